import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../../src/messaging/protocol';
import type { BrowserSeam, OnMessage } from '../../../src/platform/browser-seam';
import { createWindowSource } from '../../../src/surface/window-source';

const stateOf = (tabId: number): PageState => ({ state: 'error', message: `tab ${tabId}` });

/** A browser with tab 1 in front; the background answers when the test lets it. */
function fakeBrowser() {
  const messages = new Set<OnMessage>();
  const inFront = new Set<(tabId: number) => void>();
  const loading = new Set<(tabId: number, loaded: boolean) => void>();
  const answers: { tabId: number; answer: () => void; fail: () => void }[] = [];
  const listen =
    <L>(listeners: Set<L>) =>
    (listener: L) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    };
  let active = 1;
  const browser = {
    runtime: {
      onMessage: listen(messages),
      send: ({ request }: { request: { tabId: number } }) =>
        new Promise((resolve, reject) => {
          const { tabId } = request;
          answers.push({
            tabId,
            answer: () => resolve({ ok: true, response: stateOf(tabId) }),
            fail: () => reject(new Error('gone')),
          });
        }),
    },
    tabs: {
      active: async () => ({ id: active, url: null, incognito: false }),
      onInFront: listen(inFront),
      onLoading: listen(loading),
    },
  } as unknown as BrowserSeam;
  const tell = (tabId: number) =>
    Promise.all(
      [...messages].map((listener) =>
        listener(
          { to: 'surfaces', type: 'page-state-changed', request: { tabId, page: stateOf(tabId) } },
          { own: true, url: null, tab: null, frameId: null },
        ),
      ),
    );
  const bringToFront = (tabId: number) => {
    for (const listener of inFront) listener(tabId);
  };
  const load = (tabId: number, loaded: boolean) => {
    for (const listener of loading) listener(tabId, loaded);
  };
  const listening = () => messages.size + inFront.size + loading.size;
  const goUnheard = (tabId: number) => {
    active = tabId;
  };
  return { browser, answers, tell, bringToFront, goUnheard, load, listening };
}

/** Lets promises come to their end without letting time pass. */
const settle = () => vi.advanceTimersByTimeAsync(0);
const LOADING: PageState = { state: 'loading' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function follow() {
  const fake = fakeBrowser();
  const source = createWindowSource(fake.browser);
  const heard: PageState[] = [];
  const stop = source.onChanged((page) => heard.push(page));
  await settle();
  return { ...fake, source, heard, stop };
}

describe('createWindowSource', () => {
  it('begins with the tab in front', async () => {
    const { source, answers } = await follow();
    const loaded = source.load();
    await settle();
    answers[0]?.answer();
    await expect(loaded).resolves.toEqual(stateOf(1));
  });

  it('finds the tab that came to the front before it listened', async () => {
    const { source, answers, goUnheard, tell, heard } = await follow();
    goUnheard(5);
    source.load().catch(() => {});
    await settle();
    expect(answers.map(({ tabId }) => tabId)).toEqual([5]);
    await tell(5);
    expect(heard).toEqual([stateOf(5)]);
  });

  it('follows the reader to another tab, without a flash when the answer is there at once', async () => {
    const { bringToFront, answers, heard } = await follow();
    bringToFront(2);
    await settle();
    answers[0]?.answer();
    await vi.advanceTimersByTimeAsync(1000);
    expect(heard).toEqual([stateOf(2)]);
  });

  it('says that it reads when the answer takes long', async () => {
    const { bringToFront, answers, heard } = await follow();
    bringToFront(2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(heard).toEqual([LOADING]);
    answers[0]?.answer();
    await settle();
    expect(heard).toEqual([LOADING, stateOf(2)]);
  });

  it('does not show the answer for a tab that is no longer in front', async () => {
    const { bringToFront, answers, heard } = await follow();
    bringToFront(2);
    await settle();
    bringToFront(3);
    await settle();
    answers[1]?.answer();
    await settle();
    answers[0]?.answer();
    await settle();
    expect(heard).toEqual([stateOf(3)]);
  });

  it('hears of the tab in front alone', async () => {
    const { bringToFront, tell, heard } = await follow();
    await tell(2);
    expect(heard).toEqual([]);
    bringToFront(2);
    await tell(1);
    expect(heard).toEqual([]);
    await tell(2);
    expect(heard).toEqual([stateOf(2)]);
  });

  it('asks again when the tab has loaded another page', async () => {
    const { load, answers, heard } = await follow();
    load(1, false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(heard).toEqual([LOADING]);
    load(7, true);
    load(1, true);
    await settle();
    expect(answers.map(({ tabId }) => tabId)).toEqual([1]);
    answers[0]?.answer();
    await settle();
    expect(heard).toEqual([LOADING, stateOf(1)]);
  });

  it('says so when the background cannot be reached', async () => {
    const { bringToFront, answers, heard } = await follow();
    bringToFront(2);
    await settle();
    answers[0]?.fail();
    await settle();
    // It is asked once more: the browser may just have ended it.
    answers[1]?.fail();
    await settle();
    expect(heard).toEqual([{ state: 'error', message: 'get-page-state: nobody answers' }]);
  });

  it('is silent after the end', async () => {
    const { bringToFront, answers, heard, stop, listening } = await follow();
    bringToFront(2);
    await settle();
    stop();
    answers[0]?.answer();
    await vi.advanceTimersByTimeAsync(1000);
    expect(heard).toEqual([]);
    expect(listening()).toBe(0);
  });
});
