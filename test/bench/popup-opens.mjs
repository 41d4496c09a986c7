import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtension } from '../../scripts/lib/build-extension.mjs';
import { importTypescript } from '../../scripts/setup/import-typescript.mjs';
import { median, quantile } from './statistics.mjs';

/** Openings that count, and such before them as do not: the browser starts the extension's process with the first. */
const OPENINGS = 20;
const BEFORE = 2;
/** Milliseconds, both as the issue asks. */
const FILLED = 100;
const BLANK = 50;
/** Between two openings, in milliseconds: what closing one leaves to do is not to be counted with the next. */
const REST = 400;

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * From the click on the toolbar button to the filled popup, by the clock, on an article that has been read and compared.
 *
 * In it: the browser's opening of the popup, loading and running its document, asking the background and the page,
 * drawing; up to the frame that has the first card in it, and in Firefox until the panel is open. Blank is what a reader
 * sees of an empty popup: from when it is to be seen to its first paint. In Chromium the click is a command of its
 * debugging interface, and what that takes is in it too; in Firefox it is the call that the toolbar button makes. Not in
 * it: the way of the mouse's click to the browser and of the frame to the glass.
 *
 * Beside it, in the same run, a popup of the same size that has one line in it from the start, runs nothing and asks nobody:
 * what the browser takes for itself, and no extension can do better.
 *
 * The extension is the one that is shipped, with the access to all pages that a reader is asked for, and with one script
 * more in the popup's document that notes the times (popup-watcher.js).
 */
async function benchPopup() {
  const { startPopupBench } = await importTypescript(root, 'test/bench/popup-in-browser.ts');
  const withBench = async (options, work) => {
    const bench = await startPopupBench(options);
    try {
      for (let i = 0; i < BEFORE; i++) await bench.open();
      await work(bench);
    } finally {
      await bench.close();
    }
  };
  const { startNewsstand } = await importTypescript(root, 'test/newsstand/newsstand.ts');
  const newsstand = await startNewsstand({ root });
  const folder = await mkdtemp(join(tmpdir(), 'crossquote-popup-'));
  try {
    console.log('Popup, from click to filled, by the clock');
    for (const name of /** @type {const} */ (['chrome', 'firefox'])) {
      const [built] = await buildExtension({ browsers: [name], production: true, granted: true, root, into: folder });
      await addWatcher(built);
      const bare = await makeBare(built, join(folder, `bare-${name}`));
      const url = newsstand.url('silicon-uturn');
      await withBench({ name, root, extension: built, url }, async (bench) => {
        tell(bench.version, await openOften(bench, async () => {}));
        tell(`${bench.version}, the background asleep`, await openOften(bench, bench.stopBackground));
      });
      await withBench({ name, root, extension: bare, url }, async (bench) => {
        tell(`${bench.version}, one line and nothing else`, await openOften(bench, async () => {}));
      });
    }
  } finally {
    await newsstand.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function openOften(bench, prepare) {
  const openings = [];
  for (let i = 0; i < OPENINGS; i++) {
    await prepare();
    await new Promise((resolve) => setTimeout(resolve, REST));
    openings.push(await bench.open());
  }
  return openings;
}

/** @param {import('./popup-in-browser.ts').Opening[]} openings */
function tell(what, openings) {
  const say = (/** @type {'begun' | 'blank' | 'inserted' | 'shown' | 'filled'} */ key) =>
    median(openings.map((opening) => opening[key])).toFixed(0);
  const filled = openings.map((opening) => opening.filled);
  const least = (/** @type {'blank' | 'filled'} */ key) =>
    Math.min(...openings.map((opening) => opening[key])).toFixed(0);
  const steps = [`document begun ${say('begun')}`, `to be seen ${say('shown')}`, `first card in it ${say('inserted')}`];
  console.log(
    `  ${what}: ${say('filled')} ms (median of ${openings.length}; limit ${FILLED}), ` +
      `from ${least('filled')} to ${quantile(filled, 0.95).toFixed(0)} (95th percentile)\n` +
      `    ${steps.join(', ')}; blank for ${say('blank')} ms (limit ${BLANK}; least ${least('blank')})`,
  );
}

/** The extension again, with a popup that only the browser takes time for. Gives its folder. */
async function makeBare(built, folder) {
  await cp(built, folder, { recursive: true });
  const line = '<p class="card">One line, and nothing else.</p>';
  const body = `<body style="width: 400px; height: 600px; margin: 0">${line}`;
  await writeFile(
    join(folder, 'popup', 'index.html'),
    `<!doctype html><html lang="en"><script src="watcher.js"></script><meta charset="utf-8"><title>Bare</title>${body}`,
  );
  return folder;
}

/** Puts the watcher into the popup of the built extension. */
async function addWatcher(built) {
  await cp(join(root, 'test', 'bench', 'popup-watcher.js'), join(built, 'popup', 'watcher.js'));
  const path = join(built, 'popup', 'index.html');
  const html = await readFile(path, 'utf8');
  const at = html.indexOf('<meta charset');
  if (at < 0) throw new Error('The popup’s document has no place for the watcher');
  await writeFile(path, `${html.slice(0, at)}<script src="watcher.js"></script>${html.slice(at)}`);
}

await benchPopup();
