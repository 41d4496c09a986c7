import type { Page } from 'puppeteer-core';
import type { ExtensionDriver } from './driver';
import { poll } from './poll';

/** Lets the extension into private windows, as the reader's own switch in the browser's list of extensions does. */
export async function allowInPrivate(driver: ExtensionDriver): Promise<void> {
  const page = await driver.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (extensionId) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
      await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    },
    new URL(driver.extensionUrl('')).host,
  );
  await page.close();
}

interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
}

interface Windows {
  windows: { create(options: { incognito: boolean; url: string }): Promise<unknown> };
}

/** Opens an address in a private window of its own. */
export async function openPrivate(driver: ExtensionDriver, url: string): Promise<Page> {
  const opener = await driver.openExtensionPage('manifest.json');
  const before = new Set(driver.browser.targets());
  await opener.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as { chrome: Windows };
    await chrome.windows.create({ incognito: true, url: address });
  }, url);
  const target = await poll('the private window', async () =>
    driver.browser.targets().find((one) => !before.has(one) && one.type() === 'page' && one.url() === url),
  );
  const page = await target.page();
  if (page === null) throw new Error('the private window has no page');
  await opener.close();
  return page;
}
