import { describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../../src/messaging/protocol';
import type { BrowserSeam, OnMessage, Sender } from '../../../src/platform/browser-seam';
import { createPageSource } from '../../../src/surface/page-source';

const loading: PageState = { state: 'loading' };
const background: Sender = { own: true, url: null, tab: null, frameId: null };

/** The parts of a browser that the popup uses. */
function fakeBrowser({ active = 7 as number | null, answer = { ok: true, response: loading } as unknown } = {}) {
  const listeners = new Set<OnMessage>();
  const toBackground = vi.fn(async () => answer);
  const toTab = vi.fn(async () => answer);
  const browser = {
    runtime: {
      send: toBackground,
      onMessage(listener: OnMessage) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    tabs: {
      active: async () => (active === null ? null : { id: active, url: null, incognito: false }),
      send: toTab,
    },
  } as unknown as BrowserSeam;
  const tell = (tabId: number, sender = background) =>
    Promise.all(
      [...listeners].map((listener) =>
        listener({ to: 'surfaces', type: 'page-state-changed', request: { tabId, page: loading } }, sender),
      ),
    );
  return { browser, toBackground, toTab, tell, listeners };
}

describe('createPageSource', () => {
  it.each([
    ['the tab in front', null, 7],
    ['the tab that it is about', 12, 12],
  ])('asks the background for %s', async (_, named, tabId) => {
    const { browser, toBackground } = fakeBrowser();
    await expect(createPageSource(browser, named).load()).resolves.toEqual(loading);
    expect(toBackground).toHaveBeenCalledExactlyOnceWith({
      to: 'background',
      type: 'get-page-state',
      request: { tabId },
    });
  });

  it('has nothing to read where there is no tab', async () => {
    const { browser } = fakeBrowser({ active: null });
    const source = createPageSource(browser, null);
    await expect(source.load()).resolves.toEqual({ state: 'no-article', reason: 'not-readable' });
    await expect(source.show({ start: 0, end: 1 })).resolves.toBe(false);
  });

  it('rejects when the background does not take the question', async () => {
    const { browser } = fakeBrowser({ answer: { ok: false, error: 'no' } });
    await expect(createPageSource(browser, null).load()).rejects.toThrow('no');
  });

  it('asks the page to show a span', async () => {
    const { browser, toTab } = fakeBrowser({ answer: { ok: true, response: true } });
    await expect(createPageSource(browser, null).show({ start: 3, end: 9 })).resolves.toBe(true);
    expect(toTab).toHaveBeenCalledExactlyOnceWith(7, { to: 'page', type: 'show-span', request: { start: 3, end: 9 } });
  });

  it('hears of its own tab, from the background alone, until it stops', async () => {
    const { browser, tell, listeners } = fakeBrowser();
    const heard = vi.fn();
    const stop = createPageSource(browser, null).onChanged(heard);
    await tell(8);
    await tell(7, { ...background, own: false });
    await tell(7, { ...background, tab: { id: 7, url: null, incognito: false } });
    expect(heard).not.toHaveBeenCalled();
    await tell(7);
    expect(heard).toHaveBeenCalledExactlyOnceWith(loading);
    stop();
    expect(listeners.size).toBe(0);
  });
});
