#!/usr/bin/env node
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { adviceFor, installBrowsers } from './setup/install-browsers.mjs';
import { ROOT, setUp } from './setup/set-up.mjs';

// Nothing that needs node_modules may be imported above: set-up installs them.

const FOLDER = join(ROOT, '.github', 'screenshots');

/** The picture that the README begins with. */
const README_PICTURE = 'chrome-light-same-quotes';

try {
  await takeAll();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Every surface and state in both browsers, light and dark, into `.github/screenshots`. */
async function takeAll() {
  await setUp();
  const programs = await installBrowsers(['chrome', 'firefox']);
  for (const name of /** @type {const} */ (['chrome', 'firefox'])) {
    if (programs[name] === null) throw new Error(adviceFor(name));
  }
  const { buildExtension } = await import('./lib/build-extension.mjs');
  const { importTypescript } = await import('./setup/import-typescript.mjs');
  await buildExtension({ browsers: ['chrome', 'firefox'], production: true, granted: true, root: ROOT });
  const { takePictures } = await importTypescript(ROOT, 'test/browser/harness/take-pictures.ts');

  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const browser of ['chrome', 'firefox']) {
    for await (const { name, png } of takePictures(browser, ROOT)) {
      writeFileSync(join(FOLDER, `${name}.png`), png);
      if (name === README_PICTURE) writeFileSync(join(FOLDER, 'readme-popup.png'), png);
      console.log(`${name}.png`);
    }
  }
}
