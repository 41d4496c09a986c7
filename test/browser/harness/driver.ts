import type { Browser, Page } from 'puppeteer-core';
import type { Network } from './network';

export type BrowserName = 'chrome' | 'firefox';

/** The browsers that tests run in: both, or the one that the environment names, as each has a process of its own. */
export const BROWSER_NAMES: readonly BrowserName[] = (['chrome', 'firefox'] as const).filter(
  (name) => (process.env.CROSSQUOTE_BROWSER ?? name) === name,
);

export interface LaunchOptions {
  /** The checkout. */
  root: string;
  /** The folder of the built extension; `dist/granted-NAME` of the checkout unless given. */
  extension?: string;
  /** The browser's program; looked for unless given. */
  program?: string;
  /** A profile that outlives the browser; a fresh one, thrown away at the end, unless given. */
  profile?: string;
  /** Where files are saved, without a question; where the browser sees fit unless given. */
  downloads?: string;
  /** Shows the windows. */
  headful?: boolean;
  /** Firefox: one that never remembers history, where every window is a private one, with the extension allowed in these. */
  neverRemembers?: boolean;
}

/** What `launch` adds to the options: the browser's program, the extension, and where its requests are heard. */
export interface FullLaunchOptions extends LaunchOptions {
  program: string;
  extension: string;
  network: Network;
}

/** A document of the extension that can be asked and used: the toolbar's popup, or a page in a tab. */
export interface Surface {
  /** Runs a function in the document. It is sent as text, so it may use nothing but its arguments, which are JSON-safe. */
  evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Presses and lets go of a key, named as in `KeyboardEvent.key`, with Shift held down where said. */
  press(key: string, options?: { shift?: boolean }): Promise<void>;
  /** Loads the document anew: when it resolves, the one before is gone. */
  reload(): Promise<void>;
  /** As PNG. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** The toolbar's popup. Times are in milliseconds since 1970, on the clock that all processes of the machine share. */
export interface Popup extends Surface {
  /** When the button was pressed. */
  pressedAt: number;
  /** When the browser showed the panel with it; null where the browser does not tell. */
  shownAt: number | null;
}

/** A real browser with the built extension in it. */
export interface ExtensionDriver {
  name: BrowserName;
  browser: Browser;
  /** Everything that the browser asks of anybody. */
  network: Network;
  /** The address of a file of the extension. */
  extensionUrl(path: string): string;
  /** Opens a file of the extension in a tab of its own. */
  openExtensionPage(path: string): Promise<Page>;
  /** Opens a file of the extension in a tab that is there. */
  showExtensionPage(page: Page, path: string): Promise<void>;
  /** Loads a tab's page anew, one of the extension's too, and resolves when it has loaded. */
  reload(page: Page): Promise<void>;
  /**
   * Opens a page of the browser's own, which no extension may read: one about itself, or a page of the web (its address)
   * as the browser itself shows it, in Firefox's reader mode or Chrome's view of the source.
   */
  openBrowserPage(shown?: string): Promise<Page>;
  /** What pressing the toolbar button does while the page is in front: the real popup. */
  openPopup(page: Page): Promise<Popup>;
  setColourScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Ends the background as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** Errors that the extension's own documents have reported so far; in Firefox those of its background as well. */
  extensionErrors(): Promise<string[]>;
  /**
   * Makes everything as after a start with this folder as the extension: newly installed, with nothing stored and no
   * access given, no page open, no error heard.
   */
  renew(extension: string): Promise<void>;
  close(): Promise<void>;
}
