import type { BrowserName, ExtensionDriver, LaunchOptions } from './driver';
import { launch } from './launch';
import { endsWithin } from './poll';

/** How long a browser may take to be as new, in milliseconds: one that hangs is ended. */
const PATIENCE = 60_000;
/** The same for saying that it is there, and for ending. */
const SHORT_PATIENCE = 15_000;

/** The environment of the tests (environment.ts) is another module graph: what it has to end is found by this name. */
export const KEPT = Symbol.for('crossquote.kept-browsers');

type Registry = Map<BrowserName, ExtensionDriver>;

/** The browsers that outlive a file, at most one of each name. */
export function keptBrowsers(): Registry {
  const holder = globalThis as unknown as { [KEPT]?: Registry };
  holder[KEPT] ??= new Map();
  return holder[KEPT];
}

/**
 * Whether a file can have the browser that others had before it: it wants nothing that is said at the start. Which build
 * of the extension it wants can be changed.
 */
function isShareable(options: Partial<LaunchOptions>): boolean {
  return Object.keys(options).every((key) => key === 'extension');
}

/**
 * A browser with a newly installed extension that has stored nothing yet and no page open. It is the one that the last
 * file had, unless the options ask for another one, it has crashed, or it cannot be made as new.
 */
export async function takeBrowser(
  name: BrowserName,
  options: Partial<LaunchOptions> & { root: string },
): Promise<ExtensionDriver> {
  const { root, ...rest } = options;
  if (!isShareable(rest)) return launchAtLast(name, options);
  const kept = keptBrowsers().get(name);
  if (kept) {
    try {
      await endsWithin(PATIENCE, `${name} to be as new`, kept.renew(rest.extension ?? `${root}/dist/granted-${name}`));
      return kept;
    } catch (error) {
      console.warn(`${name} is started anew: ${error instanceof Error ? error.message : String(error)}`);
      await endBrowser(kept);
    }
  }
  const started = await launchAtLast(name, options);
  keptBrowsers().set(name, started);
  return started;
}

/** A browser that did not start the first time, as on a machine that has too much to do, is started once more. */
async function launchAtLast(name: BrowserName, options: LaunchOptions): Promise<ExtensionDriver> {
  try {
    return await launch(name, options);
  } catch (error) {
    console.warn(`${name} is started once more: ${error instanceof Error ? error.message : String(error)}`);
    return launch(name, options);
  }
}

/** After a file: ends the browser, unless the next one may have it. */
export async function giveBack(driver: ExtensionDriver): Promise<void> {
  if (keptBrowsers().get(driver.name) !== driver) await driver.close();
}

/** Ends a browser whatever state it is in: one that does not answer is killed. */
export async function endBrowser(driver: ExtensionDriver): Promise<void> {
  if (keptBrowsers().get(driver.name) === driver) keptBrowsers().delete(driver.name);
  try {
    await endsWithin(SHORT_PATIENCE, `${driver.name} to end`, driver.close());
  } catch {
    driver.browser.process()?.kill('SIGKILL');
    // What it heard has been told, or will be, by whoever asks the network.
    await driver.network.close().catch(() => {});
  }
}

/** Whether the browser still answers. */
export async function isAlive(driver: ExtensionDriver): Promise<boolean> {
  if (!driver.browser.connected) return false;
  try {
    // Each asks one of the two: what the other one says of itself, Puppeteer knows beforehand.
    const answers = Promise.all([driver.browser.version(), driver.isBackgroundRunning()]);
    await endsWithin(SHORT_PATIENCE, 'an answer', answers);
    return true;
  } catch {
    return false;
  }
}
