#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import search from 'approx-string-match';
import { diffArrays } from 'diff';
import MiniSearch from 'minisearch';
import { loadEngine, makePage, readFive, readLanguages, tell, time, WARM_UP } from './bench-engine.mjs';
import { overlaps } from './plain-ways.mjs';

/**
 * One article against the bundled story, by the engine and in the obvious way from npm parts, side by side in one run:
 * MiniSearch for candidates, approx-string-match to find the wording in them, diff for what was changed. Time, recall
 * and wrong matches of both. The npm parts do a part of the engine's work: the engine's time for the same part (candidates,
 * alignment and edits of quotations) stands beside that for all of it. And the plainest way: every quotation against every
 * other, one utterance where one stands in the other or enough of its words do.
 *
 *   node test/bench/five-against-npm-parts.mjs [--rounds N] [--wordings FILE.json] [--events FILE.jsonl]
 *
 * FILE.json: {statements: [{id, speaker, wordings: [text...]}]}, more wordings to tell together and apart.
 * FILE.jsonl: {shared: [{speaker, in: {articleId: [wording...]}}]}, an event a line: what its articles have in common.
 */

/** Share of a wording's characters that may be wrong: with fewer the obvious way finds less, with more it errs more. */
const ERRORS = [0.1, 0.25, 0.4];
/** Share of the shorter wording's words that must stand in the longer one. */
const OVERLAPS = [0.6, 0.75, 0.9];
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
function pairQuotations(texts) {
  const wordings = texts.flatMap((article, at) =>
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

/** Wordings of different articles of each event. Those that share no statement are pairs of two utterances. */
function readEvents(file) {
  const events = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return events.flatMap((line) => {
    const wordings = (JSON.parse(line).shared ?? []).flatMap(({ speaker = null, in: where }, id) =>
      Object.entries(where).flatMap(([from, texts]) => texts.map((text) => ({ id, speaker, text, from }))),
    );
    return pairUp(wordings).filter(({ a, b }) => a.from !== b.from);
  });
}

function score(pairs, isMatch) {
  const same = pairs.filter((pair) => pair.same);
  const other = pairs.filter((pair) => !pair.same);
  const count = (list) => list.filter(({ a, b }) => isMatch(a, b)).length;
  return `found ${count(same)} of ${same.length}, wrong ${count(other)} of ${other.length}`;
}

function timeEngine(engine, { story, articles, texts, languages }, rounds) {
  const index = new engine.StoryIndex(story);
  texts.forEach((text, at) => {
    index.add(articles[at].id, text);
  });
  const prepare = (round) => {
    const page = makePage(articles, round);
    return { text: engine.indexText(page, languages), others: texts.filter(({ article }) => article.id !== page.id) };
  };
  const compare = ({ text }) => engine.viewArticle(index, text);
  return { same: time(rounds, prepare, (page) => matchQuotations(engine, page)), full: time(rounds, prepare, compare) };
}

/** What the npm parts do, by the engine: for each quotation of a page the same one elsewhere, and what was changed. */
function matchQuotations(engine, { text, others }) {
  const placed = [...others, text].flatMap((one, at) =>
    one.derive(engine.collectUtterances).quoted.map((utterance) => ({ text: at, utterance })),
  );
  const pairings = new engine.Pairings();
  for (const { members } of engine.clusterStatements(placed, pairings))
    for (const member of members) engine.rateMember(member, pairings);
}

function timeObvious(texts, rounds, errors) {
  const sentences = texts.flatMap(({ article, sentences: spans }, from) =>
    spans.map(({ start, end }) => ({ from, text: article.text.slice(start, end) })),
  );
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(sentences.map(({ text }, id) => ({ id, text })));
  const prepare = (round) => texts[round % texts.length];
  return time(rounds, prepare, (article) => {
    for (const { text } of spoken(article)) {
      for (const { id } of index.search(text).slice(0, CANDIDATES)) matchObviously(text, sentences[id].text, errors);
    }
  });
}

/** Each quotation of a text against all of the others. */
function timePlain(texts, rounds, share) {
  const prepare = (round) => texts[round % texts.length];
  return time(rounds, prepare, (article) => {
    for (const { text } of spoken(article))
      for (const other of texts)
        if (other !== article) for (const { text: wording } of spoken(other)) overlaps(text, wording, share);
  });
}

const beside = ({ median: ours }, { median: theirs }) => `${(theirs / ours).toFixed(1)} times the engine's`;

/** Prints the table. @param {{ rounds?: number, wordings?: string | null, events?: string | null, print?: (line: string) => void }} options */
export async function run({ rounds = 300, wordings = null, events = null, print = console.log }) {
  const engine = await loadEngine({
    clusterStatements: 'matching/cluster-statements',
    collectUtterances: 'matching/collect-utterances',
    createLanguages: 'language/language',
    indexText: 'text/index-text',
    matchWordings: 'matching/match-wordings',
    Pairings: 'matching/pairings',
    rateMember: 'comparison/rate-member',
    StoryIndex: 'story/story-index',
    viewArticle: 'story/view-article',
    WordTable: 'language/word-table',
  });
  const { story, articles } = readFive();
  const languages = readLanguages(engine);
  const texts = articles.map((article) => engine.indexText(article, languages));
  const sets = [['quotations of the five texts', pairQuotations(texts)]];
  if (wordings !== null) sets.push([`wordings of ${wordings}`, readWordings(wordings)]);
  if (events !== null) sets.push([`wordings that texts share, of ${events}`, readEvents(events)]);
  print(`One article against the others of its story, quotations read already: median of ${rounds} after ${WARM_UP}`);
  const english = languages.of({ text: '', language: 'en' });
  const { same, full } = timeEngine(engine, { story, articles, texts, languages }, rounds);
  print('  the same job: candidates, alignment and edits of its quotations');
  print(`    the engine: ${tell(same)}`);
  for (const errors of ERRORS) {
    const name = `minisearch + approx-string-match (${errors * 100} % errors) + diff`;
    const times = timeObvious(texts, rounds, errors);
    print(`    ${name}: ${tell(times)}, ${beside(same, times)}`);
  }
  for (const share of OVERLAPS) {
    const times = timePlain(texts, rounds, share);
    print(`    contained, or ${share * 100} % of the words: ${tell(times)}, ${beside(same, times)}`);
  }
  print(`  all of it, with words taken over, reports, omissions and framing: the engine: ${tell(full)}`);
  for (const [name, pairs] of sets) {
    print(`Pairs of ${name}: are two wordings one utterance?`);
    const isMatch = (a, b) =>
      engine.matchWordings({ text: a.text, speaker: a.speaker }, { text: b.text, speaker: b.speaker }, english).match;
    print(`  the engine: ${score(pairs, isMatch)}`);
    for (const errors of ERRORS)
      print(`  npm parts, ${errors * 100} % errors: ${score(pairs, (a, b) => matchObviously(a.text, b.text, errors))}`);
    for (const share of OVERLAPS)
      print(
        `  contained, or ${share * 100} % of the words: ${score(pairs, (a, b) => overlaps(a.text, b.text, share))}`,
      );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { rounds: { type: 'string' }, wordings: { type: 'string' }, events: { type: 'string' } },
  });
  await run({
    rounds: Math.max(1, Number(values.rounds ?? 300) || 300),
    wordings: values.wordings ?? null,
    events: values.events ?? null,
  });
}
