#!/usr/bin/env node
import process from 'node:process';
import { parseArgs } from 'node:util';
import { adviceFor, installBrowsers } from './setup/install-browsers.mjs';
import { ROOT, setUp } from './setup/set-up.mjs';

// Nothing that needs node_modules may be imported above: set-up installs them.

const USAGE = `Usage: npm start -- [--firefox | --chrome] [--headless]

Installs what is missing, builds the extension and opens a browser with it on the newsstand, a local site to try it on.
Builds again whenever a source changes. Without a display it opens one article and the popup, prints the comparison and
saves pictures instead.

  --firefox, --chrome   this browser (Firefox is taken first where both are there)
  --headless            as without a display
  --help                this text`;

/** Where the newsstand stands if the port is free, so that its addresses stay the same from one start to the next. */
const PORT = 4717;

const options = readOptions();
if (options.help) {
  console.log(USAGE);
} else {
  try {
    process.exitCode = await start(options);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/**
 * @param {{ chrome: boolean, firefox: boolean, headless: boolean }} options
 * @returns {Promise<number>} the exit status
 */
async function start({ chrome, firefox, headless }) {
  await setUp();
  const found = await chooseBrowser(chrome ? ['chrome'] : firefox ? ['firefox'] : ['firefox', 'chrome']);

  const { buildExtension } = await import('./lib/build-extension.mjs');
  const { importTypescript } = await import('./setup/import-typescript.mjs');
  const { startNewsstand } = await importTypescript(ROOT, 'test/newsstand/newsstand.ts');

  if (found) await buildExtension({ browsers: [found.name], production: false, granted: true });
  const newsstand = await startNewsstand({ root: ROOT, port: PORT });
  try {
    if (!found) {
      const { compareInTerminal } = await import('./start/compare-in-terminal.mjs');
      return await compareInTerminal(newsstand);
    }
    if (headless || !hasDisplay()) {
      const { tryHeadless } = await import('./start/try-headless.mjs');
      await tryHeadless({ ...found, newsstand });
      return 0;
    }
    const { openBrowser } = await import('./start/open-browser.mjs');
    await openBrowser({ ...found, newsstand });
    return 0;
  } finally {
    await newsstand.close();
  }
}

/**
 * The first of the browsers that is there; otherwise the first that can be installed.
 *
 * @param {readonly import('./setup/find-browser.mjs').BrowserName[]} wanted
 * @returns {Promise<{ name: import('./setup/find-browser.mjs').BrowserName, program: string } | null>}
 */
async function chooseBrowser(wanted) {
  const { findBrowser } = await import('./setup/find-browser.mjs');
  for (const name of wanted) {
    const program = findBrowser(name);
    if (program !== null) return { name, program };
  }
  for (const name of wanted) {
    const program = (await installBrowsers([name]))[name];
    if (program !== null) return { name, program };
  }
  console.log(`No browser is to be had here. ${wanted.map(adviceFor).join(' Or: ')}`);
  return null;
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        chrome: { type: 'boolean', default: false },
        firefox: { type: 'boolean', default: false },
        headless: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.chrome && values.firefox) throw new Error('One browser at a time: --chrome or --firefox.');
    return values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exit(2);
  }
}
