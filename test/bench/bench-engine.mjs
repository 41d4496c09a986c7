import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { median } from './statistics.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = new URL('../../src/corpus/cyber-unit/', import.meta.url);

/**
 * Runs before the clock is looked at. The compiler is done with the engine after some 400; with 20, as many as a benchmark
 * is often given, the figures are twice as high and differ by half from one run to the next.
 */
export const WARM_UP = 500;

/** The engine's functions named, bundled as one module. @param {Record<string, string>} names function -> file in src/core */
export async function loadEngine(names) {
  const outfile = `${ROOT}.cache/bench/engine-${process.pid}.mjs`;
  const contents = Object.entries(names)
    .map(([name, file]) => `export { ${name} } from './src/core/${file}';`)
    .join('\n');
  await build({
    outfile,
    absWorkingDir: ROOT,
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  const engine = await import(pathToFileURL(outfile).href);
  rmSync(outfile);
  return engine;
}

/** What the engine knows of languages. @param engine with `createLanguages` and `WordTable` */
export function readLanguages({ createLanguages, WordTable }) {
  const bytes = readFileSync(new URL('../../src/corpus/words-en.bin', import.meta.url));
  return createLanguages(new WordTable(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)));
}

/** The bundled story: its facts and its texts as articles. */
export function readFive() {
  const { id, name, articles: facts } = JSON.parse(readFileSync(new URL('story.json', FOLDER), 'utf8'));
  return { story: { id, name, articleIds: facts.map((fact) => fact.id) }, articles: facts.map(readArticle) };
}

function readArticle(facts) {
  const text = readFileSync(new URL(`${facts.id}.txt`, FOLDER), 'utf8').trim();
  let at = 0;
  const paragraphs = text.split('\n\n').map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    return { start, end: start + paragraph.length, role: 'body' };
  });
  const unknown = { title: null, byline: null, outlet: null, published: null, url: null };
  return { ...unknown, language: 'en', ...facts, text, paragraphs, complete: true };
}

/** A page that nobody has seen: one of the articles with a number at its end, so that no cache knows it. */
export const makePage = (articles, round) => {
  const article = articles[round % articles.length];
  return { ...article, text: `${article.text} ${round}` };
};

/**
 * Milliseconds of many runs, after the warm-up; `prepare` makes what a run needs, outside the clock. `between` is called
 * once, between warm-up and measurement.
 */
export function time(rounds, prepare, run, between = () => {}) {
  for (let round = 0; round < WARM_UP; round++) run(prepare(round));
  between();
  const times = [];
  for (let round = WARM_UP; round < WARM_UP + rounds; round++) {
    const input = prepare(round);
    const from = performance.now();
    run(input);
    times.push(performance.now() - from);
  }
  return { median: median(times), fastest: Math.min(...times) };
}

export const tell = ({ median: middle, fastest }) => `median ${middle.toFixed(2)} ms (fastest ${fastest.toFixed(2)})`;
