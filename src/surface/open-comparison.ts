import type { BrowserSeam, Tab } from '../platform/browser-seam';
import type { Within } from './within';

/**
 * Opens the comparison page on the article of a tab, or of the tab in front; in the popup or panel itself where it can have
 * no tab of its own. Answers whether it has one.
 */
export async function openComparison(
  browser: BrowserSeam,
  tab: number | null,
  within: Within,
  go: (address: string) => void = (address) => location.assign(address),
): Promise<boolean> {
  const about = await findTab(browser, tab);
  if (about === null) return true;
  return openPage(browser, about, `compare/index.html?tab=${about.id}`, within, go);
}

/** Opens the library as `openComparison` does the comparison. */
export async function openLibrary(
  browser: BrowserSeam,
  tab: number | null,
  within: Within,
  go: (address: string) => void = (address) => location.assign(address),
): Promise<boolean> {
  return openPage(browser, await findTab(browser, tab), 'library/index.html?', within, go);
}

async function openPage(
  browser: BrowserSeam,
  about: Tab | null,
  page: string,
  within: Within,
  go: (address: string) => void,
): Promise<boolean> {
  if (about !== null && !browser.tabs.canOpenBeside(about)) {
    go(browser.runtime.url(`${page}&in=${within}`));
    return false;
  }
  await browser.tabs.open(browser.runtime.url(page), about);
  return true;
}

/** Whether the page would open in the popup or panel itself. */
export async function opensWithin(browser: BrowserSeam, tab: number | null): Promise<boolean> {
  const about = await findTab(browser, tab);
  return about !== null && !browser.tabs.canOpenBeside(about);
}

function findTab(browser: BrowserSeam, tab: number | null): Promise<Tab | null> {
  return tab === null ? browser.tabs.active() : browser.tabs.get(tab);
}
