import type { BrowserSeam } from '../platform/browser-seam';

/** Opens the comparison page on the article of a tab, or of the tab in front. */
export async function openComparison(browser: BrowserSeam, tab: number | null): Promise<void> {
  const about = tab === null ? await browser.tabs.active() : await browser.tabs.get(tab);
  if (about) await browser.tabs.open(browser.runtime.url(`compare/index.html?tab=${about.id}`), about);
}
