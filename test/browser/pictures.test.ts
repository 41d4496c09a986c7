import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from './harness/driver';
import { poll } from './harness/poll';
import { waitForSaved } from './harness/saved-file';
import { useBrowser } from './harness/use-browser';

const STORY = 'compare/index.html?story=bundled:cyber-unit-2017';

/** Width, height and how many colours a PNG has, as the browser reads it. */
const readPng = (page: Page, bytes: Buffer) =>
  page.evaluate(async (base64) => {
    const raw = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([raw], { type: 'image/png' }));
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context?.getImageData(0, 0, image.width, image.height).data.buffer ?? []);
    return { width: image.width, height: image.height, colours: new Set(pixels).size };
  }, bytes.toString('base64'));

describe.each(BROWSER_NAMES)('the pictures in %s', (name) => {
  const downloads = mkdtempSync(join(tmpdir(), 'crossquote-pictures-'));
  const fixture = useBrowser(name, { downloads });
  afterAll(() => rmSync(downloads, { recursive: true, force: true }));

  const withView = async (view: string, use: (page: Page) => Promise<void>) => {
    const page = await fixture.driver.openExtensionPage(`${STORY}#view=${view}`);
    try {
      await page.bringToFront();
      await poll('the picture', async () => (await page.$('.picture-tools')) !== null);
      await use(page);
    } finally {
      await page.close();
    }
  };

  test.each(['timeline', 'voices'])('are saved as SVG and as PNG: %s', (view) =>
    withView(view, async (page) => {
      for (const file of readdirSync(downloads)) rmSync(join(downloads, file));
      const [saveSvg, savePng] = await page.$$('.picture-tools button');
      await saveSvg?.click();
      const svg = (await waitForSaved(downloads, 'svg')).bytes.toString('utf8');
      const [, width, height] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
      expect(svg).toContain('Made with Crossquote on');
      expect(svg).toContain('https://');
      expect(svg).not.toMatch(/var\(|class=/);
      await savePng?.click();
      const { file, bytes } = await waitForSaved(downloads, 'png');
      expect(file).toMatch(/^crossquote-[\p{L}\p{N}-]+\.png$/u);
      const png = await readPng(page, bytes);
      expect(png).toMatchObject({ width: 2 * Number(width), height: 2 * Number(height) });
      expect(png.colours).toBeGreaterThan(10);
    }),
  );

  test('lead from a part of a bar to its sentences by keyboard, and stay in a narrow window', () =>
    withView('voices', async (page) => {
      await page.focus('.chart-button');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await poll('the sentences', async () => (await page.$('.said mark')) !== null);
      expect(await page.$eval('.chart-button[aria-expanded=true]', (one) => one === document.activeElement)).toBe(true);
      await page.setViewport({ width: 320, height: 640 });
      await poll('no sideways scrolling', () =>
        page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
      );
    }));

  test('have met no error', async () => {
    expect(await fixture.driver.extensionErrors()).toEqual([]);
  });
});
