import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** @typedef {'chrome' | 'firefox'} BrowserName */

/**
 * Where to look for a browser.
 *
 * @typedef {object} Machine
 * @property {NodeJS.ProcessEnv} env
 * @property {NodeJS.Platform} platform
 * @property {(file: string) => boolean} isExecutable
 */

/** Environment variables that win over everything else. */
const VARIABLES = { chrome: 'CHROMIUM_BIN', firefox: 'FIREFOX_BIN' };

/** Usual names on the search path, best first. */
const NAMES = {
  chrome: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
};

/** Usual places off the search path, under the folders in which a system keeps its programs. */
const PLACES = {
  chrome: {
    darwin: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/usr/lib/chromium/chromium'],
  },
  firefox: {
    darwin: [
      'Firefox.app/Contents/MacOS/firefox',
      'Firefox Developer Edition.app/Contents/MacOS/firefox',
      'Firefox Nightly.app/Contents/MacOS/firefox',
    ],
    win32: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe', 'Firefox Nightly\\firefox.exe'],
    linux: ['/snap/bin/firefox', '/opt/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr'],
  },
};

/**
 * The browser's program, or null when none is to be found. A path given by CHROMIUM_BIN or FIREFOX_BIN is taken as it
 * is, so that a wrong one is noticed when it is started and is not silently replaced by another browser.
 *
 * @param {BrowserName} name
 * @param {Machine} [machine]
 * @returns {string | null}
 */
export function findBrowser(name, machine = thisMachine()) {
  const chosen = machine.env[VARIABLES[name]];
  if (chosen) return chosen;
  return candidates(name, machine).find((file) => machine.isExecutable(file)) ?? null;
}

/**
 * @param {BrowserName} name
 * @param {Machine} machine
 */
function candidates(name, { env, platform }) {
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? PLACES[name].win32.map((place) => `${folder}\\${place}`) : []));
  }
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES[name].map((file) => ({ file, path: join(folder, file) })))
    // The name decides before the folder does: a `chromium` late on the path is better than an early `chrome`.
    .sort((one, other) => NAMES[name].indexOf(one.file) - NAMES[name].indexOf(other.file))
    .map(({ path }) => path);
  if (platform !== 'darwin') return [...onPath, ...PLACES[name].linux];
  const folders = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
  return [...folders.flatMap((folder) => PLACES[name].darwin.map((place) => `${folder}/${place}`)), ...onPath];
}

/** @returns {Machine} */
function thisMachine() {
  return { env: process.env, platform: process.platform, isExecutable };
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
