import { describe, expect, it } from 'vitest';
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

  it('is kept of the tabs told of last, and not of ever more', () => {
    const told = createToldStates();
    for (let id = 1; id <= 9; id += 1) told.keep(tab(id), address, compared);
    told.keep(tab(2), address, compared);
    told.keep(tab(10), address, compared);
    const known = [1, 2, 3, 4, 10].filter((id) => told.recall(tab(id)) !== null);
    expect(known).toEqual([2, 4, 10]);
  });
});
