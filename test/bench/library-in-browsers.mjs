#!/usr/bin/env node
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { importTypescript } from '../../scripts/setup/import-typescript.mjs';
import { makeCopy, makeEmpty } from './library-copies.mjs';
import { startPaper, useNews } from './made-libraries.mjs';
import { median, quantile } from './statistics.mjs';

/**
 * A library of news that nobody wrote on the disk of real browsers: how long the popup waits for its answer after the
 * background was asleep and later, what one article more and a whole file take, what is held in memory and on the disk.
 * Beside it, in turns with it, an extension whose background answers everything at once and does nothing else: what the
 * browser takes for itself.
 *
 *   node test/bench/library-in-browsers.mjs [--large] [--seed N]
 *
 * 100 and 1,000 articles; with --large 10,000 too, which takes a quarter of an hour.
 */

const SIZES = [100, 1000];
const LARGE = 10_000;
/** Pages that are asked for, each of a story of the library and open in a tab. */
const PAGES = 20;
/** Articles that are added one by one: as many as come before what they add is merged into the index. */
const ADDED = 40;
/** After each answer, in milliseconds: what follows from it is not to be counted with the next. */
const REST = 500;
/** What the issue asks for: milliseconds, bytes, and how much longer the last library may take than the first. */
const LIMITS = { waking: 150, adding: 60, bringingIn: 180_000, memory: 60_000_000, growth: 2 };

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const { values } = parseArgs({
  options: { large: { type: 'boolean' }, seed: { type: 'string', default: '1' } },
});

const ms = (value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const seconds = (value) => `${(value / 1000).toFixed(1)} s`;
const mb = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const times = (ratio) => `${ratio.toFixed(2)} ×`;
const tell = (took) => `${ms(median(took))} (from ${ms(Math.min(...took))}, 95 %: ${ms(quantile(took, 0.95))})`;
const rest = () => new Promise((resolve) => setTimeout(resolve, REST));

async function measure() {
  const { startLibraryBench, BENCH_PAGE } = await importTypescript(root, 'test/bench/library-in-browser.ts');
  const makeLibrary = await useNews({ seed: Number(values.seed), pages: PAGES, added: ADDED });
  const sizes = [...SIZES, ...(values.large ? [LARGE] : [])];
  const folder = await mkdtemp(join(tmpdir(), 'crossquote-library-'));
  const paper = await startPaper();
  try {
    console.log(`Libraries of ${sizes.join(', ')} articles in real browsers (seed ${values.seed})`);
    for (const name of /** @type {const} */ (['chrome', 'firefox'])) {
      const { table } = makeLibrary(1);
      const copy = await makeCopy({ name, root, into: folder, table, page: BENCH_PAGE });
      const empty = await makeEmpty(copy, join(folder, `empty-${name}`));
      const found = [];
      for (const size of sizes) {
        const library = makeLibrary(size);
        await writeFile(join(copy, 'library.json'), JSON.stringify(library.stories));
        const addresses = library.asked.map((event, at) => paper.show(`${size}/${at}`, event.page));
        const benches = [];
        try {
          benches.push(await startLibraryBench({ name, root, extension: copy, addresses }));
          benches.push(await startLibraryBench({ name, root, extension: empty, addresses: addresses.slice(0, 1) }));
          found.push(await measureOne(size, library, ...benches));
        } finally {
          for (const bench of benches) await bench.close();
        }
      }
      tellGrowth(found);
    }
  } finally {
    await paper.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {import('./library-in-browser.ts').LibraryBench} bench @param {import('./library-in-browser.ts').LibraryBench} empty */
async function measureOne(size, { stories, asked, spare }, bench, empty) {
  console.log(`  ${bench.version}, ${stories.reduce((sum, { articles }) => sum + articles.length, 0)} articles`);
  const before = await bench.room();
  const { broughtIn, meanwhile } = await bench.bringIn('library.json');
  const { read, written, indexed, steps, longestStep } = broughtIn;
  console.log(
    `    brought in from one file: ${seconds(indexed)}${size === LARGE ? ` (limit ${seconds(LIMITS.bringingIn)})` : ''}; ` +
      `read ${seconds(read)}, written ${seconds(written - read)}, indexed ${seconds(indexed - written)} in ${steps} steps, ` +
      `the longest ${ms(longestStep)}\n` +
      `    the popup meanwhile: ${tellMeanwhile(meanwhile)}`,
  );
  await bench.finish();
  await rest();
  console.log(`    room on the disk: ${mb((await bench.room()) - before)}, of texts ${mb(measureTexts(stories))}`);

  const [own, others] = [[], []];
  const right = [];
  for (let at = 0; at < asked.length; at++) {
    for (const [one, took] of /** @type {const} */ ([
      [empty, others],
      [bench, own],
    ])) {
      await one.stopBackground();
      await rest();
      const answer = await one.ask(at);
      took.push(answer.took);
      if (one === bench) right.push(answer.story === `reader:${asked[at].id}`);
      await rest();
    }
  }
  const waking = median(own) - median(others);
  console.log(
    `    first answer after waking: ${tell(own)}; an empty extension's: ${tell(others)}\n` +
      `      over it: ${ms(waking)} (limit ${LIMITS.waking}), of the least of both ${ms(Math.min(...own) - Math.min(...others))}; ` +
      `${right.filter(Boolean).length} of ${right.length} found their story`,
  );

  await bench.stopBackground();
  const warm = [];
  for (let at = 0; at < asked.length; at++) {
    const { took } = await bench.ask(at);
    if (at > 0) warm.push(took);
    await rest();
  }
  console.log(`    answers after the first: ${tell(warm)}`);
  if (bench.version.startsWith('Chrome')) {
    await empty.ask(0);
    const memory = (await bench.memory()) - (await empty.memory());
    console.log(
      `    memory over an empty extension's after ${asked.length} answers: ${mb(memory)} (limit ${mb(LIMITS.memory)})`,
    );
  }

  const added = [];
  for (const { id, name, article } of spare) added.push(await bench.add({ id, name }, article));
  const of = (key) => added.map((one) => one[key]);
  const adding = added.map(({ write, index }) => write + index);
  console.log(
    `    one article added to a story: ${tell(adding)}, limit ${LIMITS.adding}; tables ${ms(median(of('write')))}, ` +
      `index ${ms(median(of('index')))}\n` +
      `      then, when nobody waits: ${tell(of('after'))}, the longest step ${ms(Math.max(...of('longestAfter')))}`,
  );
  return { waking, warm: median(warm), adding: median(adding) };
}

function tellGrowth(found) {
  const [first] = found;
  const last = found.at(-1);
  console.log(
    `    from the first to the last library: after waking ${times(last.waking / first.waking)}, ` +
      `later ${times(last.warm / first.warm)} (limit ${times(LIMITS.growth)}), adding ${times(last.adding / first.adding)}`,
  );
}

/** @param {import('./library-in-page.ts').TimedAnswer[]} answers */
function tellMeanwhile(answers) {
  const states = new Map();
  for (const { state } of answers) states.set(state, (states.get(state) ?? 0) + 1);
  const took = answers.map((answer) => answer.took);
  return `${tell(took)}, longest ${ms(Math.max(...took))}; ${[...states].map(([state, count]) => `${count} ${state}`).join(', ')}`;
}

const measureTexts = (stories) =>
  stories.flatMap(({ articles }) => articles).reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

await measure();
