import { describe, expect, it, vi } from 'vitest';
import { measureBytes } from '../../../src/background/measure-bytes';
import { createToldStates } from '../../../src/background/told-states';
import { recallState } from '../../../src/messaging/kept-states';
import type { PageState } from '../../../src/messaging/protocol';
import { tunnel } from '../../fixtures/comparisons/tunnel';
import { FakeBrowser } from '../platform/fake-browser';

const address = 'https://paper.example/story';
const compared: PageState = { state: 'compared', comparison: tunnel, inMemory: false };
const PARTS = { session: new FakeBrowser().session, report: () => {} };
const tab = (id = 1, url: string | null = address, incognito = false) => ({ id, url, incognito });

describe('what was last told of a tab', () => {
  it.each<[string, PageState]>([
    ['a comparison', compared],
    ['that it is no article', { state: 'no-article', reason: 'not-an-article' }],
  ])('is known again: %s', (_, page) => {
    const told = createToldStates(PARTS);
    told.keep(tab(), address, page);
    expect(told.recall(tab())).toBe(page);
    expect(told.recall(tab(1, `${address}#third`))).toBe(page);
  });

  it.each([
    ['another tab', tab(2)],
    ['another document in it', tab(1, 'https://paper.example/other')],
    ['a tab whose address is hidden', tab(1, null)],
    ['a private window', tab(1, address, true)],
  ])('is not taken for %s', (_, asked) => {
    const told = createToldStates(PARTS);
    told.keep(tab(), address, compared);
    expect(told.recall(asked)).toBeNull();
  });

  it.each<PageState>([{ state: 'loading' }, { state: 'error', message: '' }])(
    'is forgotten when it is no longer settled: $state',
    (page) => {
      const told = createToldStates(PARTS);
      told.keep(tab(), address, compared);
      told.keep(tab(), address, page);
      expect(told.recall(tab())).toBeNull();
    },
  );

  it('is never kept of a private window', () => {
    const told = createToldStates(PARTS);
    told.keep(tab(1, address, true), address, compared);
    expect(told.recall(tab())).toBeNull();
  });

  it('is kept of the tabs told of last, as many as there is room for in bytes', () => {
    const one = measureBytes([address, compared]);
    const told = createToldStates(PARTS, 3 * one);
    const known = () => [1, 2, 3, 4].filter((id) => told.recall(tab(id)) !== null);
    for (const id of [1, 2, 3]) told.keep(tab(id), address, compared);
    expect([known(), told.bytes()]).toEqual([[1, 2, 3], 3 * one]);
    told.keep(tab(1), address, compared);
    told.keep(tab(4), address, compared);
    expect([known(), told.bytes()]).toEqual([[1, 3, 4], 3 * one]);
  });

  it('is kept to the last byte, and not at all when there is no room for it alone', () => {
    const one = measureBytes([address, compared]);
    const [enough, short] = [createToldStates(PARTS, one), createToldStates(PARTS, one - 1)];
    for (const told of [enough, short]) told.keep(tab(), address, compared);
    expect(enough.recall(tab())).toBe(compared);
    expect([short.recall(tab()), short.bytes()]).toEqual([null, 0]);
  });

  it('is kept of a hundred tabs, however little it is', () => {
    const told = createToldStates(PARTS);
    const nothing: PageState = { state: 'no-article', reason: 'not-an-article' };
    for (let id = 1; id <= 101; id++) told.keep(tab(id), address, nothing);
    expect([1, 2, 101].map((id) => told.recall(tab(id)) !== null)).toEqual([false, true, true]);
  });
});

describe('what is told again without the background', () => {
  const setUp = () => {
    const { session } = new FakeBrowser();
    const report = vi.fn();
    return { session, report, told: createToldStates({ session, report }) };
  };

  it('is what was last told of the tab', async () => {
    const { session, told } = setUp();
    told.keep(tab(), address, compared);
    await expect(recallState(session, tab())).resolves.toEqual(compared);
    await expect(recallState(session, tab(1, `${address}#third`))).resolves.toEqual(compared);
  });

  it.each([
    ['another tab', tab(2)],
    ['a tab with the same slot', tab(17)],
    ['another document in it', tab(1, 'https://paper.example/other')],
    ['a tab whose address is hidden', tab(1, null)],
    ['a private window', tab(1, address, true)],
  ])('is not taken for %s', async (_, asked) => {
    const { session, told } = setUp();
    told.keep(tab(), address, compared);
    await expect(recallState(session, asked)).resolves.toBeNull();
  });

  it('is nothing of a page that is no article, not even its address', async () => {
    const { session, told } = setUp();
    told.keep(tab(), address, { state: 'no-article', reason: 'not-an-article' });
    await expect(session.read(['told-1'])).resolves.toEqual({});
  });

  it('is nothing of a private window', async () => {
    const { session, told } = setUp();
    told.keep(tab(1, address, true), address, compared);
    await expect(recallState(session, tab())).resolves.toBeNull();
    await expect(session.read(['told-1'])).resolves.toEqual({});
  });

  it('gives way to the next tab of its slot, which takes all of it along', async () => {
    const { session, told } = setUp();
    told.keep(tab(1), address, compared);
    told.keep(tab(17), address, { ...compared, inMemory: true });
    await expect(recallState(session, tab(1))).resolves.toBeNull();
    await expect(recallState(session, tab(17))).resolves.toEqual({ ...compared, inMemory: true });
  });

  it.each<[string, PageState]>([
    ['is read again', { state: 'loading' }],
    ['has failed', { state: 'error', message: '' }],
    ['is no article any more', { state: 'no-article', reason: 'not-an-article' }],
  ])('is forgotten when the page %s', async (_, page) => {
    const { session, told } = setUp();
    told.keep(tab(), address, compared);
    told.keep(tab(), address, page);
    await expect(recallState(session, tab())).resolves.toBeNull();
  });

  it('is forgotten with all others when what the reader has chosen is another', async () => {
    const { session, told } = setUp();
    for (const id of [1, 2, 3]) told.keep(tab(id), address, compared);
    await told.forget();
    for (const id of [1, 2, 3]) await expect(recallState(session, tab(id))).resolves.toBeNull();
    expect([told.recall(tab()), told.bytes()]).toEqual([null, 0]);
  });

  it('is only what is small: of 125,000 bytes, and not of one more', async () => {
    const padded = (bytes: number): PageState => {
      const bare = measureBytes([address, { ...compared, inMemory: false, pad: '' }]);
      return { ...compared, pad: 'x'.repeat(bytes - bare) } as PageState;
    };
    const { session, told } = setUp();
    told.keep(tab(1), address, padded(125_000));
    told.keep(tab(2), address, padded(125_001));
    await expect(recallState(session, tab(1))).resolves.not.toBeNull();
    await expect(recallState(session, tab(2))).resolves.toBeNull();
    expect(told.recall(tab(2))).not.toBeNull();
  });

  it('that cannot be kept is reported and no more', async () => {
    const { session, report, told } = setUp();
    session.write = () => Promise.reject(new Error('no room'));
    told.keep(tab(), address, compared);
    await vi.waitFor(() => expect(report).toHaveBeenCalledOnce());
    expect(told.recall(tab())).toBe(compared);
  });
});
