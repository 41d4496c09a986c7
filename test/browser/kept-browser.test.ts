import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSER_NAMES, type ExtensionDriver } from './harness/driver';
import { giveBack, isAlive, takeBrowser } from './harness/kept-browser';
import { poll } from './harness/poll';
import { Probe } from './harness/probe';
import { ROOT } from './harness/use-browser';

/** What tests rest on: nothing of one file is left in the browser for the next one. */
describe.each(BROWSER_NAMES)('the browser that files share in %s', (name) => {
  let driver: ExtensionDriver;
  const take = async () => {
    driver = await takeBrowser(name, { root: ROOT });
    return Probe.open(driver);
  };
  const addresses = async () =>
    Promise.all((await driver.browser.pages()).map((page) => page.evaluate(() => location.href).catch(() => '')));
  const themeOf = (page: Page) => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  let probe: Probe;
  // Another one, where the try before has left one that is gone.
  beforeEach(async () => {
    if (driver === undefined || !(await isAlive(driver))) probe = await take();
  });
  afterAll(() => giveBack(driver));

  test('is the same, with nothing stored, no page and no colour scheme of before', async () => {
    await poll('the library', async () => ((await probe.stored())['crossquote/articles'] ?? []).length > 0);
    await probe.put('crossquote', 'settings', { key: 'left-behind', value: 'by the file before' });
    await driver.setColourScheme('dark');
    const page = await driver.openExtensionPage('options/index.html');
    await page.evaluate(() => localStorage.setItem('left-behind', 'by the file before'));
    expect(await themeOf(page)).toBe(true);

    const before = driver.browser;
    await giveBack(driver);
    probe = await take();
    expect(driver.browser).toBe(before);
    expect((await addresses()).filter((one) => one.includes('options/'))).toEqual([]);
    await poll('the library', async () => ((await probe.stored())['crossquote/articles'] ?? []).length > 0);
    expect(JSON.stringify(await probe.stored())).not.toContain('left-behind');
    const again = await driver.openExtensionPage('options/index.html');
    expect(await again.evaluate(() => localStorage.getItem('left-behind'))).toBe(null);
    expect(await themeOf(again)).toBe(false);
    expect(await driver.extensionErrors()).toEqual([]);
  });

  test('is another one when it has crashed', async () => {
    expect(await isAlive(driver)).toBe(true);
    driver.browser.process()?.kill('SIGKILL');
    await poll('its end', async () => !driver.browser.connected);
    expect(await isAlive(driver)).toBe(false);
    probe = await take();
    await poll('the library', async () => ((await probe.stored())['crossquote/articles'] ?? []).length > 0);
  });

  test('is not given to a file that wants another profile, or the like', async () => {
    const own = await takeBrowser(name, { root: ROOT, headful: false });
    expect(own.browser).not.toBe(driver.browser);
    await giveBack(own);
    expect(own.browser.connected).toBe(false);
    expect(await isAlive(driver)).toBe(true);
  });
});
