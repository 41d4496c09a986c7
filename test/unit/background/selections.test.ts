import { describe, expect, it, vi } from 'vitest';
import { COMPARE_SELECTION, createSelections } from '../../../src/background/selections';
import { FakeBrowser } from '../platform/fake-browser';

const found = { text: 'words', statements: [], passages: [] };

function setUp(compare = vi.fn(async () => found)) {
  const browser = new FakeBrowser();
  const report = vi.fn();
  const strings = { t: browser.i18n.message, locale: 'en' };
  return { browser, report, selections: createSelections({ browser, strings, compare, report }) };
}

const idOf = (address = '') => new URL(address).searchParams.get('id') ?? '';

describe('selected words', () => {
  it('are offered in the context menu', async () => {
    const { browser, selections } = setUp();
    await selections.offer();
    expect(browser.offered).toEqual([[COMPARE_SELECTION, 'selection_menu']]);
  });

  it('open a page that can take them once; they are not in its address', async () => {
    const { browser, selections } = setUp();
    await selections.open('secret words', null);
    const [address] = browser.opened;
    expect(address).toContain('selection/index.html');
    expect(address).not.toContain('secret');
    expect(selections.take(idOf(address))).toBe('secret words');
    expect(selections.take(idOf(address))).toBeNull();
  });

  it('of a private window where no page can open are shown in the side panel beside it', async () => {
    const { browser, selections } = setUp();
    const opening = selections.open('secret words', { id: 7, url: null, incognito: true });
    // Before anything was awaited: browsers take it for a part of the click only then.
    expect(browser.beside).toEqual([[7, expect.stringMatching(/^selection\/index.html\?id=[\w-]+&in=panel$/)]]);
    await opening;
    expect(browser.opened).toEqual([]);
  });

  it('that nobody takes are not kept for good', async () => {
    const { browser, selections } = setUp();
    for (let i = 0; i < 12; i += 1) await selections.open(`words ${i}`, null);
    expect(selections.take(idOf(browser.opened[0]))).toBeNull();
    expect(selections.take(idOf(browser.opened[11]))).toBe('words 11');
  });

  it('are compared, and a failure is words', async () => {
    await expect(setUp().selections.compare('words')).resolves.toEqual({ state: 'selection', comparison: found });
    const { selections, report } = setUp(vi.fn(() => Promise.reject(new Error('engine'))));
    await expect(selections.compare('words')).resolves.toEqual({ state: 'error', message: 'errorComparison' });
    expect(report).toHaveBeenCalledOnce();
  });
});
