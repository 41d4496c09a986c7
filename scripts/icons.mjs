#!/usr/bin/env node
/**
 * Draws the PNG icons from their SVG sources, in Chromium. Needed only after a change of `icons/*.svg`; the PNGs are
 * kept in the repository, so that a build needs no browser.
 *
 *   node scripts/icons.mjs [--chromium /path/to/chromium]
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';

const { values } = parseArgs({ options: { chromium: { type: 'string', default: '/usr/bin/chromium' } } });
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
  executablePath: values.chromium,
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
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
