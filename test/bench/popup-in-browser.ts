import type { Page } from 'puppeteer-core';
import type { BrowserName, ExtensionDriver, Surface } from '../browser/harness/driver';
import { launch } from '../browser/harness/launch';
import { poll } from '../browser/harness/poll';
import { Probe } from '../browser/harness/probe';

/** One opening of the popup, in milliseconds from the click. */
export interface Opening {
  /** The document began to load. */
  begun: number;
  /** The first card was in the document. */
  inserted: number;
  /** The popup was to be seen: Firefox has opened its panel, Chromium has made the document visible. */
  shown: number;
  /** From then to the first paint with anything in it; 0 when it was there already. */
  blank: number;
  /** The popup was to be seen with its first card painted. */
  filled: number;
}

export interface PopupBench {
  name: BrowserName;
  version: string;
  /** Presses the button on the article, waits until the popup is filled, and closes it. */
  open(): Promise<Opening>;
  /** Ends the background as the browser does when nothing has happened for a while. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

/** What popup-watcher.js notes, in milliseconds since 1970. */
interface Times {
  begun: number;
  visible: number | null;
  inserted: number | null;
  painted: number | null;
}

/** Starts a browser with an article in front that the extension has read and compared. */
export async function startPopupBench(options: {
  name: BrowserName;
  root: string;
  extension: string;
  url: string;
}): Promise<PopupBench> {
  const { name, url } = options;
  const driver = await launch(name, options);
  try {
    if (name === 'chrome') await pinButton(driver);
    const probe = await Probe.open(driver);
    const page = await driver.browser.newPage();
    await page.goto(url);
    const tabId = await probe.tabId(page);
    await probe.waitForBadge(tabId, 'of the article', ({ text }) => /^\d+$/.test(text));
    return {
      name,
      version: await driver.browser.version(),
      open: () => openOnce(driver, page),
      stopBackground: () => driver.stopBackground(),
      close: () => driver.close(),
    };
  } catch (error) {
    await driver.close();
    throw error;
  }
}

/** Into the toolbar: a button that is pressed from out of Chrome's menu has to come out first, which takes 270 ms. */
async function pinButton(driver: ExtensionDriver): Promise<void> {
  const page = await driver.browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    (id) => {
      const { updateExtensionConfiguration } = (
        globalThis as unknown as {
          chrome: { developerPrivate: { updateExtensionConfiguration(change: unknown): Promise<void> } };
        }
      ).chrome.developerPrivate;
      return updateExtensionConfiguration({ extensionId: id, pinnedToToolbar: true });
    },
    new URL(driver.extensionUrl('')).host,
  );
  await page.close();
}

async function openOnce(driver: ExtensionDriver, page: Page): Promise<Opening> {
  await page.bringToFront();
  const popup = await driver.openPopup(page);
  const { pressedAt, shownAt } = popup;
  const times = await poll('the filled popup', () => readTimes(popup));
  await popup.close();
  const shown = shownAt ?? times.visible;
  return {
    begun: times.begun - pressedAt,
    shown: shown - pressedAt,
    blank: Math.max(0, times.firstPaint - shown),
    inserted: times.inserted - pressedAt,
    filled: Math.max(times.painted, shown) - pressedAt,
  };
}

function readTimes(popup: Surface) {
  return popup.evaluate(() => {
    const { begun, visible, inserted, painted } = (globalThis as unknown as { popupTimes: Times }).popupTimes;
    const first = performance.getEntriesByName('first-contentful-paint')[0];
    if (visible === null || inserted === null || painted === null || first === undefined) return false;
    return { begun, visible, inserted, painted, firstPaint: begun + first.startTime };
  });
}
