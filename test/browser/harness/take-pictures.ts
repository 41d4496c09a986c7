import type { Page } from 'puppeteer-core';
import type { PageName } from '../../newsstand/addresses';
import { startNewsstand } from '../../newsstand/newsstand';
import type { BrowserName, ExtensionDriver, Surface } from './driver';
import { launch } from './launch';
import { pause, poll } from './poll';
import { chooseTab, readPopup, readPopupNow } from './read-popup';

/** How the popup is brought into a state that is worth a picture. */
interface State {
  name: string;
  /** A page of the newsstand, or one of the browser's own. */
  page: PageName | 'browser';
  prepare?: (popup: Surface, page: Page) => Promise<void>;
}

const STATES: State[] = [
  { name: 'same-quotes', page: 'silicon-uturn' },
  { name: 'same-quotes-details', page: 'csi', prepare: openDetails },
  { name: 'why-this-story', page: 'secarma', prepare: (popup) => click(popup, '.head summary') },
  { name: 'left-out', page: 'dci', prepare: (popup) => chooseTab(popup, 'Left out') },
  { name: 'framing', page: 'csi', prepare: (popup) => chooseTab(popup, 'Framing') },
  { name: 'incomplete', page: 'paywalled' },
  { name: 'incomplete-left-out', page: 'paywalled', prepare: (popup) => chooseTab(popup, 'Left out') },
  { name: 'no-story', page: 'other-story' },
  { name: 'not-an-article', page: 'front' },
  { name: 'not-readable', page: 'browser' },
];

/** Longer than the background waits for a page to answer, in milliseconds. */
export const HANG = 13_000;

export interface Picture {
  /** What it shows, as the name of a file without its ending. */
  name: string;
  png: Uint8Array;
}

/** Pictures of every state of the popup, and of the page with a found quotation, in one browser, light and dark. */
export async function* takePictures(name: BrowserName, root: string): AsyncGenerator<Picture> {
  const newsstand = await startNewsstand({ root });
  const driver = await launch(name, { root });
  try {
    for (const scheme of ['light', 'dark'] as const) {
      await driver.setColourScheme(scheme);
      for (const state of STATES) {
        const address = state.page === 'browser' ? null : newsstand.url(state.page);
        yield { name: `${name}-${scheme}-${state.name}`, png: await takePicture(driver, address, state) };
      }
      for (const { name: state, png } of await pictureHang(driver, newsstand.url('dci'))) {
        yield { name: `${name}-${scheme}-${state}`, png };
      }
      yield {
        name: `${name}-${scheme}-found-on-page`,
        png: await pictureFound(driver, newsstand.url('silicon-uturn')),
      };
    }
  } finally {
    await driver.close();
    await newsstand.close();
  }
}

async function takePicture(driver: ExtensionDriver, address: string | null, { prepare }: State): Promise<Uint8Array> {
  const page = address === null ? await driver.openBrowserPage() : await openPage(driver, address);
  const popup = await driver.openPopup(page);
  await readPopup(popup);
  await prepare?.(popup, page);
  await pause(150);
  const png = await popup.screenshot();
  await popup.close();
  await page.close();
  return png;
}

/** A page whose scripts never rest cannot answer: first the popup loads, then it says that it got nothing. */
async function pictureHang(driver: ExtensionDriver, address: string): Promise<Picture[]> {
  const page = await openPage(driver, address);
  const popup = await driver.openPopup(page);
  await readPopup(popup);
  await hang(page);
  await popup.evaluate(() => location.reload());
  await poll('the popup to be loading', async () => (await readPopupNow(popup)) === null);
  const loading = await popup.screenshot();
  await readPopup(popup);
  const error = await popup.screenshot();
  await popup.close();
  await page.close();
  return [
    { name: 'loading', png: loading },
    { name: 'error', png: error },
  ];
}

/** Keeps the page's scripts busy from shortly after the call. */
export async function hang(page: Page): Promise<void> {
  await page.evaluate((milliseconds) => {
    setTimeout(() => {
      const end = Date.now() + milliseconds;
      while (Date.now() < end);
    }, 50);
  }, HANG);
  await pause(150);
}

async function pictureFound(driver: ExtensionDriver, address: string): Promise<Uint8Array> {
  const page = await openPage(driver, address);
  const popup = await driver.openPopup(page);
  await readPopup(popup);
  await click(popup, '.find button');
  await poll('the words to be shown', () =>
    popup.evaluate(() => document.querySelector('.find [role=status]')?.textContent !== ''),
  );
  const png = await page.screenshot({ type: 'png' });
  await popup.close();
  await page.close();
  return png;
}

async function openPage(driver: ExtensionDriver, address: string): Promise<Page> {
  const page = await driver.browser.newPage();
  await page.goto(address);
  return page;
}

/** Opens the first card's disclosures and brings the card to the top. */
async function openDetails(popup: Surface): Promise<void> {
  await click(popup, '.card .disclosures summary');
  await popup.evaluate(() => document.querySelector('.card')?.scrollIntoView());
}

async function click(popup: Surface, selector: string): Promise<void> {
  await popup.evaluate((wanted) => {
    for (const element of document.querySelectorAll<HTMLElement>(wanted)) {
      element.click();
      if (!wanted.startsWith('.card')) return;
    }
  }, selector);
}
