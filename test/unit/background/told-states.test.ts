import { describe, expect, it } from 'vitest';
import { measureBytes } from '../../../src/background/measure-bytes';
import { createToldStates } from '../../../src/background/told-states';
import type { PageState } from '../../../src/messaging/protocol';
import { tunnel } from '../../fixtures/comparisons/tunnel';

const address = 'https://paper.example/story';
const compared: PageState = { state: 'compared', comparison: tunnel, inMemory: false };
const tab = (id = 1, url: string | null = address, incognito = false) => ({ id, url, incognito });

describe('what was last told of a tab', () => {
  it.each<[string, PageState]>([
    ['a comparison', compared],
    ['that it is no article', { state: 'no-article', reason: 'not-an-article' }],
  ])('is known again: %s', (_, page) => {
    const told = createToldStates();
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
    const told = createToldStates();
    told.keep(tab(), address, compared);
    expect(told.recall(asked)).toBeNull();
  });

  it.each<PageState>([{ state: 'loading' }, { state: 'error', message: '' }])(
    'is forgotten when it is no longer settled: $state',
    (page) => {
      const told = createToldStates();
      told.keep(tab(), address, compared);
      told.keep(tab(), address, page);
      expect(told.recall(tab())).toBeNull();
    },
  );

  it('is never kept of a private window', () => {
    const told = createToldStates();
    told.keep(tab(1, address, true), address, compared);
    expect(told.recall(tab())).toBeNull();
  });

  it('is kept of the tabs told of last, as many as there is room for in bytes', () => {
    const one = measureBytes([address, compared]);
    const told = createToldStates(3 * one);
    const known = () => [1, 2, 3, 4].filter((id) => told.recall(tab(id)) !== null);
    for (const id of [1, 2, 3]) told.keep(tab(id), address, compared);
    expect([known(), told.bytes()]).toEqual([[1, 2, 3], 3 * one]);
    told.keep(tab(1), address, compared);
    told.keep(tab(4), address, compared);
    expect([known(), told.bytes()]).toEqual([[1, 3, 4], 3 * one]);
  });

  it('is kept to the last byte, and not at all when there is no room for it alone', () => {
    const one = measureBytes([address, compared]);
    const [enough, short] = [createToldStates(one), createToldStates(one - 1)];
    for (const told of [enough, short]) told.keep(tab(), address, compared);
    expect(enough.recall(tab())).toBe(compared);
    expect([short.recall(tab()), short.bytes()]).toEqual([null, 0]);
  });

  it('is kept of a hundred tabs, however little it is', () => {
    const told = createToldStates();
    const nothing: PageState = { state: 'no-article', reason: 'not-an-article' };
    for (let id = 1; id <= 101; id++) told.keep(tab(id), address, nothing);
    expect([1, 2, 101].map((id) => told.recall(tab(id)) !== null)).toEqual([false, true, true]);
  });
});
