#!/usr/bin/env node
/**
 * Draws the PNG icons from their SVG sources, in Chromium. Needed only after a change of `icons/*.svg`; the PNGs are
 * kept in the repository, so that a build needs no browser.
 *
 *   node scripts/icons.mjs
 */
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { launch } from 'puppeteer-core';
import { findBrowser } from './setup/find-browser.mjs';
import { adviceFor } from './setup/install-browsers.mjs';

const program = findBrowser('chrome');
if (program === null) {
  console.error(adviceFor('chrome'));
  process.exit(1);
}
const icons = new URL('../icons/', import.meta.url);
/** What the manifest and the toolbar ask for; the plain icon also stands in stores and lists of extensions. */
const sizes = {
  crossquote: [16, 32, 48, 128],
  quiet: [16, 32, 48],
  'quiet-on-light': [16, 32],
  'quiet-on-dark': [16, 32],
};

const browser = await launch({
  browser: 'chrome',
  executablePath: program,
  headless: true,
  // Chromium refuses its sandbox to root.
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--no-first-run'],
});
try {
  const page = await browser.newPage();
  for (const [name, edges] of Object.entries(sizes)) {
    const source = await readFile(new URL(`${name}.svg`, icons), 'utf8');
    for (const edge of edges) {
      await page.setViewport({ width: edge, height: edge });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${edge}px;height:${edge}px}</style>${source}`,
      );
      const picture = await page.screenshot({ omitBackground: true, type: 'png' });
      await writeFile(new URL(`${name}-${edge}.png`, icons), picture);
    }
  }
} finally {
  await browser.close();
}
