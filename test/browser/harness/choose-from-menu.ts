import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { ExtensionDriver } from './driver';
import { FirefoxWindow } from './firefox-window';
import { poll } from './poll';
import { ROOT } from './use-browser';

interface Menus {
  contextMenus: { onClicked: { dispatch(info: unknown, tab: unknown): void } };
  tabs: { query(filter: unknown): Promise<unknown[]> };
}
declare const chrome: Menus;

/** Chooses the extension's entry in the context menu of what is selected on the page, which is in front. */
export async function chooseFromMenu(driver: ExtensionDriver, page: Page, label: string): Promise<void> {
  if (driver.name === 'firefox') await chooseInFirefox(driver, page, label);
  else await dispatchInChrome(driver, page);
}

async function chooseInFirefox(driver: ExtensionDriver, page: Page, label: string): Promise<void> {
  const manifest = JSON.parse(readFileSync(`${ROOT}/manifest.json`, 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const place = await page.evaluate(() => {
    const range = getSelection()?.getRangeAt(0);
    const { x = 0, y = 0 } = range?.getClientRects()[0] ?? {};
    return { x: x + 5, y: y + 5 };
  });
  await page.mouse.click(place.x, place.y, { button: 'right' });
  const window = new FirefoxWindow(driver.browser);
  await poll('the entry of the context menu', () =>
    window.run<boolean>(
      `const menu = document.getElementById('contentAreaContextMenu');
      const entry = menu.querySelector('menuitem[label="' + input.label + '"]');
      if (menu.state !== 'open' || !entry) return false;
      menu.activateItem(entry);
      return true;`,
      { id, label },
    ),
  );
}

/** A menu in Chrome is the system's: nothing reaches it. The event that a click on it gives is sent by hand. */
async function dispatchInChrome(driver: ExtensionDriver, page: Page): Promise<void> {
  const words = await page.evaluate(() => String(getSelection()));
  const target = await driver.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(driver.extensionUrl('')),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The background is not to be reached');
  await worker.evaluate(async (selectionText) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'compare-selection', selectionText }, tab);
  }, words);
}
