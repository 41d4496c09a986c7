import { findBrowser } from '../../../scripts/setup/find-browser.mjs';
import { launchChrome } from './chrome-driver';
import type { BrowserName, ExtensionDriver, LaunchOptions } from './driver';
import { launchFirefox } from './firefox-driver';
import { openNetwork } from './network';

/**
 * Starts a browser with the built extension, behind a proxy that hears every request.
 *
 * @throws when the browser or the build is missing.
 */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<ExtensionDriver> {
  const program = options.program ?? findBrowser(name);
  if (program === null) throw new Error(`No ${name} is installed, and none of its tests can be left out`);
  const extension = options.extension ?? `${options.root}/dist/granted-${name}`;
  const network = await openNetwork(name);
  try {
    const full = { ...options, program, extension, network };
    return name === 'chrome' ? await launchChrome(full) : await launchFirefox(full);
  } catch (error) {
    await network.close();
    throw error;
  }
}
