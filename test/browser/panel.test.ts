import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from './harness/driver';
import { FirefoxWindow } from './harness/firefox-window';
import { poll } from './harness/poll';
import { readPopup } from './harness/read-popup';
import { useBrowser } from './harness/use-browser';

/** The words of a page of the extension, as they are shown. */
const wordsOf = (page: Page): Promise<string> => page.evaluate('document.body.innerText') as Promise<string>;

describe.each(BROWSER_NAMES)('the panel in %s', (name) => {
  const fixture = useBrowser(name);
  const opened: Page[] = [];

  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
  });

  /** The panel's document in a tab: it follows the tab in front of its window, wherever it stands itself. */
  async function openPanel(): Promise<Page> {
    const panel = await fixture.driver.openExtensionPage('panel/index.html');
    opened.push(panel);
    return panel;
  }

  const waitFor = (panel: Page, words: string) =>
    poll(`the panel to say “${words}”`, async () => (await wordsOf(panel)).includes(words));

  test('follows the reader from tab to tab and from page to page', async () => {
    const { page } = await fixture.visit('csi');
    const panel = await openPanel();
    await page.bringToFront();
    await waitFor(panel, 'It’s Not Happening');

    await page.goto(fixture.newsstand.url('front'));
    await waitFor(panel, 'No article found on this page');

    const { page: other } = await fixture.visit('dci');
    await other.bringToFront();
    await waitFor(panel, 'Knowledge-Sharing');

    await page.bringToFront();
    await waitFor(panel, 'No article found on this page');
  });

  test('is opened from the popup by keyboard, and stays when the popup has closed', async () => {
    const visit = await fixture.visit('silicon-uturn');
    await fixture.waitForNumber(visit);
    const popup = await fixture.driver.openPopup(visit.page);
    await readPopup(popup);
    await popup.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.tools button')];
      const keepOpen = buttons.find(({ textContent }) => textContent === 'Keep open');
      keepOpen?.focus();
    });
    // The popup closes under the key: that it went up again is heard by nobody.
    await popup.press('Enter').catch(() => undefined);
    await poll('the panel beside the page', () => isPanelOpen());
    expect(await fixture.driver.extensionErrors()).toEqual([]);
  });

  async function isPanelOpen(): Promise<boolean> {
    const { browser } = fixture.driver;
    if (name === 'chrome') {
      const address = fixture.driver.extensionUrl('panel/index.html');
      return browser.targets().some((target) => target.url() === address);
    }
    return new FirefoxWindow(browser).run<boolean>(
      `const inner = document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');
      return inner?.currentURI?.spec.endsWith('/panel/index.html') ?? false;`,
      { id: '' },
    );
  }
});
