import { readdirSync, readFileSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { poll } from './harness/poll';
import { allowInPrivate, openPrivate } from './harness/private-window';
import { removeProfile } from './harness/remove-profile';
import { useBrowser } from './harness/use-browser';

/** The files of a profile that have some words, as browsers write them: in UTF-8 or UTF-16. */
function filesWith(profile: string, words: string): string[] {
  const forms = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')];
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return forms.some((form) => bytes.includes(form));
    });
}

describe('in private windows of chrome', () => {
  const profile = mkdtempSync(join(tmpdir(), 'crossquote-profile-'));
  const fixture = useBrowser('chrome', { profile });
  afterAll(() => removeProfile(profile));
  const textOf = (page: Page, selector: string) =>
    page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

  test('the popup says where the comparison opens, and shows it in itself', async () => {
    await allowInPrivate(fixture.driver);
    const page = await openPrivate(fixture.driver, fixture.newsstand.url('silicon-uturn'));
    const popup = await fixture.driver.openPopup(page);
    await poll('the comparison', () => popup.evaluate(() => document.querySelector('.card') !== null));
    await poll('the note', () =>
      popup.evaluate(() => (document.querySelector('.tools .note')?.textContent ?? '').includes('private windows')),
    );
    await popup.evaluate(() => document.querySelector<HTMLElement>('.tools button')?.click());
    await poll('the matrix', () => popup.evaluate(() => document.querySelector('.matrix-grid') !== null));
    expect(await popup.evaluate(() => document.querySelector('.back a')?.getAttribute('href'))).toBe(
      '../popup/index.html',
    );
    await popup.evaluate(() => document.querySelector<HTMLElement>('.back a')?.click());
    await poll('the popup again', () => popup.evaluate(() => document.querySelector('[role=tab]') !== null));
    await popup.close();
    void textOf;
  });
});
void filesWith;
