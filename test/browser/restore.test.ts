import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { makeBackupFolder } from './harness/backup-folder';
import { correctSpeaker } from './harness/correct-speaker';
import { BROWSER_NAMES, type BrowserName } from './harness/driver';
import { askBackground } from './harness/fault-tools';
import { keepStory } from './harness/keep-article';
import { loseLibrary } from './harness/lose-library';
import { poll } from './harness/poll';
import { readPopup } from './harness/read-popup';
import { removeProfile } from './harness/remove-profile';
import { type BrowserFixture, useBrowser } from './harness/use-browser';

const OTHER: Record<BrowserName, BrowserName> = { chrome: 'firefox', firefox: 'chrome' };
const SPEAKER = 'Hedda Marl';
const VIEWS = ['stories', 'articles', 'corrections'] as const;

const press = (page: Page, label: string) =>
  poll(`something to press: ${label}`, () =>
    page.evaluate((wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>('a, button')].find(
        ({ textContent }) => textContent?.trim() === wanted,
      );
      found?.click();
      return found !== undefined;
    }, label),
  );

/** What the library's page shows of what the reader has, view by view. */
async function readLibrary({ driver }: BrowserFixture): Promise<Record<string, string>> {
  const page = await driver.openExtensionPage('library/index.html');
  await page.bringToFront();
  const shown: Record<string, string> = {};
  for (const view of VIEWS) {
    await page.evaluate((wanted) => {
      location.hash = `#view=${wanted}`;
    }, view);
    let last = '';
    shown[view] = await poll(`the view ${view}, as it stays`, async () => {
      const before = last;
      last = await page.evaluate(() => document.querySelector('.shelves-view')?.textContent ?? '');
      return before !== '' && before === last ? last.replace(/[\u2068\u2069]/g, '') : undefined;
    });
  }
  await page.close();
  return shown;
}

/** What the popup says of an article that is not in the library. */
const readTimes = async (fixture: BrowserFixture) =>
  fixture.withPopup(await fixture.visit('breakwater-times'), async (popup) => {
    const { story, cards } = await readPopup(popup);
    return { story, cards: cards.map(({ difference, words, groups }) => ({ difference, words, groups })) };
  });

/** Picks a backup on the page that is open at the view about backups, and takes it in. */
async function restore(page: Page, path: string): Promise<void> {
  const input = await poll(
    'the way to pick a file',
    async () => (await page.$('.backup input[type=file]')) ?? undefined,
  );
  await input.uploadFile(path);
  await press(page, 'Take in');
  await poll('that it is in', () =>
    page.evaluate(() => document.body.textContent?.includes('is in your library.') ?? false),
  );
}

describe.each(BROWSER_NAMES)('a backup that is written in %s', (name) => {
  const { downloads, options, remove } = makeBackupFolder(name);
  afterAll(remove);
  let written: { path: string; shown: Record<string, string>; times: unknown } | null = null;

  describe('and picked there', () => {
    const fixture = useBrowser(name, options);

    test('brings back a library that has vanished, by the way that the settings tell', async () => {
      const { probe, driver } = fixture;
      await keepStory(fixture, ['breakwater-gazette', 'breakwater-post', 'breakwater-voice']);
      await fixture.withPopup(await fixture.visit('breakwater-times'), async (popup) => {
        await readPopup(popup);
        await correctSpeaker(popup, SPEAKER);
      });
      const shown = await readLibrary(fixture);
      expect(shown.corrections).toContain(SPEAKER);
      const times = await readTimes(fixture);
      await askBackground(probe, 'back-up-now', {});
      const [file = ''] = readdirSync(join(downloads, 'Crossquote'));
      written = { path: join(downloads, 'Crossquote', file), shown, times };

      await loseLibrary(fixture);
      const page = await driver.openExtensionPage('options/index.html');
      await page.bringToFront();
      const told = await poll('what is gone', () =>
        page.evaluate(() => document.querySelector<HTMLElement>('.lost')?.innerText),
      );
      expect(told).toContain('No longer in this browser: 1 story, 3 texts.');
      await poll('the last backup', () =>
        page.evaluate((wanted) => document.querySelector('.lost')?.textContent?.includes(wanted) ?? false, file),
      );
      await press(page, 'Restore from a backup');
      await restore(page, written.path);
      await page.close();
      expect(await readLibrary(fixture)).toEqual(shown);
      expect(await readTimes(fixture)).toEqual(times);
      expect((await driver.extensionErrors()).join('\n')).toBe('');
    });
  });

  describe(`and picked in ${OTHER[name]}`, () => {
    const profile = mkdtempSync(join(tmpdir(), 'crossquote-restoring-'));
    const fixture = useBrowser(OTHER[name], { profile });
    afterAll(() => removeProfile(profile));

    test('gives the same library there', async () => {
      if (written === null) throw new Error('No backup has been written');
      const page = await fixture.driver.openExtensionPage('library/index.html#view=backup');
      await page.bringToFront();
      await restore(page, written.path);
      await page.close();
      expect(await readLibrary(fixture)).toEqual(written.shown);
      expect(await readTimes(fixture)).toEqual(written.times);
      expect((await fixture.driver.extensionErrors()).join('\n')).toBe('');
    });
  });
});
