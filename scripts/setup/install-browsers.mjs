import process from 'node:process';
import { findBrowser } from './find-browser.mjs';
import { runCommand, succeeds } from './run-command.mjs';

/** @typedef {import('./find-browser.mjs').BrowserName} BrowserName */

/** Packages that hold the browser, best first: Debian's names, then Ubuntu's. */
const PACKAGES = { chrome: ['chromium', 'chromium-browser'], firefox: ['firefox-esr', 'firefox'] };

/** What to say when a browser must be installed by hand. */
const ADVICE = {
  chrome: 'Install Chromium or Chrome 121 or newer (or set CHROMIUM_BIN to its program), then run this again.',
  firefox: 'Install Firefox 140 or newer (or set FIREFOX_BIN to its program), then run this again.',
};

/**
 * Finds browsers and installs missing ones through apt, where that needs no password.
 *
 * @param {readonly BrowserName[]} names
 * @returns {Promise<Record<BrowserName, string | null>>} their programs; null for those that are not to be had or were
 *   not asked for
 */
export async function installBrowsers(names) {
  let missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length > 0 && (await installThroughApt(missing))) {
    missing = names.filter((name) => findBrowser(name) === null);
  }
  /** @param {BrowserName} name */
  const program = (name) => (names.includes(name) ? findBrowser(name) : null);
  return { chrome: program('chrome'), firefox: program('firefox') };
}

/**
 * @param {BrowserName} name
 * @returns {string} a sentence that says what to install
 */
export function adviceFor(name) {
  return ADVICE[name];
}

/**
 * @param {readonly BrowserName[]} names
 * @returns {Promise<boolean>} whether apt could be asked at all
 */
async function installThroughApt(names) {
  if (process.platform !== 'linux' || !succeeds('apt-get', ['--version'])) return false;
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
  if (prefix.length > 0 && !succeeds('sudo', ['--non-interactive', 'true'])) return false;
  /** @param {readonly string[]} args */
  const apt = (args) => {
    const [command = '', ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return runCommand(command, rest, { quiet: true });
  };
  console.log(`Installing ${names.join(' and ')} through apt-get …`);
  await apt(['update']);
  for (const name of names) {
    for (const pack of PACKAGES[name]) {
      if ((await apt(['install', '--yes', '--no-install-recommends', pack])) === 0 && findBrowser(name)) break;
    }
  }
  return true;
}
