import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtension } from '../../scripts/lib/build-extension.mjs';
import { importTypescript } from '../../scripts/setup/import-typescript.mjs';
import { median, quantile } from './statistics.mjs';

/** Rounds that count, and such before them as do not. */
const ROUNDS = 12;
const BEFORE = 2;
/** Milliseconds from the click to the popup that shows what came of it, as the issue asks. */
const LIMIT = 300;

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * From the click on “Start a story”, “Add to …” and “Undo” to the frame in which the popup shows it, in real browsers with
 * the extension that is shipped and its database: the article is read from its page anew, written, indexed and compared.
 */
const { startOwnStoryBench } = await importTypescript(root, 'test/bench/own-story-in-browser.ts');
const { startNewsstand } = await importTypescript(root, 'test/newsstand/newsstand.ts');
const newsstand = await startNewsstand({ root });
const folder = await mkdtemp(join(tmpdir(), 'crossquote-story-'));
try {
  console.log('A story of one’s own, from click to shown, by the clock');
  for (const name of /** @type {const} */ (['chrome', 'firefox'])) {
    const [extension] = await buildExtension({ browsers: [name], production: true, granted: true, root, into: folder });
    const addresses = ['breakwater-gazette', 'breakwater-post'].map((page) => newsstand.url(page));
    const bench = await startOwnStoryBench({ name, root, extension, addresses });
    try {
      const rounds = [];
      for (let i = 0; i < BEFORE + ROUNDS; i++) rounds.push(await bench.round());
      for (const what of /** @type {const} */ (['start', 'add', 'undo'])) {
        const took = rounds.slice(BEFORE).map((round) => round[what]);
        console.log(
          `  ${bench.version}, ${what}: ${median(took).toFixed(0)} ms (median of ${took.length}; limit ${LIMIT}), ` +
            `from ${Math.min(...took).toFixed(0)} to ${quantile(took, 0.95).toFixed(0)} (95th percentile)`,
        );
      }
    } finally {
      await bench.close();
    }
  }
} finally {
  await newsstand.close();
  await rm(folder, { recursive: true, force: true });
}
