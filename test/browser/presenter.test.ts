import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from './harness/driver';
import { poll } from './harness/poll';
import { useBrowser } from './harness/use-browser';

const STORY = 'compare/index.html?story=bundled:cyber-unit-2017';

describe.each(BROWSER_NAMES)('the presentation in %s', (name) => {
  const fixture = useBrowser(name);
  const place = (page: Page) => page.evaluate(() => document.querySelector('.presenter-place')?.textContent ?? '');
  const hidden = (page: Page) =>
    page.evaluate(() => document.querySelectorAll('.presented-outlet[aria-pressed="false"]').length);
  const open = async (path: string) => {
    const page = await fixture.driver.openExtensionPage(path);
    await page.bringToFront();
    return page;
  };
  const present = async () => {
    const page = await open(STORY);
    await page.waitForSelector('.story-present button');
    await page.click('.story-present button');
    await page.waitForSelector('.presenter');
    return page;
  };

  test('is all that is seen, goes by keys, and outlives a reload', async () => {
    const page = await present();
    expect(await page.evaluate(() => document.querySelector('.story-head, [role=tablist]'))).toBeNull();
    expect(await place(page)).toMatch(/^1 of /);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageDown');
    await poll('the third', async () => (await place(page)).startsWith('3 of '));
    await poll('its address', () => page.evaluate(() => location.hash.includes('presenter')));
    const words = () => page.evaluate(() => document.querySelector('.presented-words')?.textContent);
    const before = await words();
    await poll('the address of the quotation', () => page.evaluate(() => location.hash.includes('statement=')));
    await fixture.driver.reload(page);
    await page.waitForSelector('.presenter');
    expect(await words()).toBe(before);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.story-head');
    expect(await page.evaluate(() => document.activeElement?.parentElement?.className)).toBe('story-present');
    await page.close();
  });

  test('hides outlets until they are asked for, one by one or all', async () => {
    const page = await present();
    const all = await hidden(page);
    expect(all).toBeGreaterThan(2);
    await page.keyboard.press(' ');
    await poll('one told', async () => (await hidden(page)) === all - 1);
    // On a button the space bar presses that button and no other one.
    await page.focus('.presented-group:last-child .presented-carriers > li:last-child .presented-outlet');
    await page.keyboard.press(' ');
    await poll('another told', async () => (await hidden(page)) === all - 2);
    await page.keyboard.press('r');
    await poll('all told', async () => (await hidden(page)) === 0);
    await page.keyboard.press('ArrowRight');
    await poll('hidden again', async () => (await hidden(page)) > 0);
    await page.close();
    expect(await fixture.driver.extensionErrors()).toEqual([]);
  });

  test('fits on a common screen without a bar to scroll with', async () => {
    const page = await present();
    await page.setViewport({ width: 1920, height: 1080 });
    const overflow = () =>
      page.evaluate(() =>
        ['.presenter', '.presented-words', '.presented-outlets'].map((part) => {
          const { scrollHeight = 0, clientHeight = 0 } = document.querySelector(part) ?? {};
          return scrollHeight > clientHeight;
        }),
      );
    await poll('all of it', async () => !(await overflow()).includes(true));
    const size = await page.evaluate(() => {
      const words = document.querySelector('.presented-words .printed');
      return words === null ? 0 : Number.parseFloat(getComputedStyle(words).fontSize);
    });
    expect(size).toBeGreaterThan(36);
    await page.close();
  });
});
