import type { PageState } from '../messaging/protocol';
import { tellSurfaces } from '../messaging/send';
import type { BrowserSeam } from '../platform/browser-seam';
import type { PageStates } from './page-states';

interface Parts {
  browser: { runtime: Pick<BrowserSeam['runtime'], 'send'> };
  pages: Pick<PageStates, 'find' | 'forget'>;
}

/**
 * After a change of the library: nothing of what was told before is told again, and every open surface is told.
 * @returns what a tab shows from then on; null where the change was about none
 */
export async function showAgain({ browser, pages }: Parts, tabId: number | null): Promise<PageState | null> {
  await pages.forget();
  const page = tabId === null ? null : await pages.find(tabId);
  if (tabId !== null && page !== null) await tellSurfaces(browser.runtime.send, 'page-state-changed', { tabId, page });
  await tellSurfaces(browser.runtime.send, 'library-changed', {});
  return page;
}
