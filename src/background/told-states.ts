import type { PageState } from '../messaging/protocol';
import type { Tab } from '../platform/browser-seam';
import { isSameDocument } from './page-address';

/** Tabs that are remembered. A state is some 100 kB. */
const MOST_TABS = 8;

/** What was last told of the tabs. In memory alone, and lost with the background: it only saves the reader a wait. */
export interface ToldStates {
  /** `address`: where the page stood when it was read. Nothing is remembered of a private window. */
  keep(tab: Tab, address: string, page: PageState): void;
  /** What was last told of a tab that still shows the same document; null when that is not known for certain. */
  recall(tab: Tab): PageState | null;
}

export function createToldStates(): ToldStates {
  const told = new Map<number, { address: string; page: PageState }>();
  return {
    keep(tab, address, page) {
      told.delete(tab.id);
      // Only what is settled: a page that is being read, or that failed, is to be asked again.
      if (tab.incognito || page.state === 'loading' || page.state === 'error') return;
      told.set(tab.id, { address, page });
      const [oldest] = told.keys();
      if (told.size > MOST_TABS && oldest !== undefined) told.delete(oldest);
    },
    recall({ id, url, incognito }) {
      const known = told.get(id);
      if (known === undefined || incognito || url === null || !isSameDocument(url, known.address)) return null;
      return known.page;
    },
  };
}
