import type { Browser, Page } from 'puppeteer-core';
import { endsWithin } from './poll';

/** How long a browser may take to answer a command, in milliseconds: one that hangs is to be named by it, not by the test. */
export const PROTOCOL_PATIENCE = 45_000;

/** A tab of its own. Puppeteer by itself waits for ever for one that is never told of to the end. */
export function openTab(browser: Browser): Promise<Page> {
  return endsWithin(PROTOCOL_PATIENCE, 'a new tab', browser.newPage());
}

/** Closes a tab that may have been closed before. */
export async function closeTab(page: Page): Promise<void> {
  if (!page.isClosed()) await endsWithin(PROTOCOL_PATIENCE, 'a tab to close', page.close());
}
