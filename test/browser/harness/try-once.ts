import type { BrowserName } from './driver';
import { launch } from './launch';
import { printPopup } from './print-popup';
import { type Badge, Probe } from './probe';
import { readEverything, readPopup } from './read-popup';
import { openTab } from './tabs';

export interface Tried {
  badge: Badge;
  /** The comparison as lines. */
  printed: string;
  /** PNG by what they show. */
  pictures: Record<string, Uint8Array>;
}

/** Opens an article and the popup as a person would, and brings back what was to be seen. */
export async function tryOnce(options: {
  name: BrowserName;
  program: string;
  root: string;
  url: string;
}): Promise<Tried> {
  const driver = await launch(options.name, options);
  try {
    const probe = await Probe.open(driver);
    const page = await openTab(driver.browser);
    await page.goto(options.url);
    const badge = await probe.waitForBadge(await probe.tabId(page), 'of the article', ({ text }) => text !== '');
    const popup = await driver.openPopup(page);
    await readPopup(popup);
    const pictures: Record<string, Uint8Array> = { page: await page.screenshot({ type: 'png' }) };
    pictures.popup = await popup.screenshot();
    const shown = await readEverything(popup);
    if (shown.notFound !== null) pictures['popup-not-found'] = await popup.screenshot();
    return { badge, printed: printPopup(shown), pictures };
  } finally {
    await driver.close();
  }
}
