import type { BrowserSeam, Tab } from '../platform/browser-seam';
import { isSameDocument } from './page-address';
import type { PageState } from './protocol';

/**
 * What was last told of a few tabs, where a surface finds it without waking the background: in the browser's
 * `storage.session`, which is memory and ends with the browser. The slots are few and each is used again, so that what was
 * told of a tab that is closed does not stay.
 */
export interface KeptState {
  tabId: number;
  /** Where the page stood when it was read. */
  address: string;
  page: PageState;
}

type Session = BrowserSeam['session'];

/** Tabs that are remembered in this way: a reader goes back to the last few. */
const SLOTS = 16;

const nameOf = (slot: number): string => `told-${slot}`;

/** The slot of a tab. */
function slotOf(tabId: number): string {
  return nameOf(tabId % SLOTS);
}

/** What was last told of a tab that still shows the same document; null when that is not known for certain. */
export async function recallState(session: Session, { id, url, incognito }: Tab): Promise<PageState | null> {
  if (incognito || url === null) return null;
  const name = slotOf(id);
  const kept = (await session.read([name]))[name] as KeptState | undefined;
  return kept?.tabId === id && isSameDocument(url, kept.address) ? kept.page : null;
}

/** Takes the place of what was kept of another tab in its slot. */
export function keepState(session: Session, kept: KeptState): Promise<void> {
  return session.write({ [slotOf(kept.tabId)]: kept });
}

/** Forgets a tab, and whatever other tab had its slot. */
export function forgetState(session: Session, tabId: number): Promise<void> {
  return session.remove([slotOf(tabId)]);
}

/** Forgets all tabs. */
export function forgetStates(session: Session): Promise<void> {
  return session.remove(Array.from({ length: SLOTS }, (_, slot) => nameOf(slot)));
}
