import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  });

  test('no page of ours can open there, whatever is asked of the browser', async () => {
    const page = await openPrivate(fixture.driver, fixture.newsstand.url('csi'));
    const opener = await fixture.driver.openExtensionPage('manifest.json');
    const answers = await opener.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: Tabs };
      const [tab] = (await chrome.tabs.query({})).filter(({ incognito }) => incognito);
      if (tab === undefined) throw new Error('no private tab is seen');
      const url = chrome.runtime.getURL('compare/index.html');
      const attempt = (work: Promise<{ incognito: boolean }>) =>
        work.then(
          ({ incognito }) => (incognito ? 'private' : 'not private'),
          (error: unknown) => String(error),
        );
      return {
        opener: await attempt(chrome.tabs.create({ url, openerTabId: tab.id })),
        window: await attempt(chrome.tabs.create({ url, windowId: tab.windowId })),
        windows: await attempt(chrome.windows.create({ url, incognito: true })),
      };
    });
    await opener.close();
    await page.close();
    console.log(JSON.stringify(answers));
    expect(Object.values(answers)).not.toContain('private');
  });

  test('nothing of what is read there is stored, nor stands in any file of the profile', async () => {
    const words = 'impenetrable Cyber Security unit';
    const before = await fixture.probe.stored();
    const page = await openPrivate(fixture.driver, fixture.newsstand.url('silicon-uturn'));
    const popup = await fixture.driver.openPopup(page);
    await poll('the comparison', () => popup.evaluate(() => document.querySelector('.card') !== null));
    await popup.close();
    await page.close();
    expect(await fixture.probe.stored()).toEqual(before);
    expect(Object.keys(before)).not.toContain('crossquote/comparisons');
    // The library's own texts have the words; nothing but its database and the extension's files may.
    expect(filesWith(profile, words).filter((path) => !/IndexedDB|Code Cache|Extensions/.test(path))).toEqual([]);
  });
});

interface Tabs {
  runtime: { getURL(path: string): string };
  tabs: {
    query(filter: object): Promise<{ id: number; windowId: number; incognito: boolean }[]>;
    create(options: object): Promise<{ incognito: boolean }>;
  };
  windows: { create(options: object): Promise<{ incognito: boolean }> };
}
