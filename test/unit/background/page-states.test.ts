import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageReading } from '../../../src/messaging/protocol';
import { tunnel } from '../../fixtures/comparisons/tunnel';
import { address, article, compared, reading, says, setUp } from './set-up-pages';

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

  it('has the engine get ready before anything else is waited for, and only if it is an article', async () => {
    const { browser, pages, getReady } = setUp();
    const tab = browser.addTab({ id: 7, url: address });
    await pages.onRead({ state: 'no-article', reason: 'not-an-article' }, address, tab);
    await pages.onRead({ state: 'reading' }, address, tab);
    expect(getReady).not.toHaveBeenCalled();
    const told = pages.onRead(reading, address, tab);
    expect(getReady).toHaveBeenCalledTimes(1);
    await told;
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

  it('has the engine get ready once the page is asked, and not for one that is known or left alone', async () => {
    const { browser, pages, getReady, leaveAlone } = setUp();
    const script = vi.fn(says(reading));
    browser.addTab({ id: 7, url: address, script });
    script.mockImplementationOnce(async () => {
      // The engine's script keeps everything waiting while it is run.
      expect(getReady).not.toHaveBeenCalled();
      await Promise.resolve();
      expect(getReady).toHaveBeenCalledTimes(1);
      return { ok: true, response: reading };
    });
    expect(await pages.find(7)).toEqual(compared);
    await pages.find(7);
    leaveAlone('paper.example');
    await pages.find(7);
    expect(getReady).toHaveBeenCalledTimes(1);
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
