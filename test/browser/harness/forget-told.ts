import type { ExtensionDriver, Surface } from './driver';

/** What was told of the tabs is gone, with the background and out of the session: nobody but a page could say it again. */
export async function forgetTold(driver: ExtensionDriver, surface: Surface): Promise<void> {
  await surface.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { session: { clear(): Promise<void> } } } };
    return chrome.storage.session.clear();
  });
  await driver.stopBackground();
}
