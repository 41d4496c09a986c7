import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { PageName } from '../newsstand/addresses';
import { BROWSER_NAMES, type ExtensionDriver, type Surface } from './harness/driver';
import { askBackground } from './harness/fault-tools';
import { press, waitForNote } from './harness/keep-article';
import { poll } from './harness/poll';
import { allowInPrivate, openPrivate } from './harness/private-window';
import { Probe } from './harness/probe';
import { readPopup } from './harness/read-popup';
import { removeProfile } from './harness/remove-profile';
import { openTab } from './harness/tabs';
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

/** Stands in the text of the private page alone: the library has nothing like it. */
const ONLY_THERE = 'Zanzibarian lighthouse keepers';

describe.each(BROWSER_NAMES)('in private windows of %s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), 'crossquote-profile-'));
  const fixture = useBrowser(name, { profile });
  afterAll(() => removeProfile(profile));
  /** The fixture's own is closed when Firefox lets the extension in. */
  let probe: Probe;
  let allowedIn: ExtensionDriver | undefined;

  beforeEach(async () => {
    if (allowedIn === fixture.driver) return;
    await allowInPrivate(fixture.driver);
    probe = await poll('the extension', () => Probe.open(fixture.driver));
    allowedIn = fixture.driver;
  });

  test('the popup compares; the comparison page opens there, or in the popup where the browser has no other place', async () => {
    const page = await openPrivate(fixture.driver, fixture.newsstand.url('silicon-uturn'));
    const popup = await fixture.driver.openPopup(page);
    await poll('the comparison', () => popup.evaluate(() => document.querySelector('.card') !== null));
    const note = () => popup.evaluate(() => document.querySelector('.all-outlets .note')?.textContent ?? '');
    if (name === 'chrome') {
      await poll('the note', async () => (await note()).includes('private windows'));
      await popup.evaluate(() => document.querySelector<HTMLElement>('.all-outlets button')?.click());
      await poll('the matrix', () => popup.evaluate(() => document.querySelector('[role=grid]') !== null));
      expect(await popup.evaluate(() => document.querySelector('.back a')?.getAttribute('href'))).toBe(
        '../popup/index.html',
      );
      await popup.evaluate(() => document.querySelector<HTMLElement>('.back a')?.click());
      await poll('the popup again', () => popup.evaluate(() => document.querySelector('[role=tab]') !== null));
    } else {
      expect(await note()).toBe('');
      await popup.evaluate(() => document.querySelector<HTMLElement>('.all-outlets button')?.click());
      const opened = await poll('the comparison page', () => probe.run(findComparison));
      expect(opened.incognito).toBe(true);
      // What is opened next would open beside it.
      await probe.run(closeTabOf, opened.id);
    }
    await popup.close();
    await page.close();
  });

  // Firefox opens them: the test before has seen it.
  if (name === 'chrome') {
    test('no page of ours can open there, whatever is asked of the browser', async () => {
      const page = await openPrivate(fixture.driver, fixture.newsstand.url('csi'));
      const answers = await probe.run(askForPrivatePages);
      await page.close();
      expect(answers['tab beside it']).toContain('Tab opener must be in the same window');
      expect(answers['tab in its window']).toBe('elsewhere');
      expect(answers['tab without opener']).toBe('elsewhere');
      expect(answers['private window']).toBe('in a private window, without the page');
      expect(answers['window that is not private']).toBe('elsewhere');
    });
  }

  test('reading memory and the library keep nothing of what is read there, and later tell nothing of it', async () => {
    const stored = async () => JSON.stringify(await probe.stored());
    const use = async (page: Page, act: (popup: Surface) => Promise<void>) => {
      const popup = await fixture.driver.openPopup(page);
      await readPopup(popup);
      await act(popup);
      await popup.close();
      await page.close();
    };
    const readNormally = async (named: PageName, act: (popup: Surface) => Promise<void>) => {
      const page = await openTab(fixture.driver.browser);
      await page.goto(fixture.newsstand.url(named));
      await use(page, act);
    };
    const readPrivately = async (named: PageName, act: (popup: Surface) => Promise<void>) =>
      use(await openPrivate(fixture.driver, fixture.newsstand.url(named)), act);
    const tellsOfMeeting = (popup: Surface) =>
      popup.evaluate(() => document.body.textContent?.includes('Met before') === true);
    const waitForSites = (sites: string) =>
      poll(`memory of ${sites}`, async () => {
        const rows = (await probe.stored())['crossquote/memory'] as { site: string }[];
        const now = rows.map(({ site }) => site).sort();
        if (now.join() === sites) return true;
        throw new Error(`it has ${now}`);
      });

    await askBackground(probe, 'change-settings', { memory: true });
    await readNormally('breakwater-gazette', async (popup) => {
      await press(popup, 'Start a story');
      await waitForNote(popup, /has begun/);
    });
    await waitForSites('gazette.localhost');
    fixture.newsstand.reprint('breakwater-gazette', 'breakwater-gazette-evening');
    await readPrivately('breakwater-gazette', async (popup) => {
      // That it is in the library is no secret of this window.
      await press(popup, 'Changed since you read it');
    });
    await readPrivately('breakwater-post', async (popup) => {
      await press(popup, 'Add to Mayor');
      await waitForNote(popup, /Nothing of a private window is kept; nothing has changed/);
    });
    await readPrivately('breakwater-voice', async (popup) => expect(await tellsOfMeeting(popup)).toBe(false));
    await readNormally('breakwater-times', async (popup) => expect(await tellsOfMeeting(popup)).toBe(false));
    // What is read later is remembered later.
    await waitForSites('gazette.localhost,sound-times.localhost');
    expect(await stored()).not.toMatch(/seventeen of its caissons|Northern Post|Coast Voice/);
    expect((await probe.stored())['crossquote/versions']).toEqual([]);
  });

  test('nothing of what is read there is stored, nor stands in any file of the profile', async () => {
    const before = await probe.stored();
    const small = await probe.run((api) => api.storage.local.get(null));
    const page = await openPrivate(fixture.driver, fixture.newsstand.url('silicon-uturn'));
    // Words that only this page has, and that the background gets with its next report.
    await page.evaluate((words) => {
      const paragraph = [...document.querySelectorAll('p')].find((one) => (one.textContent ?? '').length > 200);
      paragraph?.append(` “The ${words} were never asked about the cyber unit,” said Donald Trump.`);
      history.replaceState(null, '', '?more');
    }, ONLY_THERE);
    const popup = await fixture.driver.openPopup(page);
    await poll('the words in the popup', () =>
      popup.evaluate((words) => document.body.textContent?.includes(words) === true, ONLY_THERE),
    );
    await popup.close();
    expect(await probe.stored()).toEqual(before);
    expect(Object.keys(before)).not.toContain('crossquote/comparisons');
    expect(await probe.run((api) => api.storage.local.get(null))).toEqual(small);
    await page.close();
    expect(filesWith(profile, ONLY_THERE)).toEqual([]);
    // What is written late is written by then; the profile is looked at while no browser holds it.
    await fixture.driver.browser.close();
    expect(filesWith(profile, ONLY_THERE)).toEqual([]);
    expect(filesWith(profile, 'bundled:').length).toBeGreaterThan(0);
    await fixture.restart();
  });
});

interface FoundTab {
  id: number;
  windowId: number;
  incognito: boolean;
  url?: string;
}

interface Tabs {
  runtime: { getURL(path: string): string };
  tabs: {
    query(filter: object): Promise<FoundTab[]>;
    create(options: object): Promise<FoundTab>;
    remove(id: number): Promise<void>;
  };
  windows: { create(options: object): Promise<{ incognito: boolean }> };
}

async function findComparison(api: unknown): Promise<FoundTab | undefined> {
  const tabs = await (api as Tabs).tabs.query({});
  return tabs.find(({ url }) => url?.includes('/compare/index.html') === true);
}

function closeTabOf(api: unknown, id: number): Promise<void> {
  return (api as Tabs).tabs.remove(id);
}

/** What each way gives: where the page is then, or the browser's error. */
async function askForPrivatePages(api: unknown): Promise<Record<string, string>> {
  const { runtime, tabs, windows } = api as Tabs;
  const [tab] = (await tabs.query({})).filter(({ incognito }) => incognito);
  if (tab === undefined) throw new Error('no private tab is seen');
  const url = runtime.getURL('compare/index.html');
  const attempt = (work: Promise<{ incognito: boolean }>) =>
    work.then(
      async ({ incognito }) => {
        if (!incognito) return 'elsewhere';
        // The browser names the address of a tab as soon as it begins to load it.
        const shown = (await tabs.query({})).filter((one) => one.incognito && one.url?.startsWith(url));
        return `in a private window, ${shown.length === 0 ? 'without' : 'with'} the page`;
      },
      (error: unknown) => String(error),
    );
  return {
    'tab beside it': await attempt(tabs.create({ url, openerTabId: tab.id })),
    'tab in its window': await attempt(tabs.create({ url, windowId: tab.windowId })),
    'tab without opener': await attempt(tabs.create({ url })),
    'private window': await attempt(windows.create({ url, incognito: true })),
    'window that is not private': await attempt(windows.create({ url, incognito: false })),
  };
}
