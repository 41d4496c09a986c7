import type { Page } from 'puppeteer-core';
import { chooseFromMenu } from './choose-from-menu';
import type { ExtensionDriver } from './driver';
import { poll } from './poll';

/**
 * Selects the first place where a page has these words, chooses “Compare these words” in the context menu, and gives back
 * the page that it opens. @throws when the page has the words nowhere.
 */
export async function compareWords(driver: ExtensionDriver, page: Page, words: string): Promise<Page> {
  await page.bringToFront();
  if (!(await selectWords(page, words))) throw new Error(`The page does not have “${words}” in one piece`);
  const before = new Set(await driver.browser.pages());
  await chooseFromMenu(driver, page, 'Compare these words');
  const opened = await poll('the page about the words', async () =>
    (await driver.browser.pages()).find((one) => !before.has(one)),
  );
  await poll('its text', () => opened.evaluate(() => document.querySelector('.notice, .head') !== null));
  return opened;
}

function selectWords(page: Page, words: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return true;
    }
    return false;
  }, words);
}
