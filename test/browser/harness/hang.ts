import type { Page } from 'puppeteer-core';
import { pause } from './poll';

/** Longer than the background waits for a page to answer, in milliseconds. */
export const HANG = 13_000;

/** Keeps the page's scripts busy from shortly after the call. */
export async function hang(page: Page): Promise<void> {
  await page.evaluate((milliseconds) => {
    setTimeout(() => {
      const end = Date.now() + milliseconds;
      while (Date.now() < end);
    }, 50);
  }, HANG);
  await pause(150);
}
