import type { PageState } from '../messaging/protocol';
import type { Tab } from '../platform/browser-seam';
import { measureBytes } from './measure-bytes';
import { isSameDocument } from './page-address';

/** Bytes of states that are held: of a hundred tabs with the bundled texts, 55 to 61 kB each, or of four with the largest. */
const MOST_BYTES = 8_000_000;
/** Tabs that are remembered, however little is known of each. */
const MOST_TABS = 100;

/** What was last told of the tabs. In memory alone, and lost with the background: it only saves the reader a wait. */
export interface ToldStates {
  /** `address`: where the page stood when it was read. Nothing is remembered of a private window. */
  keep(tab: Tab, address: string, page: PageState): void;
  /** What was last told of a tab that still shows the same document; null when that is not known for certain. */
  recall(tab: Tab): PageState | null;
  /** Bytes that are held. */
  bytes(): number;
}

export function createToldStates(most = MOST_BYTES): ToldStates {
  const told = new Map<number, { address: string; page: PageState; bytes: number }>();
  let total = 0;
  const drop = (id: number) => {
    total -= told.get(id)?.bytes ?? 0;
    told.delete(id);
  };
  return {
    keep(tab, address, page) {
      drop(tab.id);
      // Only what is settled: a page that is being read, or that failed, is to be asked again.
      if (tab.incognito || page.state === 'loading' || page.state === 'error') return;
      const bytes = measureBytes([address, page]);
      if (bytes > most) return;
      told.set(tab.id, { address, page, bytes });
      total += bytes;
      for (const oldest of told.keys()) {
        if (total <= most && told.size <= MOST_TABS) break;
        drop(oldest);
      }
    },
    recall({ id, url, incognito }) {
      const known = told.get(id);
      if (known === undefined || incognito || url === null || !isSameDocument(url, known.address)) return null;
      return known.page;
    },
    bytes: () => total,
  };
}
