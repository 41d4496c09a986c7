import { describe, expect, it, vi } from 'vitest';
import { answerMessages } from '../../../src/content/answer-messages';
import { createLife } from '../../../src/content/life';
import type { PageSession } from '../../../src/content/page-session';
import type { PageRuntime } from '../../../src/platform/page-runtime';
import type { NodeSpan } from '../../../src/reading/read-article';

const PLACE: NodeSpan = { start: { node: {} as Text, offset: 0 }, end: { node: {} as Text, offset: 1 } };

function setUp(place: NodeSpan | null = PLACE) {
  let listener: (message: unknown) => Promise<unknown> | null = () => null;
  const runtime: PageRuntime = {
    mayFollow: () => true,
    isAlive: () => true,
    send: async () => undefined,
    onMessage: (one) => {
      listener = one;
    },
    stopListening: vi.fn(),
  };
  const session = {
    reading: vi.fn(async () => ({ state: 'no-article' as const, reason: 'not-an-article' as const })),
    locate: vi.fn(async () => place),
    moved: vi.fn(),
  } satisfies PageSession;
  const life = createLife(() => true);
  const show = vi.fn(() => true);
  const showMarks = vi.fn();
  const tidied = vi.fn(async () => {});
  const address = () => 'https://www.paper.example/story';
  answerMessages({ runtime, life, session, show, showMarks, tidied, address });
  const ask = (type: string, request: unknown = {}, to = 'page') => listener({ to, type, request });
  return { ask, life, runtime, session, show, showMarks, tidied };
}

describe('a content script', () => {
  it('says what its page is', async () => {
    await expect(setUp().ask('get-reading')).resolves.toEqual({
      ok: true,
      response: { state: 'no-article', reason: 'not-an-article' },
    });
  });

  it('shows a span where it stands', async () => {
    const { ask, session, show } = setUp();
    await expect(ask('show-span', { start: 3, end: 9 })).resolves.toEqual({ ok: true, response: true });
    expect(session.locate).toHaveBeenCalledWith({ start: 3, end: 9 });
    expect(show).toHaveBeenCalledWith(PLACE);
  });

  it('says that it cannot show what the page no longer has', async () => {
    const { ask, show } = setUp(null);
    await expect(ask('show-span', { start: 3, end: 9 })).resolves.toEqual({ ok: true, response: false });
    expect(show).not.toHaveBeenCalled();
  });

  it('refuses a span that is none', async () => {
    await expect(setUp().ask('show-span', { start: 'a' })).resolves.toMatchObject({ ok: false });
  });

  it('passes on that the address has changed', async () => {
    const { ask, session } = setUp();
    await ask('address-changed', { url: 'https://paper.example/next' });
    expect(session.moved).toHaveBeenCalledOnce();
  });

  it('shows or hides its marks', async () => {
    const { ask, showMarks } = setUp();
    await ask('show-marks', { shown: false });
    expect(showMarks).toHaveBeenCalledExactlyOnceWith(false);
    await expect(ask('show-marks', {})).resolves.toMatchObject({ ok: false });
  });

  it.each([
    ['all sites', null, true],
    ['its own site', ['other.example', 'paper.example'], true],
    ['other sites', ['other.example'], false],
  ])('told to stop on %s, says whether it did', async (_name, sites, stops) => {
    const { ask, life } = setUp();
    await expect(ask('stop', { sites })).resolves.toEqual({ ok: true, response: stops });
    expect(life.signal.aborted).toBe(stops);
  });

  it('told to stop, answers when its page is tidy: with the access to the page the way to its style is lost', async () => {
    const { ask, life, tidied } = setUp();
    let tidy = () => {};
    tidied.mockReturnValue(
      new Promise<void>((resolve) => {
        tidy = resolve;
      }),
    );
    const answered = vi.fn();
    ask('stop', { sites: null })?.then(answered);
    await vi.waitFor(() => expect(life.signal.aborted).toBe(true));
    expect(answered).not.toHaveBeenCalled();
    tidy();
    await vi.waitFor(() => expect(answered).toHaveBeenCalledOnce());
  });

  it('leaves messages for others alone', () => {
    expect(setUp().ask('get-page-state', { tabId: 1 }, 'background')).toBeNull();
  });

  it('stops listening when its life ends', () => {
    const { life, runtime } = setUp();
    life.stop();
    expect(runtime.stopListening).toHaveBeenCalledOnce();
  });
});
