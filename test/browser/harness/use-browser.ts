import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { PageName } from '../../newsstand/addresses';
import { type Newsstand, startNewsstand } from '../../newsstand/newsstand';
import type { BrowserName, ExtensionDriver, LaunchOptions, Surface } from './driver';
import { askBackground } from './fault-tools';
import { endBrowser, giveBack, isAlive, takeBrowser } from './kept-browser';
import type { Network } from './network';
import { poll } from './poll';
import { type Badge, Probe } from './probe';
import { readEverything, type ShownEverything } from './read-popup';
import { removeProfile } from './remove-profile';
import { closeTab, openTab } from './tabs';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

/** A page of the newsstand, open in a tab. */
export interface Visit {
  page: Page;
  tabId: number;
}

export interface BrowserFixture {
  readonly driver: ExtensionDriver;
  readonly newsstand: Newsstand;
  readonly probe: Probe;
  /** Opens a page in a new tab, which is closed after the test. `prepare` gets the tab before the page is loaded. */
  visit(name: PageName, prepare?: (page: Page) => Promise<void>): Promise<Visit>;
  /**
   * A tab that tests of this file have one after the other, by a name: a new one costs more than all that is shown in it.
   * It is in front.
   */
  sharedTab(name: string): Promise<Page>;
  /** Waits until the button says the number of shared quotations, and gives back what it says. */
  waitForNumber(visit: Visit, within?: number): Promise<Badge>;
  /** Opens the popup, hands it over, closes it. */
  withPopup<Result>(visit: Visit, use: (popup: Surface) => Promise<Result>): Promise<Result>;
  /** Opens the popup, reads all that it has, closes it. */
  readAll(visit: Visit): Promise<ShownEverything>;
  /** Puts a build in the place of the extension, as a browser that updates it: what is stored stays, its pages close. */
  update(folder: string): Promise<void>;
  /** Ends the browser, has something done to its files, and starts it again. */
  restart(meanwhile?: () => Promise<void>): Promise<void>;
}

/**
 * Gives the tests of a `describe` the newsstand and a browser with a newly installed extension. Files that say nothing of
 * the browser, or of the extension alone, share one browser; others get their own, which is ended after them.
 *
 * After a test that fails, the extension is newly installed, with nothing stored, so that neither its second try nor the
 * next test finds anything of it; a browser that has crashed or hangs, or that has a profile of its own, is started anew.
 */
export function useBrowser(name: BrowserName, options: Partial<LaunchOptions> = {}): BrowserFixture {
  let driver: ExtensionDriver | undefined;
  let newsstand: Newsstand | undefined;
  let probe: Probe | undefined;
  let pages: Page[] = [];
  const shared = new Map<string, Page>();
  /** Of all the browsers that the file has had. */
  const networks = new Set<Network>();
  const there = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Error('The browser is started before the tests only');
    return value;
  };
  const start = async () => {
    driver = await takeBrowser(name, { root: ROOT, ...options });
    networks.add(driver.network);
    probe = await Probe.open(driver);
    // The installation may still be under way. Whoever wants another profile sees to it: there they may never be known.
    if (options.profile === undefined) await poll('the settings', areSettingsKnown, 15_000).catch(() => {});
  };
  const areSettingsKnown = async () =>
    ((await askBackground(there(probe), 'get-settings', {})) as { known: boolean }).known;
  const stop = async (end: (driver: ExtensionDriver) => Promise<void>) => {
    pages = [];
    shared.clear();
    const stopped = driver;
    driver = undefined;
    if (stopped) await end(stopped);
  };

  beforeAll(async () => {
    newsstand = await startNewsstand({ root: ROOT });
    await start();
  });
  const startAfresh = async () => {
    const isUsable = driver !== undefined && options.profile === undefined && (await isAlive(driver));
    await stop(isUsable ? giveBack : endBrowser);
    if (options.profile !== undefined) {
      await removeProfile(options.profile);
      await mkdir(options.profile, { recursive: true });
    }
    await start();
  };
  // Not `afterEach`, which is left out where an `afterEach` of the test itself fails, as it does in a browser that hangs.
  beforeEach(({ onTestFinished }) =>
    onTestFinished(async ({ task }) => {
      if (task.result?.state === 'fail') return startAfresh();
      const opened = pages;
      pages = [];
      await Promise.all(opened.map(closeTab));
    }),
  );
  afterAll(async () => {
    const isQuiet = [...networks].every((network) => network.unexpected().length === 0);
    // What one file has brought about is not laid to the next one.
    await stop(isQuiet ? giveBack : endBrowser);
    await newsstand?.close();
    for (const network of networks) network.assertQuiet();
  });

  const fixture: BrowserFixture = {
    get driver() {
      return there(driver);
    },
    get newsstand() {
      return there(newsstand);
    },
    get probe() {
      return there(probe);
    },
    async visit(pageName, prepare) {
      const page = await openTab(fixture.driver.browser);
      pages.push(page);
      await prepare?.(page);
      await page.goto(fixture.newsstand.url(pageName));
      return { page, tabId: await fixture.probe.tabId(page) };
    },
    async sharedTab(tabName) {
      const page = shared.get(tabName) ?? (await openTab(fixture.driver.browser));
      shared.set(tabName, page);
      await page.bringToFront();
      return page;
    },
    async waitForNumber({ tabId }, within) {
      const badge = await fixture.probe.waitForBadge(
        tabId,
        'to be a number',
        ({ text }) => /^(\d+…?|!)$/.test(text),
        within,
      );
      // Waiting any longer would not help.
      if (badge.text === '!') throw new Error(`The button says “${badge.title}”`);
      return badge;
    },
    async withPopup({ page }, use) {
      const popup = await fixture.driver.openPopup(page);
      try {
        return await use(popup);
      } finally {
        await popup.close();
      }
    },
    readAll: (visit) => fixture.withPopup(visit, readEverything),
    async update(folder) {
      await fixture.driver.browser.installExtension(folder);
      probe = await poll('the extension', () => Probe.open(fixture.driver));
    },
    async restart(meanwhile) {
      await stop(endBrowser);
      await meanwhile?.();
      await start();
    },
  };
  return fixture;
}
