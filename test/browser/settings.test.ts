import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from './harness/driver';
import { poll } from './harness/poll';
import { readPopup } from './harness/read-popup';
import { removeProfile } from './harness/remove-profile';
import { useBrowser } from './harness/use-browser';

/** Presses Tab until the element that the selector names has the focus. @throws when it never has. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
    if (there) return;
  }
  throw new Error(`Tab never came to ${selector}`);
}

const press = async (page: Page, ...keys: KeyInput[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const textOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent?.trim() ?? '', selector);
const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme ?? 'system');

describe.each(BROWSER_NAMES)('the settings in %s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), 'crossquote-settings-'));
  const fixture = useBrowser(name, { profile });
  afterAll(() => removeProfile(profile));
  const openSettings = async () => {
    const page = await fixture.driver.openExtensionPage('options/index.html');
    await page.waitForSelector('.setting');
    return page;
  };

  test('a site is left alone at once, and read again at once, by keyboard alone', async () => {
    const visit = await fixture.visit('csi');
    await fixture.waitForNumber(visit);
    const page = await openSettings();
    await page.bringToFront();

    await tabTo(page, '.site-form input');
    await page.keyboard.type('two words');
    await press(page, 'Enter');
    await poll('the problem', async () => (await textOf(page, '.problem')).includes('No site can be read out of this'));
    await poll('the focus in the field', () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-invalid') === 'true'),
    );
    await page.evaluate(() => (document.activeElement as HTMLInputElement).select());
    await page.keyboard.type(visit.page.url());
    await press(page, 'Enter');
    await poll('the site', async () => (await textOf(page, '.sites bdi')) === 'digest.localhost');
    expect(await textOf(page, '.problem')).toBe('');
    await fixture.probe.waitForBadge(visit.tabId, 'to say that it pauses', ({ text }) => text === '‖');
    await fixture.withPopup(visit, async (popup) => {
      expect((await readPopup(popup)).notice).toContain('Paused on this site');
    });
    // Loaded anew, it stays so; another site is read as ever.
    await visit.page.reload();
    await fixture.waitForNumber(await fixture.visit('dci'));
    expect((await fixture.probe.badge(visit.tabId)).text).toBe('‖');

    await page.bringToFront();
    await tabTo(page, '.sites button');
    await press(page, 'Enter');
    await poll('the empty list', async () => (await textOf(page, '.sites')) === '');
    await poll('the focus in the field', () => page.evaluate(() => document.activeElement?.localName === 'input'));
    await visit.page.bringToFront();
    await fixture.waitForNumber(visit);
    await page.close();
  });

  test('only on click: nothing is read by itself, the button reads, and back', async () => {
    const visit = await fixture.visit('silicon-uturn');
    await fixture.waitForNumber(visit);
    const page = await openSettings();
    await page.click('input[value="click"]');
    await fixture.probe.waitForBadge(visit.tabId, 'to be gone', ({ text }) => text === '');

    const second = await fixture.visit('csi');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect((await fixture.probe.badge(second.tabId)).text).toBe('');
    await fixture.withPopup(second, async (popup) => {
      expect((await readPopup(popup)).cards.length).toBeGreaterThan(0);
    });
    await fixture.waitForNumber(second);

    await page.bringToFront();
    await page.click('input[value="everywhere"]');
    // Firefox has taken the access back: it is explained, then asked for, and here the browser says yes by itself.
    if (name === 'firefox') {
      await poll('the explanation', async () =>
        (await textOf(page, '.explained')).includes('access to the pages that you open'),
      );
      await page.click('.setting .button');
    }
    await visit.page.bringToFront();
    await fixture.waitForNumber(visit);
    await page.close();
  });

  test('the theme is taken by every open page at once, and sticks when the browser ends', async () => {
    const compare = await fixture.driver.openExtensionPage('compare/index.html?story=bundled:cyber-unit-2017');
    const page = await openSettings();
    await page.bringToFront();
    await tabTo(page, 'input[value="system"]');
    await press(page, 'ArrowDown', 'ArrowDown');
    await poll('the theme', async () => (await themeOf(page)) === 'dark' && (await themeOf(compare)) === 'dark');
    const visit = await fixture.visit('csi');
    await fixture.withPopup(visit, async (popup) => {
      await poll('the theme of the popup', () =>
        popup.evaluate(() => document.documentElement.dataset.theme === 'dark'),
      );
    });

    await fixture.restart();
    const again = await openSettings();
    await poll('the theme', async () => (await themeOf(again)) === 'dark');
    expect(await again.evaluate(() => document.querySelector<HTMLInputElement>('input[value="dark"]')?.checked)).toBe(
      true,
    );
    await again.click('input[value="system"]');
    await poll('the theme', async () => (await themeOf(again)) === 'system');
    await again.close();
  });

  test('none of this was an error', async () => {
    expect(await fixture.driver.extensionErrors()).toEqual([]);
  });
});
