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
    await waitFor(panel, 'You read: Cyber Security Intelligence');

    await page.goto(fixture.newsstand.url('front'));
    await waitFor(panel, 'No article found on this page');

    const { page: other } = await fixture.visit('dci');
    await other.bringToFront();
    await waitFor(panel, 'You read: DCI');

    await page.bringToFront();
    await waitFor(panel, 'No article found on this page');
  });

  test('is opened from the popup by keyboard, and stays when the popup has closed', async () => {
    const visit = await fixture.visit('silicon-uturn');
    await fixture.waitForNumber(visit);
    const popup = await fixture.driver.openPopup(visit.page);
    await readPopup(popup);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.menu-button')?.focus());
    await popup.press('Enter');
    await popup.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.tools button')];
      const keepOpen = buttons.find(({ textContent }) => textContent === 'Open in sidebar');
      keepOpen?.focus();
    });
    // The popup closes under the key: that it went up again is heard by nobody.
    await popup.press('Enter').catch(() => undefined);
    await poll('the panel beside the page', () => isPanelOpen());
    expect(await fixture.driver.extensionErrors()).toEqual([]);
  });

  test('of one window is not moved by what happens in another', async () => {
    const addresses = (['csi', 'dci'] as const).map((article) => fixture.newsstand.url(article));
    const panelAddresses = [1, 2].map((number) => fixture.driver.extensionUrl(`panel/index.html?${number}`));
    const windowIds = await fixture.probe.run(
      async (api, articles, panels) => {
        const { windows, tabs } = api as unknown as WindowsApi;
        const ids: number[] = [];
        for (const [at, url] of articles.entries()) {
          const { id } = await windows.create({ url });
          await tabs.create({ windowId: id, url: panels[at] ?? '', active: false });
          ids.push(id);
        }
        return ids;
      },
      addresses,
      panelAddresses,
    );
    const [first, second] = await Promise.all(panelAddresses.map(findPage));
    await waitFor(first as Page, 'You read: Cyber Security Intelligence');
    await waitFor(second as Page, 'You read: DCI');

    const go = (windowId: number | undefined, url: string) =>
      fixture.probe.run(
        async (api, id, address) => {
          const { tabs } = api as unknown as WindowsApi;
          await tabs.create({ windowId: id ?? 0, url: address, active: true });
        },
        windowId,
        url,
      );
    await go(windowIds[1], fixture.newsstand.url('front'));
    await waitFor(second as Page, 'No article found on this page');
    expect(await wordsOf(first as Page)).toContain('You read: Cyber Security Intelligence');
    await go(windowIds[0], fixture.newsstand.url('silicon-uturn'));
    await waitFor(first as Page, 'You read: Silicon UK');
    expect(await wordsOf(second as Page)).toContain('No article found on this page');
    await fixture.probe.run(async (api, ids) => {
      for (const id of ids) await (api as unknown as WindowsApi).windows.remove(id);
    }, windowIds);
  });

  /** The tab with this address, whether or not Puppeteer has heard that it has loaded. */
  const findPage = (address: string) =>
    poll(address, async () => {
      for (const page of await fixture.driver.browser.pages()) {
        if ((await page.evaluate('location.href').catch(() => '')) === address) return page;
      }
      return undefined;
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

interface WindowsApi {
  windows: { create(options: { url: string }): Promise<{ id: number }>; remove(id: number): Promise<void> };
  tabs: { create(options: { windowId: number; url: string; active: boolean }): Promise<unknown> };
}
