import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { BREAKWATER } from '../../newsstand/pages/breakwater-pages';
import type { ExtensionDriver } from './driver';
import { poll } from './poll';

/** Opens the view of the library's page in which packs are saved and taken in. */
export async function openShare(driver: ExtensionDriver): Promise<Page> {
  const page = await driver.openExtensionPage('library/index.html#view=share');
  await poll('the view', () => page.evaluate(() => document.querySelector('input[type=file]') !== null));
  return page;
}

/** Has a person choose a file there. */
export async function chooseFile(page: Page, path: string): Promise<void> {
  const input = await page.$('input[type=file]');
  await input?.uploadFile(path);
}

/** What the story of `writePack` is called. */
export const PACKED_STORY = 'The wall at Cale';

/** Writes a pack with a story of two papers into a folder. @returns its path */
export function writePack(folder: string): string {
  const articles = (['breakwater-gazette', 'breakwater-post'] as const).map((id) => {
    const { paragraphs, ...facts } = BREAKWATER[id];
    let end = -1;
    const spans = paragraphs.map(({ length }) => {
      const start = end + 1;
      end = start + length;
      return { start, end, role: 'body' };
    });
    const text = paragraphs.join('\n');
    return { id, ...facts, byline: null, language: 'en', url: null, text, paragraphs: spans, complete: true };
  });
  const story = { id: 'wall', name: PACKED_STORY, articleIds: articles.map(({ id }) => id) };
  const path = join(folder, 'wall.json');
  const pack = { format: 'crossquote-story-pack', version: 1, revision: 'first', stories: [{ story, articles }] };
  writeFileSync(path, JSON.stringify(pack));
  return path;
}
