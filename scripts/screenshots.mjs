#!/usr/bin/env node
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { adviceFor, installBrowsers } from './setup/install-browsers.mjs';
import { ROOT, setUp } from './setup/set-up.mjs';

// Nothing that needs node_modules may be imported above: set-up installs them.

/** What is looked at: some two hundred pictures, as the browsers make them. Nothing of them is committed. */
const FOLDER = join(ROOT, '.cache', 'screenshots');
/** What the README shows. */
const README_FOLDER = join(ROOT, '.github', 'screenshots');

try {
  await takeAll(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * Every surface and state in both browsers, light and dark, into `.cache/screenshots`, and the pictures of the README into
 * `.github/screenshots`; those alone whose names have one of the words given: `npm run screenshots -- side-by-side panel`.
 *
 * @param {readonly string[]} words
 */
async function takeAll(words) {
  await setUp();
  const programs = await installBrowsers(['chrome', 'firefox']);
  for (const name of /** @type {const} */ (['chrome', 'firefox'])) {
    if (programs[name] === null) throw new Error(adviceFor(name));
  }
  const { buildExtension } = await import('./lib/build-extension.mjs');
  const { importTypescript } = await import('./setup/import-typescript.mjs');
  await buildExtension({ browsers: ['chrome', 'firefox'], production: true, granted: true, root: ROOT });
  const { takePictures } = await importTypescript(ROOT, 'test/browser/harness/take-pictures.ts');

  const isWanted = (/** @type {string} */ name) => words.length === 0 || words.some((word) => name.includes(word));
  for (const folder of [FOLDER, README_FOLDER]) {
    if (words.length === 0) rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  for (const browser of ['chrome', 'firefox']) {
    for await (const { name, png } of takePictures(browser, ROOT, isWanted)) {
      writeFileSync(join(name.startsWith('readme-') ? README_FOLDER : FOLDER, `${name}.png`), png);
      console.log(`${name}.png`);
    }
  }
}
