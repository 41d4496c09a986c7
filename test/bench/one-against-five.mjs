#!/usr/bin/env node
import { readFileSync, rmSync } from 'node:fs';
/**
 * How long one article takes to be compared with the bundled story's five texts, in Node, after warm-up: the whole engine
 * (quotations, story, matching) and the matching alone, its quotations read already.
 *
 *   node test/bench/one-against-five.mjs [ROUNDS]
 */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const rounds = Number(process.argv[2] ?? 100);
const root = fileURLToPath(new URL('../..', import.meta.url));
const outfile = `${root}.cache/bench/${process.pid}.mjs`;
await build({
  outfile,
  absWorkingDir: root,
  stdin: {
    contents: `
      export { compareWithLibrary } from './src/core/compare-with-library';
      export { analyseArticle } from './src/core/analyse-article';
      export { compareTexts } from './src/core/comparison/compare-texts';
      export { prepareForMatching } from './src/core/matching/prepare-text';
      export { prepareLibrary } from './src/core/stories/prepare-library';`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'error',
});
const engine = await import(pathToFileURL(outfile).href);
rmSync(outfile);

const folder = new URL('../../src/corpus/cyber-unit/', import.meta.url);
const { id, name, articles: facts } = JSON.parse(readFileSync(new URL('story.json', folder), 'utf8'));
const readArticle = ({ id, ...fact }) => {
  const text = readFileSync(new URL(`${id}.txt`, folder), 'utf8').trim();
  let at = 0;
  const paragraphs = text.split('\n\n').map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    return { start, end: start + paragraph.length, role: 'body' };
  });
  return {
    byline: null,
    outlet: null,
    published: null,
    language: 'en',
    url: null,
    title: null,
    ...fact,
    id,
    text,
    paragraphs,
    complete: true,
  };
};
const articles = facts.map(readArticle);
const library = engine.prepareLibrary([{ story: { id, name, articleIds: facts.map((fact) => fact.id) }, articles }]);
const texts = library.stories[0].articles.map(({ id, analysed }) => ({
  id,
  article: analysed.article,
  text: engine.prepareForMatching(analysed),
}));

/** The median and the slowest of many runs, in milliseconds. */
function time(run) {
  for (let i = 0; i < 20; i++) run(i);
  const times = [];
  for (let i = 0; i < rounds; i++) {
    const from = performance.now();
    run(i);
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  return { median: times[times.length >> 1] ?? 0, slowest: times.at(-1) ?? 0 };
}

/** An article that nobody has seen: no cache may know it. */
const fresh = (at) => ({ ...articles[at % articles.length], text: `${articles[at % articles.length].text} ${at}` });
const whole = time((at) => engine.compareWithLibrary(fresh(at), library));
const pages = Array.from({ length: rounds + 20 }, (_, at) => engine.analyseArticle(fresh(at)));
let page = 0;
const matching = time(() => {
  const text = engine.prepareForMatching(pages[page++ % pages.length]);
  engine.compareTexts(text, texts.slice(1));
});
const print = (name, { median, slowest }) =>
  console.log(`${name}: median ${median.toFixed(2)} ms, slowest ${slowest.toFixed(2)} ms (${rounds} rounds)`);
print('the whole engine, one article against five', whole);
print('matching alone, quotations read already', matching);
