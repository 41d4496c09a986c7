import { forgetState, forgetStates, keepState } from '../messaging/kept-states';
import { isSameDocument } from '../messaging/page-address';
import type { PageState } from '../messaging/protocol';
import type { BrowserSeam, Tab } from '../platform/browser-seam';
import { measureBytes } from './measure-bytes';

/** Bytes of states that are held: of a hundred tabs with the bundled texts, 55 to 61 kB each, or of four with the largest. */
const MOST_BYTES = 8_000_000;
/** Tabs that are remembered, however little is known of each. */
const MOST_TABS = 100;

/**
 * Bytes of a state that the browser keeps while the background is ended, of at most sixteen tabs: twice what the bundled
 * texts have, and two of its ten megabytes in all.
 */
const MOST_KEPT_BYTES = 125_000;

/**
 * What was last told of the tabs: it only saves the reader a wait. Here it is lost with the background; of a few tabs the
 * browser's session keeps it, where the popup finds it (`messaging/kept-states.ts`).
 */
export interface ToldStates {
  /** `address`: where the page stood when it was read. Nothing is remembered of a private window. */
  keep(tab: Tab, address: string, page: PageState): void;
  /** What was last told of a tab that still shows the same document; null when that is not known for certain. */
  recall(tab: Tab): PageState | null;
  /** What is held may be of pages that are not to be read any more. */
  forget(): Promise<void>;
  /** Bytes that are held. */
  bytes(): number;
}

interface Parts {
  session: BrowserSeam['session'];
  report(error: unknown, when: string): void;
}

export function createToldStates({ session, report }: Parts, most = MOST_BYTES): ToldStates {
  const told = new Map<number, { address: string; page: PageState; bytes: number }>();
  let total = 0;
  const drop = (id: number) => {
    total -= told.get(id)?.bytes ?? 0;
    told.delete(id);
  };
  const inSession = (work: Promise<void>) => work.catch((error: unknown) => report(error, 'keeping what was told'));
  return {
    keep(tab, address, page) {
      drop(tab.id);
      if (tab.incognito) return;
      // Only what is settled: a page that is being read, or that failed, is to be asked again.
      const isSettled = page.state !== 'loading' && page.state !== 'error';
      const bytes = isSettled ? measureBytes([address, page]) : 0;
      // Of a page that is no article not even the address stays.
      const stays = page.state === 'compared' && bytes <= MOST_KEPT_BYTES;
      inSession(stays ? keepState(session, { tabId: tab.id, address, page }) : forgetState(session, tab.id));
      if (!isSettled) return;
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
    forget() {
      told.clear();
      total = 0;
      return inSession(forgetStates(session));
    },
    bytes: () => total,
  };
}
