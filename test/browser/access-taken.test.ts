import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { SettingsState } from '../../src/settings/settings';
import { BROWSER_NAMES, type ExtensionDriver } from './harness/driver';
import { askBackground, EXCLUDED, findExcluded, hasScript } from './harness/fault-tools';
import { poll } from './harness/poll';
import { readPopup } from './harness/read-popup';
import { openTab } from './harness/tabs';
import { useBrowser } from './harness/use-browser';

interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
}

interface Permissions {
  permissions: { remove(what: { origins: string[] }): Promise<boolean> };
}

/** Takes the access to all pages away, as the reader does in the browser's own list of extensions. */
async function takeAccess(driver: ExtensionDriver, ownPage: Page): Promise<void> {
  if (driver.name === 'firefox') {
    const taken = await ownPage.evaluate(() => {
      const { browser } = globalThis as unknown as { browser: Permissions };
      return browser.permissions.remove({ origins: ['http://*/*', 'https://*/*'] });
    });
    if (!taken) throw new Error('Firefox did not take the access');
    return;
  }
  const page = await openTab(driver.browser);
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (extensionId) => {
      const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' });
    },
    new URL(driver.extensionUrl('')).host,
  );
  await page.close();
}

describe.each(BROWSER_NAMES)('in %s', (name) => {
  const fixture = useBrowser(name);

  test('access that is taken in the middle of a comparison ends all reading; a click reads one page, no excluded one', async () => {
    await poll('the settings', async () => {
      const state = (await askBackground(fixture.probe, 'get-settings', {})) as SettingsState;
      return state.known && state.settings.granted;
    });
    await askBackground(fixture.probe, 'change-settings', { addSite: EXCLUDED });
    const ownPage = await fixture.driver.openExtensionPage('manifest.json');
    const excluded = await fixture.visit('csi');
    const visit = await fixture.visit('dci');
    await poll('the script', () => hasScript(fixture.probe, visit.tabId));
    // Whether the comparison has begun, is under way or is done: what is left must be the same.
    await takeAccess(fixture.driver, ownPage);
    await poll('no registration', async () => (await findExcluded(fixture.probe)) === null);
    await poll('the end of the script', async () => !(await hasScript(fixture.probe, visit.tabId)));
    expect(await askBackground(fixture.probe, 'get-settings', {})).toMatchObject({
      known: true,
      settings: { mode: 'click', granted: false, neverOn: [EXCLUDED] },
    });

    const next = await fixture.visit('silicon-uturn');
    await fixture.withPopup(next, async (popup) => {
      expect((await readPopup(popup)).cards.length).toBeGreaterThan(0);
    });
    await fixture.withPopup(excluded, async (popup) => {
      expect((await readPopup(popup)).notice).toContain('Paused on this site');
    });
    expect(await hasScript(fixture.probe, excluded.tabId)).toBe(false);
    await ownPage.close();
  });
});
