import type { SettingsChange } from '../../../src/settings/settings';
import type { ExtensionDriver } from './driver';

interface ExtensionApi {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; error?: string }> };
}
declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;

/** Changes a setting as the page of settings does, and resolves when it is in force. */
export async function changeSetting(driver: ExtensionDriver, change: SettingsChange): Promise<void> {
  // Shown as text: it has the extension's rights, and runs nothing of it.
  const page = await driver.openExtensionPage('manifest.json');
  const answer = await page.evaluate((request) => {
    const { runtime } = typeof browser === 'undefined' ? chrome : browser;
    return runtime.sendMessage({ to: 'background', type: 'change-settings', request });
  }, change);
  await page.close();
  if (!answer.ok) throw new Error(answer.error);
}
