import type { Page } from 'puppeteer-core';
import type { ExtensionDriver } from './driver';
import { endsWithin, pause } from './poll';

/**
 * How long a page hangs in Firefox, in milliseconds: longer than the background waits for a page to answer, with some time
 * for it to be asked.
 */
export const HANG = 16_000;

/** Makes the page's scripts, ours too, answer nobody any more; gives back what ends it. */
export async function hang(driver: ExtensionDriver, page: Page): Promise<() => Promise<void>> {
  if (driver.name === 'chrome') return holdInDebugger(page);
  await page.evaluate((milliseconds) => {
    setTimeout(() => {
      const end = Date.now() + milliseconds;
      while (Date.now() < end);
    }, 50);
  }, HANG);
  await pause(150);
  return async () => {};
}

/** Costs no time of the processor, and is told when it has come about. */
async function holdInDebugger(page: Page): Promise<() => Promise<void>> {
  const session = await page.createCDPSession();
  await session.send('Debugger.enable');
  const held = new Promise<void>((resolve) => {
    session.once('Debugger.paused', () => resolve());
  });
  await session.send('Runtime.evaluate', { expression: 'setTimeout(() => { debugger; }, 0)' });
  await endsWithin(10_000, 'the page to be held', held);
  return () => session.detach();
}
