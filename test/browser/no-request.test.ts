import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { PageName } from '../newsstand/addresses';
import { BROWSER_NAMES } from './harness/driver';
import { poll } from './harness/poll';
import { readPopup } from './harness/read-popup';
import { useBrowser } from './harness/use-browser';

const PAGES: PageName[] = ['silicon-uturn', 'csi', 'other-story', 'front'];
/** Every page of the extension; what they show of a tab is asked for by its number. */
const SURFACES = ['panel', 'options', 'welcome', 'trial', 'compare', 'selection'];

// Every other test runs behind the same recorder: `useBrowser` fails a file in which anything unexpected was heard.
describe.each(BROWSER_NAMES)('the network in %s', (name) => {
  const fixture = useBrowser(name);
  /** Without what browsers ask every site for. */
  const pagesHeard = () => fixture.newsstand.heard.filter((address) => !address.endsWith('/favicon.ico'));

  test('hears nothing but the pages that the reader opens, whatever surface is opened and used', async () => {
    for (const pageName of PAGES) {
      const visit = await fixture.visit(pageName);
      await fixture.withPopup(visit, async (popup) => {
        await readPopup(popup);
        await popup.evaluate(() => {
          for (const button of document.querySelectorAll<HTMLElement>(
            '.menu-button, summary, [role=tab], .find button',
          ))
            button.click();
        });
      });
      if (pageName === 'silicon-uturn') {
        for (const surface of SURFACES) {
          const page = await fixture.driver.openExtensionPage(`${surface}/index.html?tab=${visit.tabId}&id=none`);
          await poll(`the ${surface} page`, () => page.evaluate(() => document.body.innerText.trim().length > 20));
          await page.evaluate(() => {
            for (const button of document.querySelectorAll<HTMLElement>('summary, [role=tab]')) button.click();
          });
          await page.close();
        }
      }
      await fixture.driver.stopBackground();
    }
    expect(pagesHeard().sort()).toEqual(PAGES.map((pageName) => fixture.newsstand.url(pageName)).sort());
    expect(fixture.driver.network.unexpected()).toEqual([]);
  });

  // Calls (RTCPeerConnection) are left to the lint step: a machine without a network, as CI's is, looks up nothing for one.
  test.each<[string, (page: Page) => Promise<unknown>]>([
    ['fetch', (page) => page.evaluate(() => void fetch('http://fetch.told.example/').catch(() => undefined))],
    ['image', (page) => page.evaluate(() => addElement('img', { src: 'http://image.told.example/' }))],
    ['beacon', (page) => page.evaluate(() => void navigator.sendBeacon('http://beacon.told.example/', 'x'))],
    ['socket', (page) => page.evaluate(() => void new WebSocket('ws://socket.told.example/'))],
    ['frame', (page) => page.evaluate(() => addElement('iframe', { src: 'http://frame.told.example/' }))],
    ['style', (page) => page.evaluate(() => addElement('link', { rel: 'stylesheet', href: '//style.told.example/' }))],
    ['hint', (page) => page.evaluate(() => addElement('link', { rel: 'dns-prefetch', href: '//hint.told.example/' }))],
    ['visit', (page) => page.goto('http://visit.told.example/').catch(() => undefined)],
  ])('is not deaf: a %s is heard', async (kind, ask) => {
    const host = `${kind}.told.example`;
    const { network } = fixture.driver;
    const { page } = await fixture.visit('front');
    await page.evaluate(() => {
      Object.assign(globalThis, {
        addElement(tag: string, attributes: Record<string, string>) {
          document.head.append(Object.assign(document.createElement(tag), attributes));
          if (tag === 'iframe') document.body.append(Object.assign(document.createElement(tag), attributes));
        },
      });
    });
    await ask(page);
    await poll(`${host} to be heard`, async () => {
      // The browser writes its log out by the handful of events.
      await page.evaluate(() => void fetch(`/?${Math.random()}`));
      return network.unexpected().some((line) => line.includes(host));
    });
    network.meant.add(host);
    expect(network.unexpected()).toEqual([]);
  });
});

/** In the page: see above. */
declare function addElement(tag: string, attributes: Record<string, string>): void;
