import { findBrowser } from '../../../scripts/setup/find-browser.mjs';
import { launchChrome } from './chrome-driver';
import type { BrowserName, ExtensionDriver, LaunchOptions } from './driver';
import { launchFirefox } from './firefox-driver';

/** Starts a browser with the built extension. @throws when the browser or the build is missing. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<ExtensionDriver> {
  const program = options.program ?? findBrowser(name);
  if (program === null) throw new Error(`No ${name} is installed, and none of its tests can be left out`);
  const extension = options.extension ?? `${options.root}/dist/granted-${name}`;
  return name === 'chrome'
    ? launchChrome({ ...options, program, extension })
    : launchFirefox({ ...options, program, extension });
}
