import type { Page } from 'puppeteer-core';
import type { ExtensionDriver } from './driver';
import { FirefoxWindow } from './firefox-window';
import { poll } from './poll';
import { openTab } from './tabs';

/**
 * Lets the extension into private windows, as the reader's own switch in the browser's list of extensions does. The browsers
 * start the extension anew for it, and its pages are closed.
 */
export async function allowInPrivate(driver: ExtensionDriver): Promise<void> {
  const { host } = new URL(driver.extensionUrl(''));
  if (driver.name === 'firefox') {
    await new FirefoxWindow(driver.browser).run(
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const { id } = WebExtensionPolicy.getByHostname(input.host);
      await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager.getAddonByID(id)).reload();
      if (!WebExtensionPolicy.getByID(id).privateBrowsingAllowed) throw new Error('it is not allowed');`,
      { id: '', host },
    );
    return;
  }
  const page = await openTab(driver.browser);
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
    // Chrome starts no unpacked extension anew without it.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, host);
  await poll('the extension to be started anew', () =>
    page.evaluate(async (extensionId) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
      const { state, incognitoAccess } = await developerPrivate.getExtensionInfo(extensionId);
      if (state !== 'ENABLED' || !incognitoAccess.isActive) throw new Error(`it is ${state}`);
      return true;
    }, host),
  );
  await page.close();
}

interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  getExtensionInfo(extensionId: string): Promise<{ state: string; incognitoAccess: { isActive: boolean } }>;
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
