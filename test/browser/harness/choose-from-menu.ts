import type { Page } from 'puppeteer-core';
import type { ExtensionDriver } from './driver';
import { FirefoxWindow } from './firefox-window';
import { poll } from './poll';

/** Chooses the extension's entry in the context menu of what is selected on the page, which is in front. */
export async function chooseFromMenu(driver: ExtensionDriver, page: Page, label: string): Promise<void> {
  if (driver.name === 'firefox') await chooseInFirefox(driver, page, label);
  else await dispatchInChrome(driver, page);
}

async function chooseInFirefox(driver: ExtensionDriver, page: Page, label: string): Promise<void> {
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
      { id: '', label },
    ),
  );
}

/**
 * A menu in Chrome is the system's: nothing reaches it. The event that a click on it gives is sent by hand, in a session
 * that is given up at once: Chrome does not end a worker that has one, and `stopBackground` would wait in vain.
 */
async function dispatchInChrome(driver: ExtensionDriver, page: Page): Promise<void> {
  const selectionText = await page.evaluate(() => String(getSelection()));
  const info = JSON.stringify({ menuItemId: 'compare-selection', selectionText });
  const target = await driver.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(driver.extensionUrl('')),
  );
  const session = await target.createCDPSession();
  try {
    const { exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `chrome.tabs.query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => chrome.contextMenus.onClicked.dispatch(${info}, tab))`,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  } finally {
    await session.detach();
  }
}
