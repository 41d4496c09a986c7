import { afterEach, describe, expect, it, vi } from 'vitest';
import { createReceiver } from '../../../src/background/answer-messages';
import { createPageStates } from '../../../src/background/page-states';
import { createSelections } from '../../../src/background/selections';
import { createStoryStates } from '../../../src/background/story-states';
import type { Article } from '../../../src/core/model';
import type { PageReading } from '../../../src/messaging/protocol';
import { DEFAULT_SETTINGS, type Settings, type SettingsState, settleSettings } from '../../../src/settings/settings';
import { tunnel } from '../../fixtures/comparisons/tunnel';
import { FakeBrowser, ORIGIN } from '../platform/fake-browser';
import { HandClock } from './hand-clock';

const article: Article = {
  title: 'Tunnel floods again',
  byline: null,
  outlet: 'The Harbour Courier',
  published: null,
  language: 'en',
  url: null,
  text: 'A text.',
  paragraphs: [{ start: 0, end: 7, role: 'body' }],
  complete: true,
};
const reading: PageReading = { state: 'article', article };
const address = 'https://paper.example/story';
const compared = { state: 'compared', comparison: tunnel, inMemory: false };
const NOTHING_FOUND = { text: '', statements: [], passages: [] };
const says = (response: unknown) => async () => ({ ok: true, response });

function setUp(
  analyse = vi.fn(async (_article: Article, _mayKeep: boolean) => ({ comparison: tunnel, inMemory: false })),
  chosen: Partial<Settings> | 'unknown' = {},
  clock = new HandClock(),
) {
  const browser = new FakeBrowser();
  const report = vi.fn();
  const strings = { t: browser.i18n.message, locale: 'en' };
  const analyst = {
    analyse,
    compareWith: async () => ({ comparison: tunnel, inMemory: false }),
    compareStory: async () => null,
    compareSelection: async () => NOTHING_FOUND,
  };
  let inForce: SettingsState =
    chosen === 'unknown'
      ? { known: false }
      : { known: true, settings: settleSettings({ ...DEFAULT_SETTINGS, ...chosen }, true) };
  const settings = {
    find: async () => inForce,
    change: async () => inForce,
    accessChanged: async () => inForce,
    installed: async () => {},
    awoke: async () => {},
  };
  const pages = createPageStates({ browser, analyst, settings, strings, report });
  const stories = createStoryStates({ analyst, pages, strings, report });
  const selections = createSelections({ browser, strings, compare: analyst.compareSelection, report });
  const withLibrary = async () => {
    throw new Error('not asked for');
  };
  const nothing = { inMemory: false, settings: null, stories: [], texts: [] };
  const stored = { find: async () => nothing, remove: async () => nothing };
  browser.runtime.onMessage(
    createReceiver({ browser, pages, stories, settings, selections, withLibrary, stored, clock }),
  );
  /** The reader adds a site to those that are left alone. */
  const leaveAlone = (site: string) => {
    inForce = { known: true, settings: settleSettings({ ...DEFAULT_SETTINGS, neverOn: [site] }, true) };
  };
  return { browser, pages, stories, analyse, report, clock, leaveAlone };
}

afterEach(() => vi.useRealTimers());

describe('a page that tells what it is', () => {
  it('gets its badge, and the open surfaces hear of it', async () => {
    const { browser, pages } = setUp();
    await pages.onRead(reading, address, browser.addTab({ id: 7, url: address }));
    expect(browser.looks.get(7)?.badge).toBe(String(tunnel.statements.length));
    expect(browser.told).toEqual([
      { to: 'surfaces', type: 'page-state-changed', request: { tabId: 7, page: compared } },
    ]);
  });

  it('is told what to mark: what others carry, in its order', async () => {
    const { browser, pages } = setUp(undefined, { marks: true });
    const { marks, shown } = await pages.onRead(reading, address, browser.addTab({ id: 7, url: address }));
    const carried = tunnel.statements.flatMap(({ here }) => here).filter(({ form }) => form !== 'indirect');
    expect(shown).toBe(true);
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.map(({ start }) => start)).toEqual(carried.map(({ start }) => start).sort((a, b) => a - b));
  });

  it('is told that its marks are not to be seen until the reader has switched them on', async () => {
    const { browser, pages } = setUp();
    const told = await pages.onRead(reading, address, browser.addTab({ id: 7, url: address }));
    expect(told.shown).toBe(false);
    expect(told.marks.length).toBeGreaterThan(0);
  });

  it('is not listened to on a site that the reader wants left alone', async () => {
    const { browser, pages, analyse } = setUp(undefined, { neverOn: ['paper.example'] });
    const told = await pages.onRead(reading, address, browser.addTab({ id: 7, url: address }));
    expect(told).toEqual({ marks: [], shown: false });
    expect(analyse).not.toHaveBeenCalled();
    expect(browser.looks.size).toBe(0);
  });

  it('says that it pauses when its site was left alone while it was compared', async () => {
    const analyse = vi.fn(async () => {
      leaveAlone('paper.example');
      return { comparison: tunnel, inMemory: false };
    });
    const { browser, pages, leaveAlone } = setUp(analyse);
    const told = await pages.onRead(reading, address, browser.addTab({ id: 7, url: address }));
    expect(told).toEqual({ marks: [], shown: false });
    expect(browser.looks.get(7)?.badge).toBe('‖');
    expect(browser.told).toEqual([]);
  });

  it('loses the badge when it is no article any more', async () => {
    const { browser, pages } = setUp();
    await pages.onRead(
      { state: 'no-article', reason: 'not-an-article' },
      address,
      browser.addTab({ id: 7, url: address }),
    );
    expect(browser.looks.get(7)).toMatchObject({ badge: '', icon: 'quiet' });
  });

  it('is not shown once the tab has moved on, or is closed', async () => {
    const { browser, pages } = setUp();
    const tab = browser.addTab({ id: 7, url: 'https://paper.example/next' });
    await pages.onRead(reading, address, tab);
    browser.tabsById.clear();
    await pages.onRead(reading, address, tab);
    expect(browser.looks.size).toBe(0);
    expect(browser.told).toEqual([]);
  });

  it('is shown when only the fragment has moved', async () => {
    const { browser, pages } = setUp();
    await pages.onRead(reading, address, browser.addTab({ id: 7, url: `${address}#second` }));
    expect(browser.looks.size).toBe(1);
  });

  it('is shown as it was last told, however long an earlier answer takes', async () => {
    let finish = () => {};
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const analyse = vi.fn(async (asked: { text: string }) => {
      if (asked.text === article.text) await slow;
      return compared;
    });
    const { browser, pages } = setUp(analyse);
    const tab = browser.addTab({ id: 7, url: address });
    const first = pages.onRead(reading, address, tab);
    await pages.onRead({ state: 'no-article', reason: 'not-an-article' }, address, tab);
    finish();
    expect(await first).toEqual({ marks: [], shown: false });
    expect(browser.looks.get(7)?.icon).toBe('quiet');
    expect(browser.told).toHaveLength(1);
  });

  it('is not overtaken by a question that was asked before it told', async () => {
    let finish = () => {};
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const analyse = vi.fn(async () => {
      await slow;
      return compared;
    });
    const { browser, pages } = setUp(analyse);
    const tab = browser.addTab({ id: 7, url: address, script: says(reading) });
    const asked = pages.find(7);
    await vi.waitFor(() => expect(analyse).toHaveBeenCalled());
    await pages.onRead({ state: 'no-article', reason: 'not-an-article' }, address, tab);
    finish();
    expect(await asked).toEqual({ state: 'no-article', reason: 'not-an-article' });
    expect(browser.looks.get(7)?.icon).toBe('quiet');
  });

  it('is not shown to a surface that asked before its site was left alone', async () => {
    const analyse = vi.fn(async () => {
      leaveAlone('paper.example');
      return { comparison: tunnel, inMemory: false };
    });
    const { browser, pages, leaveAlone } = setUp(analyse);
    browser.addTab({ id: 7, url: address, script: says(reading) });
    expect(await pages.find(7)).toEqual({ state: 'no-article', reason: 'paused' });
    expect(browser.looks.get(7)?.badge).toBe('‖');
  });

  it('says that it pauses as soon as it comes on a site that the reader wants left alone', async () => {
    const { browser, pages } = setUp(undefined, { neverOn: ['paper.example'] });
    await pages.onPaused(browser.addTab({ id: 7, url: address }));
    expect(browser.looks.get(7)?.badge).toBe('‖');
  });

  it('does not say so on any other site, nor where the tab is gone', async () => {
    const { browser, pages } = setUp(undefined, { neverOn: ['mail.example'] });
    await pages.onPaused(browser.addTab({ id: 7, url: address }));
    browser.tabsById.clear();
    await pages.onPaused({ id: 8, url: 'https://mail.example/', incognito: false });
    expect(browser.looks.size).toBe(0);
  });

  it('shows a failure of the engine', async () => {
    const { browser, pages } = setUp(vi.fn(() => Promise.reject(new Error('engine'))));
    await pages.onRead(reading, address, browser.addTab({ id: 7, url: address }));
    expect(browser.looks.get(7)?.badge).toBe('!');
  });

  it('of a private window is analysed without keeping anything', async () => {
    const { browser, pages, analyse } = setUp();
    await pages.onRead(reading, address, browser.addTab({ id: 7, url: address, incognito: true }));
    expect(analyse).toHaveBeenCalledWith(article, false);
  });
});

describe('the state of a tab', () => {
  it('is found out from the tab itself', async () => {
    const { browser, pages } = setUp();
    browser.addTab({ id: 7, script: says(reading) });
    await expect(pages.find(7)).resolves.toEqual(compared);
    expect(browser.looks.get(7)?.icon).toBe('crossquote');
  });

  it('of a page that was open before the installation is found out with a script put there', async () => {
    const { browser, pages } = setUp();
    browser.addTab({ id: 7, injected: says(reading) });
    await expect(pages.find(7)).resolves.toEqual(compared);
    expect(browser.injections).toEqual([7]);
    expect(browser.following).toEqual([7]);
  });

  it('that was asked for by a click alone is found out with a script that does not read on', async () => {
    const { browser, pages } = setUp(undefined, { mode: 'click' });
    browser.addTab({ id: 7, injected: says(reading) });
    await expect(pages.find(7)).resolves.toEqual(compared);
    expect(browser.injections).toEqual([7]);
    expect(browser.following).toEqual([]);
  });

  it.each([
    ['a page of the browser', { url: 'about:addons' }],
    ['a file', { url: 'file:///home/story.html' }],
    ["the browser's reader mode", { url: 'about:reader?url=https%3A%2F%2Fpaper.example%2Fstory' }],
    ['a shop of extensions, which lets no script in', { url: 'https://addons.example/' }],
    ['a page whose address is hidden', { url: null }],
  ])('of %s is that it cannot be read', async (_name, tab) => {
    const { browser, pages } = setUp();
    browser.addTab({ id: 7, ...tab });
    await expect(pages.find(7)).resolves.toEqual({ state: 'no-article', reason: 'not-readable' });
  });

  it('of a page on a site that the reader wants left alone is paused, and no script is put there', async () => {
    const { browser, pages } = setUp(undefined, { neverOn: ['paper.example'] });
    browser.addTab({ id: 7, url: 'https://www.paper.example/story', injected: says(reading) });
    await expect(pages.find(7)).resolves.toEqual({ state: 'no-article', reason: 'paused' });
    await expect(pages.findArticle(7)).resolves.toBeNull();
    expect(browser.injections).toEqual([]);
    expect(browser.looks.get(7)).toMatchObject({ badge: '‖', icon: 'quiet' });
  });

  it('of a tab that is closed is that it cannot be read', async () => {
    await expect(setUp().pages.find(99)).resolves.toEqual({ state: 'no-article', reason: 'not-readable' });
  });

  it.each<[PageReading, unknown]>([
    [
      { state: 'no-article', reason: 'not-an-article' },
      { state: 'no-article', reason: 'not-an-article' },
    ],
    [
      { state: 'no-article', reason: 'not-readable' },
      { state: 'no-article', reason: 'not-readable' },
    ],
    [{ state: 'reading' }, { state: 'loading' }],
  ])('of a page that says %j is %j', async (said, state) => {
    const { browser, pages } = setUp();
    browser.addTab({ id: 7, script: says(said) });
    await expect(pages.find(7)).resolves.toEqual(state);
  });

  it.each([
    ['answers nonsense', says({ state: 'article', article: { text: 5 } })],
    ['refuses', async () => ({ ok: false, error: 'get-reading: broken' })],
  ])('of a page that %s is an error with words', async (_name, script) => {
    const { browser, pages } = setUp();
    browser.addTab({ id: 7, script, injected: script });
    await expect(pages.find(7)).resolves.toEqual({ state: 'error', message: 'errorNoAnswer' });
  });

  it('of a page that never answers is an error in the end', async () => {
    vi.useFakeTimers();
    const { browser, pages } = setUp();
    browser.addTab({ id: 7, script: () => new Promise(() => {}) });
    const found = pages.find(7);
    await vi.runAllTimersAsync();
    await expect(found).resolves.toEqual({ state: 'error', message: 'errorNoAnswer' });
  });

  it('of a page with a hidden address that does not answer is soon that it is closed to extensions', async () => {
    vi.useFakeTimers();
    const { browser, pages } = setUp();
    browser.addTab({ id: 7, url: null, script: () => new Promise(() => {}) });
    const found = vi.fn();
    pages.find(7).then(found);
    await vi.advanceTimersByTimeAsync(3000);
    expect(found).toHaveBeenCalledExactlyOnceWith({ state: 'no-article', reason: 'not-readable' });
  });
});

describe('the state of a tab that was told before', () => {
  it('is answered without asking the page, which is asked after', async () => {
    vi.useFakeTimers();
    const { browser, pages, analyse } = setUp();
    const script = vi.fn(says(reading));
    const tab = browser.addTab({ id: 7, url: address, script });
    await pages.onRead(reading, address, tab);
    await expect(pages.find(7)).resolves.toEqual(compared);
    expect(analyse).toHaveBeenCalledTimes(1);
    expect(script).not.toHaveBeenCalled();
    browser.told.length = 0;
    await vi.runAllTimersAsync();
    expect(script).toHaveBeenCalledTimes(1);
    expect(browser.told).toEqual([]);
  });

  it('is put right when the page has changed and nobody heard of it', async () => {
    vi.useFakeTimers();
    const { browser, pages } = setUp();
    const gone: PageReading = { state: 'no-article', reason: 'not-an-article' };
    await pages.onRead(reading, address, browser.addTab({ id: 7, url: address, script: says(gone) }));
    browser.told.length = 0;
    await expect(pages.find(7)).resolves.toEqual(compared);
    await vi.runAllTimersAsync();
    expect(browser.told).toEqual([{ to: 'surfaces', type: 'page-state-changed', request: { tabId: 7, page: gone } }]);
  });

  it('is not answered once the site is one to be left alone', async () => {
    const { browser, pages } = setUp(undefined, { neverOn: ['paper.example'] });
    await pages.onRead(reading, address, browser.addTab({ id: 7, url: address, script: says(reading) }));
    await expect(pages.find(7)).resolves.toEqual({ state: 'no-article', reason: 'paused' });
  });
});

describe('messages to the background', () => {
  const pageRead = { to: 'background', type: 'page-read', request: { reading, address } };
  const getPageState = { to: 'background', type: 'get-page-state', request: { tabId: 7 } };
  const refused = { ok: false, error: expect.stringContaining('not from this sender') };

  it('take a reading from the content script of a top document alone', async () => {
    const { browser } = setUp();
    const tab = browser.addTab({ id: 7, url: address });
    expect(await browser.deliver(pageRead, { tab, frameId: 3, url: address })).toEqual(refused);
    expect(await browser.deliver(pageRead, { url: `${ORIGIN}popup/index.html` })).toEqual(refused);
    expect(await browser.deliver(pageRead, { own: false, tab, frameId: 0 })).toEqual(refused);
    expect(await browser.deliver(pageRead, { tab, frameId: 0, url: address })).toMatchObject({
      ok: true,
      response: { shown: false },
    });
  });

  const style = (wanted: boolean) => ({ to: 'background', type: 'style-marks', request: { wanted } });

  it('put the style of marks into the page that has some, and take it away again', async () => {
    const { browser } = setUp(undefined, { marks: true });
    const tab = browser.addTab({ id: 7, url: address });
    const sender = { tab, frameId: 0, url: address, documentId: 'a' };
    expect(await browser.deliver(style(true), { tab, frameId: 3 })).toMatchObject({ ok: false });
    await browser.deliver(style(true), sender);
    await browser.deliver(style(false), sender);
    const page = { tabId: 7, documentId: 'a' };
    expect(browser.styles).toEqual([
      ['insert', page],
      ['remove', page],
    ]);
  });

  it.each<[string, Partial<Settings>, string]>([
    ['where the reader wants no marks', {}, address],
    ['on a site that is left alone', { marks: true, neverOn: ['paper.example'] }, address],
    ['when the tab shows another page', { marks: true }, 'https://other.example/'],
  ])('put no style into a page %s', async (_case, chosen, shown) => {
    const { browser } = setUp(undefined, chosen);
    browser.addTab({ id: 7, url: shown });
    const tab = { id: 7, url: address, incognito: false };
    expect(await browser.deliver(style(true), { tab, frameId: 0 })).toMatchObject({ ok: false });
    expect(browser.styles).toEqual([]);
  });

  it("take a question from the extension's own pages alone", async () => {
    const { browser } = setUp();
    const tab = browser.addTab({ id: 7, script: says(reading) });
    expect(await browser.deliver(getPageState, { tab, frameId: 0, url: address })).toEqual(refused);
    expect(await browser.deliver(getPageState, { url: `${ORIGIN}.evil.example/`, own: false })).toEqual(refused);
    expect(await browser.deliver(getPageState, { url: `${ORIGIN}popup/index.html` })).toEqual({
      ok: true,
      response: compared,
    });
  });
});

describe('while nobody knows what the reader has chosen', () => {
  const UNKNOWN = { state: 'no-article', reason: 'settings-unknown' };

  it('no page is listened to', async () => {
    const { browser, pages, analyse } = setUp(undefined, 'unknown');
    const told = await pages.onRead(reading, address, browser.addTab({ id: 7, url: address }));
    expect(told).toEqual({ marks: [], shown: false });
    expect(analyse).not.toHaveBeenCalled();
    expect(browser.told).toEqual([]);
  });

  it('no page is asked or given a script, not even on a click, and that is said', async () => {
    const { browser, pages, stories, analyse } = setUp(undefined, 'unknown');
    const script = vi.fn(says(reading));
    browser.addTab({ id: 7, url: address, script, injected: script });
    expect(await pages.find(7)).toEqual(UNKNOWN);
    expect(browser.looks.get(7)).toMatchObject({ badge: '!', title: expect.stringContaining('actionSettingsUnknown') });
    expect(await stories.compareAnyway(7, 'tunnel')).toEqual(UNKNOWN);
    expect(await stories.find({ tabId: 7 })).toEqual({ state: 'error', message: 'settingsUnknownWhy' });
    expect(script).not.toHaveBeenCalled();
    expect(browser.injections).toEqual([]);
    expect(analyse).not.toHaveBeenCalled();
  });
});
describe('a page that floods', () => {
  const from = (tab: { id: number; url: string | null; incognito: boolean }, text: string) =>
    [
      {
        to: 'background',
        type: 'page-read',
        request: { reading: { state: 'article', article: { ...article, text } }, address },
      },
      { tab, frameId: 0, url: address },
    ] as const;

  it('is compared once before another tab has its answer, and six times in all', async () => {
    const compared: string[] = [];
    const analyse = vi.fn(async (asked: Article) => {
      compared.push(asked.text);
      return { comparison: tunnel, inMemory: false };
    });
    const { browser, clock } = setUp(analyse);
    const flooding = browser.addTab({ id: 7, url: address });
    const other = browser.addTab({ id: 8, url: address });
    for (let at = 0; at < 1000; at++) void browser.deliver(...from(flooding, `A text, ${at}`));
    const answer = await browser.deliver(...from(other, 'B text.'));
    expect(answer).toMatchObject({ ok: true, response: { shown: false } });
    // One of the flood had begun, and the latest of it may have come next.
    expect(compared.indexOf('B text.')).toBeLessThanOrEqual(2);
    expect(compared).toContain('B text.');
    const ofFlood = () => compared.filter((text) => text !== 'B text.');
    for (let at = 0; at < 20; at++) {
      void browser.deliver(...from(flooding, `C text ${at}`));
      await clock.goOn(1);
    }
    await clock.goOn(9000);
    expect(ofFlood()).toHaveLength(6);
    // The latest is not lost.
    await clock.goOn(1000);
    expect(ofFlood().slice(6)).toEqual(['C text 19']);
  });
});
