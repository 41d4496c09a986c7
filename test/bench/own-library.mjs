#!/usr/bin/env node
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { importTypescript } from '../../scripts/setup/import-typescript.mjs';
import { makeCopy } from './library-copies.mjs';
import { useNews } from './made-libraries.mjs';
import { median, quantile } from './statistics.mjs';

/**
 * A library of the reader's own, of news that nobody wrote, in real browsers: from each letter typed into the search of its
 * page to what it finds; from click to shown where a story is started, added to and undone; an import of a thousand
 * articles, and how soon one that is cancelled is gone.
 *
 *   node test/bench/own-library.mjs [--large] [--seed N] [--browser NAME]
 *
 * 1,000 articles; with --large 10,000 instead.
 */

const SIZE = 1000;
const LARGE = 10_000;
/** Words that are typed, each a letter at a time; how often a story is made; imports, and moments at which one is cancelled. */
const WORDS = 12;
const ROUNDS = 8;
const IMPORTED = 1000;
const CANCELLED_AFTER = [0, 50, 150, 300, 500, 800, 1200, 2000];
/** As the issue asks, in milliseconds. */
const LIMITS = { keystroke: 50, change: 300, cancel: 200 };

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const { values } = parseArgs({
  options: { large: { type: 'boolean' }, seed: { type: 'string', default: '1' }, browser: { type: 'string' } },
});

const { startOwnLibraryBench } = await importTypescript(root, 'test/bench/own-library-in-browser.ts');
const { BENCH_PAGE } = await importTypescript(root, 'test/bench/library-in-browser.ts');
const { startNewsstand } = await importTypescript(root, 'test/newsstand/newsstand.ts');
const makeLibrary = await useNews({ seed: Number(values.seed), pages: WORDS, added: 1 });
const newsstand = await startNewsstand({ root });
const folder = await mkdtemp(join(tmpdir(), 'crossquote-own-library-'));
try {
  console.log(`The reader's own library in real browsers (seed ${values.seed})`);
  for (const name of /** @type {const} */ (['chrome', 'firefox'])) {
    if (values.browser !== undefined && values.browser !== name) continue;
    const { table } = makeLibrary(1);
    const extension = await makeCopy({ name, root, into: folder, table, page: BENCH_PAGE });
    const size = values.large ? LARGE : SIZE;
    const library = makeLibrary(size);
    await writeFile(join(extension, 'library.json'), JSON.stringify(library.stories));
    const addresses = ['breakwater-gazette', 'breakwater-post'].map((page) => newsstand.url(page));
    const bench = await startOwnLibraryBench({ name, root, extension, file: 'library.json', addresses });
    try {
      await measure(bench, library);
    } finally {
      await bench.close();
    }
  }
} finally {
  await newsstand.close();
  await rm(folder, { recursive: true, force: true });
}

/** @param {import('./own-library-in-browser.ts').OwnLibraryBench} bench */
async function measure(bench, { asked }) {
  console.log(`  ${bench.version}, ${await bench.count()} articles`);
  const [typed, shown] = [[], []];
  let unchanged = 0;
  for (const [at, { articles }] of asked.entries()) {
    const words = articles[0].text.split(/\P{L}+/u).filter((word) => word.length > 5);
    const found = await bench.type(words[(at * 7) % words.length].toLowerCase());
    typed.push(...found.found);
    shown.push(...found.shown);
    unchanged += found.unchanged;
  }
  console.log(
    `    a letter typed, to what it finds: ${tell(typed, LIMITS.keystroke)}; on the screen ${median(shown).toFixed(0)} ms (95 %: ${quantile(shown, 0.95).toFixed(0)}); ${unchanged} changed nothing`,
  );

  await bench.round();
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await bench.round());
  for (const what of /** @type {const} */ (['start', 'add', 'undo'])) {
    const took = rounds.map((round) => round[what]);
    console.log(`    ${what}, from click to shown: ${tell(took, LIMITS.change)}`);
  }

  const { took, longestSilence, steps } = await bench.importPack(IMPORTED);
  console.log(
    `    import of ${IMPORTED} articles: ${(took / 1000).toFixed(1)} s; told ${steps} times how far it is, ` +
      `the longest wait for it ${longestSilence.toFixed(0)} ms`,
  );
  const cancelled = [];
  for (const after of CANCELLED_AFTER) cancelled.push(await bench.cancelImport(IMPORTED, after));
  const inTime = cancelled.filter((one) => one !== null);
  console.log(
    `    cancelled, to nothing left: ${tell(inTime, LIMITS.cancel)}; ` +
      `${cancelled.length - inTime.length} of ${cancelled.length} were there before`,
  );
}

/** @param {number[]} took @param {number} limit */
function tell(took, limit) {
  if (took.length === 0) return 'never measured';
  const [middle, late, most] = [median(took), quantile(took, 0.95), Math.max(...took)].map((one) => one.toFixed(0));
  return `${middle} ms (median of ${took.length}; 95 %: ${late}, most ${most}; limit ${limit})`;
}
