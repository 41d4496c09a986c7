import type { Page } from 'puppeteer-core';
import type { BrowserName, Surface } from '../browser/harness/driver';
import { askBackground } from '../browser/harness/fault-tools';
import { launch } from '../browser/harness/launch';
import { Probe } from '../browser/harness/probe';
import { readPopup } from '../browser/harness/read-popup';

export interface OwnStoryBench {
  version: string;
  /** Deletes what is stored, starts a story from the first page, adds the second: how long the popup took to show each. */
  round(): Promise<{ start: number; add: number; undo: number }>;
  close(): Promise<void>;
}

/** Starts a browser with two articles of one matter open, of which the library knows nothing. */
export async function startOwnStoryBench(options: {
  name: BrowserName;
  root: string;
  extension: string;
  addresses: readonly [string, string];
}): Promise<OwnStoryBench> {
  const { name, addresses } = options;
  const driver = await launch(name, options);
  try {
    const probe = await Probe.open(driver);
    const pages: Page[] = [];
    for (const address of addresses) {
      const page = await driver.browser.newPage();
      await page.goto(address);
      pages.push(page);
    }
    const withPopup = async (at: number, words: readonly string[]) => {
      const page = pages[at];
      if (page === undefined) throw new Error('no such page');
      await page.bringToFront();
      const popup = await driver.openPopup(page);
      try {
        await readPopup(popup);
        const took = [];
        for (const one of words) took.push(await pressAndWait(popup, one));
        return took;
      } finally {
        await popup.close();
      }
    };
    return {
      version: await driver.browser.version(),
      async round() {
        await askBackground(probe, 'delete-stored', {});
        const [start = 0] = await withPopup(0, ['Start a story']);
        const [add = 0, undo = 0] = await withPopup(1, ['Add to', 'Undo']);
        return { start, add, undo };
      },
      close: () => driver.close(),
    };
  } catch (error) {
    await driver.close();
    throw error;
  }
}

/** Milliseconds from the click on a button to the frame in which the popup says what came of it, and shows it. */
export function pressAndWait(popup: Surface, words: string): Promise<number> {
  return popup.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith(wanted));
    if (button === undefined) throw new Error(`There is no button “${wanted}”`);
    const read = () => document.querySelector('.kept-note > p')?.textContent;
    const before = read();
    return new Promise<number>((resolve, reject) => {
      const began = performance.now();
      const observer = new MutationObserver(() => {
        if (read() === before) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - began);
          port2.postMessage(null);
        });
      });
      observer.observe(document, { childList: true, subtree: true, characterData: true });
      setTimeout(() => reject(new Error('The popup says nothing')), 20_000);
      button.click();
    });
  }, words);
}
