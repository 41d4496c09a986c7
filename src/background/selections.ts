import type { SelectionComparison } from '../core/compare-selection';
import type { SelectionState } from '../messaging/protocol';
import type { BrowserSeam, Tab } from '../platform/browser-seam';
import type { Strings } from '../ui/strings';

export const COMPARE_SELECTION = 'compare-selection';

/** Selections kept for pages that are just being opened. */
const MOST_KEPT = 10;

interface Parts {
  browser: BrowserSeam;
  strings: Strings;
  compare(text: string): Promise<SelectionComparison>;
  report(error: unknown, when: string): void;
}

/** Words that a reader has selected on a page, and "Compare these words". */
export interface Selections {
  offer(): Promise<void>;
  /** Opens a page about the words beside the page that has them. */
  open(words: string, tab: Tab | null): Promise<void>;
  /** The words, once; null when they are gone. */
  take(id: string): string | null;
  /** Never rejects. */
  compare(text: string): Promise<SelectionState>;
}

export function createSelections({ browser, strings, compare, report }: Parts): Selections {
  // The words are handed over here, and not in the address: addresses end up in the browser's history.
  const kept = new Map<string, string>();
  return {
    offer: () => browser.menus.offerForSelection(COMPARE_SELECTION, strings.t('selection_menu')),
    async open(words, tab) {
      const id = crypto.randomUUID();
      kept.set(id, words);
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      // Before anything is awaited: the side panel opens in answer to a click alone.
      if (tab !== null && !browser.tabs.canOpenBeside(tab)) {
        await browser.panel.showBeside(tab.id, `selection/index.html?id=${id}&in=panel`);
        return;
      }
      await browser.tabs.open(browser.runtime.url(`selection/index.html?id=${id}`), tab);
    },
    take(id) {
      const words = kept.get(id) ?? null;
      kept.delete(id);
      return words;
    },
    async compare(text) {
      try {
        return { state: 'selection', comparison: await compare(text) };
      } catch (error) {
        report(error, 'comparing selected words');
        return { state: 'error', message: strings.t('errorComparison') };
      }
    },
  };
}
