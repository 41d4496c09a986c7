#!/usr/bin/env node
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import search from 'approx-string-match';
import { diffArrays } from 'diff';
import { build } from 'esbuild';
import MiniSearch from 'minisearch';
import { median } from './statistics.mjs';

/**
 * One article against the bundled story, by the engine and in the obvious way from npm parts, side by side in one run:
 * MiniSearch for candidates, approx-string-match to find the wording in them, diff for what was changed. Time, recall
 * and wrong matches of both.
 *
 *   node test/bench/five-against-npm-parts.mjs [--rounds N] [--wordings FILE.json]
 *
 * FILE.json: {statements: [{id, speaker, wordings: [text...]}]}, more wordings to tell together and apart.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Share of a wording's characters that may be wrong: with fewer the obvious way finds less, with more it errs more. */
const ERRORS = [0.1, 0.25, 0.4];
/** Sentences that MiniSearch proposes for a quotation. */
const CANDIDATES = 5;

/** The statements that more than one of the five texts prints, by what is in every wording of them. */
const SHARED = [
  ['unit', /impenetrable/i],
  ['cannot', /^The fact that President/i],
  ['dumbest', /dumbest idea/i],
  ['pressed', /^strongly pressed/i],
  ['forward', /^time to move forward/i],
];

async function loadEngine() {
  const outfile = `${ROOT}.cache/bench/npm-parts-${process.pid}.mjs`;
  await build({
    outfile,
    absWorkingDir: ROOT,
    stdin: {
      contents: `
        export { analyseArticle } from './src/core/analyse-article';
        export { compareTexts } from './src/core/comparison/compare-texts';
        export { matchWordings } from './src/core/matching/match-wordings';
        export { prepareForMatching } from './src/core/matching/prepare-text';`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  const engine = await import(pathToFileURL(outfile).href);
  rmSync(outfile);
  return engine;
}

function readArticles() {
  const folder = new URL('../../src/corpus/cyber-unit/', import.meta.url);
  const { articles } = JSON.parse(readFileSync(new URL('story.json', folder), 'utf8'));
  return articles.map((facts) => {
    const text = readFileSync(new URL(`${facts.id}.txt`, folder), 'utf8').trim();
    let at = 0;
    const paragraphs = text.split('\n\n').map((paragraph) => {
      const start = at;
      at += paragraph.length + 2;
      return { start, end: start + paragraph.length, role: 'body' };
    });
    const unknown = { title: null, byline: null, outlet: null, published: null, url: null };
    return { ...unknown, language: 'en', ...facts, text, paragraphs, complete: true };
  });
}

const spoken = ({ quotes }) => quotes.filter(({ kind }) => kind === 'direct' || kind === 'fragment');
const fold = (text) => text.toLowerCase().replace(/\s+/g, ' ');
const toWords = (text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The obvious way for one pair: the shorter wording somewhere in the longer one, and what was changed. */
function matchObviously(a, b, errors) {
  const [short, long] = a.length <= b.length ? [fold(a), fold(b)] : [fold(b), fold(a)];
  if (search(long, short, Math.floor(short.length * errors)).length === 0) return false;
  return diffArrays(toWords(a), toWords(b)).length > 0;
}

/** Pairs of wordings of different texts, and whether they are one utterance. */
function pairQuotations(analysed) {
  const wordings = analysed.flatMap((article, at) =>
    spoken(article).map(({ text, speaker }, index) => {
      const shared = SHARED.find(([, pattern]) => pattern.test(text))?.[0];
      return { text, speaker: speaker?.name ?? null, from: at, id: shared ?? `${at} ${index}` };
    }),
  );
  return pairUp(wordings).filter(({ a, b }) => a.from !== b.from);
}

function pairUp(wordings) {
  return wordings.flatMap((a, at) => wordings.slice(at + 1).map((b) => ({ a, b, same: a.id === b.id })));
}

function readWordings(file) {
  const { statements } = JSON.parse(readFileSync(file, 'utf8'));
  return pairUp(
    statements.flatMap(({ id, speaker, wordings }) => wordings.map((text) => ({ id, speaker: speaker ?? null, text }))),
  );
}

function score(pairs, isMatch) {
  const same = pairs.filter((pair) => pair.same);
  const other = pairs.filter((pair) => !pair.same);
  const count = (list) => list.filter(({ a, b }) => isMatch(a, b)).length;
  return `found ${count(same)} of ${same.length}, wrong ${count(other)} of ${other.length}`;
}

/** Median milliseconds of many runs, after as many to warm up as there are texts. */
function time(rounds, inputs, run) {
  const times = [];
  for (let round = -inputs.length * 4; round < rounds; round++) {
    const input = inputs[(round + inputs.length * 4) % inputs.length];
    const from = performance.now();
    run(input);
    if (round >= 0) times.push(performance.now() - from);
  }
  return `${median(times).toFixed(2)} ms (fastest ${Math.min(...times).toFixed(2)})`;
}

function timeEngine(engine, analysed, articles, rounds) {
  const texts = analysed.map((one, at) => ({
    id: articles[at].id,
    article: one.article,
    text: engine.prepareForMatching(one),
  }));
  // Pages that nobody has seen: no cache may know them.
  const pages = Array.from({ length: rounds + articles.length * 4 }, (_, at) => {
    const article = articles[at % articles.length];
    return { skip: article.id, analysed: engine.analyseArticle({ ...article, text: `${article.text} ${at}` }) };
  });
  let next = 0;
  return time(rounds, articles, () => {
    const page = pages[next++];
    engine.compareTexts(
      engine.prepareForMatching(page.analysed),
      texts.filter(({ id }) => id !== page.skip),
    );
  });
}

function timeObvious(analysed, rounds, errors) {
  const sentences = analysed.flatMap(({ article, sentences: spans }, from) =>
    spans.map(({ start, end }) => ({ from, text: article.text.slice(start, end) })),
  );
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(sentences.map(({ text }, id) => ({ id, text })));
  return time(rounds, analysed, (article) => {
    for (const { text } of spoken(article)) {
      for (const { id } of index.search(text).slice(0, CANDIDATES)) matchObviously(text, sentences[id].text, errors);
    }
  });
}

/** Prints the table. @param {{ rounds?: number, wordings?: string | null, print?: (line: string) => void }} options */
export async function run({ rounds = 100, wordings = null, print = console.log }) {
  const engine = await loadEngine();
  const articles = readArticles();
  const analysed = articles.map((article) => engine.analyseArticle(article));
  const sets = [['quotations of the five texts', pairQuotations(analysed)]];
  if (wordings !== null) sets.push([`wordings of ${wordings}`, readWordings(wordings)]);
  print(`one article against the others of its story, quotations read already: median of ${rounds}`);
  print(`  the engine, with reports, omissions and framing: ${timeEngine(engine, analysed, articles, rounds)}`);
  for (const errors of ERRORS) {
    const name = `minisearch + approx-string-match (${errors * 100} % errors) + diff, quotations alone`;
    print(`  ${name}: ${timeObvious(analysed, rounds, errors)}`);
  }
  for (const [name, pairs] of sets) {
    print(`pairs of ${name}`);
    const isMatch = (a, b) =>
      engine.matchWordings({ text: a.text, speaker: a.speaker }, { text: b.text, speaker: b.speaker }).match;
    print(`  the engine: ${score(pairs, isMatch)}`);
    for (const errors of ERRORS)
      print(`  npm parts, ${errors * 100} % errors: ${score(pairs, (a, b) => matchObviously(a.text, b.text, errors))}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { rounds: { type: 'string' }, wordings: { type: 'string' } } });
  await run({ rounds: Math.max(1, Number(values.rounds ?? 100) || 100), wordings: values.wordings ?? null });
}
