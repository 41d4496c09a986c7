import type { BrowserSeam } from '../platform/browser-seam';

/**
 * Puts the content script into the pages that are open already, after an installation or update; it waits there until
 * the page is seen. Firefox does so by itself, and a script that comes second leaves at once.
 */
export async function readOpenTabs(browser: BrowserSeam): Promise<void> {
  const tabs = await browser.tabs.loaded();
  // Some of them will not have it: stores' pages, error pages.
  await Promise.allSettled(tabs.map(({ id }) => browser.scripting.injectContent(id)));
}
