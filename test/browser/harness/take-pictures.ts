import type { Page } from 'puppeteer-core';
import { type Newsstand, startNewsstand } from '../../newsstand/newsstand';
import { compareWords } from './compare-words';
import type { BrowserName, ExtensionDriver } from './driver';
import { forgetTold } from './forget-told';
import { Gallery } from './gallery';
import { hang } from './hang';
import { launch } from './launch';
import { pause, poll } from './poll';
import { allowInPrivate, openPrivate } from './private-window';
import { Probe } from './probe';
import { readPopup, readPopupNow } from './read-popup';
import type { PopupScene } from './scene';
import { GALLERY_SCENES, PAGE_SCENES, POPUP_SCENES, README_PAGES, README_POPUPS } from './scenes';
import { openTab } from './tabs';
import { VARIANTS } from './variants';

export interface Picture {
  /** What it shows, as the name of a file without its ending: browser, then light or dark or a variant, then what. */
  name: string;
  png: Uint8Array;
}

const SCHEMES = ['light', 'dark'] as const;
const WINDOW = { width: 1280, height: 760 };

interface Studio {
  driver: ExtensionDriver;
  newsstand: Newsstand;
  gallery: Gallery;
  wanted: (name: string) => boolean;
}

/**
 * Pictures of every surface in every state in one browser, light and dark; in Chrome, once each, of what is the same in
 * both: unusual contents, other languages, writing from the right, forced colours, narrow, zoomed and printed.
 * @param wanted takes the pictures with these names alone
 */
export async function* takePictures(
  name: BrowserName,
  root: string,
  wanted: (name: string) => boolean = () => true,
): AsyncGenerator<Picture> {
  const newsstand = await startNewsstand({ root });
  const driver = await launch(name, { root });
  const studio = { driver, newsstand, gallery: new Gallery(driver, root), wanted };
  try {
    yield* picturePopups(studio);
    yield* picturePages(studio);
    yield* pictureSelections(studio);
    yield* pictureUnknownSettings(studio);
    if (name === 'chrome') {
      yield* pictureGallery(studio);
      yield* pictureVariants(studio);
      yield* pictureForReadme(studio);
      yield* picturePrivate(studio);
    }
  } finally {
    await driver.close();
    await newsstand.close();
  }
}

async function* picturePopups(studio: Studio): AsyncGenerator<Picture> {
  const { driver, newsstand, wanted } = studio;
  for (const scheme of SCHEMES) {
    const prefix = `${driver.name}-${scheme}`;
    await driver.setColourScheme(scheme);
    for (const scene of POPUP_SCENES) {
      const name = `${prefix}-${scene.name}`;
      if (wanted(name)) yield { name, png: await picturePopup(studio, scene) };
    }
    const [loading, error] = [`${prefix}-popup-loading`, `${prefix}-popup-error`];
    if (wanted(loading) || wanted(error)) {
      const pictures = await pictureHang(driver, newsstand.url('dci'));
      yield { name: loading, png: pictures.loading };
      yield { name: error, png: pictures.error };
    }
    const found = `${prefix}-page-found`;
    if (wanted(found)) yield { name: found, png: await pictureFound(driver, newsstand.url('silicon-uturn')) };
    const panel = `${prefix}-panel`;
    if (wanted(panel)) yield { name: panel, png: await picturePanel(driver, newsstand.url('silicon-uturn')) };
  }
}

async function picturePopup(studio: Studio, { page: name, prepare }: PopupScene): Promise<Uint8Array> {
  const { driver, newsstand } = studio;
  const page = name === 'browser' ? await driver.openBrowserPage() : await openPage(driver, newsstand.url(name));
  const popup = await driver.openPopup(page);
  await readPopup(popup);
  await prepare?.(popup);
  await pause(150);
  const png = await popup.screenshot();
  await popup.close();
  await page.close();
  return png;
}

/** A page whose scripts never rest cannot answer: first the popup loads, then it says that it got nothing. */
async function pictureHang(
  driver: ExtensionDriver,
  address: string,
): Promise<{ loading: Uint8Array; error: Uint8Array }> {
  const page = await openPage(driver, address);
  const popup = await driver.openPopup(page);
  await readPopup(popup);
  const release = await hang(driver, page);
  await forgetTold(driver, popup);
  await popup.reload();
  await poll('the popup to be loading', async () => (await readPopupNow(popup)) === null);
  const loading = await popup.screenshot();
  await readPopup(popup);
  const error = await popup.screenshot();
  await release();
  await popup.close();
  await page.close();
  return { loading, error };
}

/** The page itself, its quotations marked and one of them found from the popup. */
async function pictureFound(driver: ExtensionDriver, address: string): Promise<Uint8Array> {
  const page = await openPage(driver, address);
  const popup = await driver.openPopup(page);
  await readPopup(popup);
  await popup.evaluate(() => document.querySelector<HTMLElement>('.find button')?.click());
  await poll('the words to be shown', () =>
    popup.evaluate(() => document.querySelector('.find [role=status]')?.textContent !== ''),
  );
  const png = await page.screenshot({ type: 'png' });
  await popup.close();
  await page.close();
  return png;
}

/** The panel or sidebar, as wide as browsers first draw it. */
async function picturePanel(driver: ExtensionDriver, address: string): Promise<Uint8Array> {
  const page = await openPage(driver, address);
  const panel = await driver.openExtensionPage('panel/index.html');
  await page.bringToFront();
  await poll('the panel', () => panel.evaluate(() => document.querySelector('[role=tab]') !== null));
  // What was seen stays while the panel is pictured, although it is now the tab in front.
  const content = await panel.evaluate(() => document.documentElement.outerHTML);
  await panel.setViewport({ width: 360, height: 860 });
  await panel.bringToFront();
  await panel.evaluate((html) => {
    document.documentElement.innerHTML = html;
  }, content);
  const png = await capture(panel);
  await panel.close();
  await page.close();
  return png;
}

async function* picturePages({ driver, wanted }: Studio): AsyncGenerator<Picture> {
  for (const { name, path, ready, prepare, size = WINDOW } of PAGE_SCENES) {
    if (!SCHEMES.some((scheme) => wanted(`${driver.name}-${scheme}-${name}`))) continue;
    const page = await openScene(driver, path, ready);
    await page.setViewport(size);
    await prepare?.(page);
    yield* pictureBothSchemes(driver, page, name);
    await page.close();
  }
}

async function* pictureSelections({ driver, newsstand, wanted }: Studio): AsyncGenerator<Picture> {
  const name = 'selection-found';
  if (!SCHEMES.some((scheme) => wanted(`${driver.name}-${scheme}-${name}`))) return;
  const page = await openPage(driver, newsstand.url('silicon-uturn'));
  const opened = await compareWords(driver, page, 'impenetrable');
  await opened.setViewport({ width: 800, height: 1000 });
  yield* pictureBothSchemes(driver, opened, name);
  await opened.close();
  await page.close();
}

/** What the popup and the settings say when what the reader has chosen cannot be read. */
async function* pictureUnknownSettings({ driver, newsstand, wanted }: Studio): AsyncGenerator<Picture> {
  const names = SCHEMES.map((scheme) => [scheme, `${driver.name}-${scheme}-popup-settings-unknown`] as const);
  if (![...names.map(([, name]) => name), `${driver.name}-settings-unknown`].some(wanted)) return;
  const probe = await Probe.open(driver);
  const [kept] = await probe.run(async (api) => {
    const before = await api.storage.local.get(null);
    await api.storage.local.set({ 'reader-settings': 'damaged' });
    return [before];
  });
  await driver.stopBackground();
  const page = await openPage(driver, newsstand.url('silicon-uturn'));
  for (const [scheme, name] of names) {
    await driver.setColourScheme(scheme);
    const popup = await driver.openPopup(page);
    await readPopup(popup);
    yield { name, png: await popup.screenshot() };
    await popup.close();
  }
  await page.close();
  const settings = await openScene(driver, 'options/index.html', '.notice');
  await settings.setViewport({ width: 800, height: 600 });
  yield* pictureBothSchemes(driver, settings, 'settings-unknown');
  await settings.close();
  await probe.run((api, before) => api.storage.local.set(before ?? {}), kept);
  await driver.stopBackground();
}

/** Private windows of Chrome, where no page of ours opens: the popup shows the comparison. Goes last: the switch stays. */
async function* picturePrivate({ driver, newsstand, wanted }: Studio): AsyncGenerator<Picture> {
  const names = SCHEMES.map((scheme) => [scheme, `${driver.name}-${scheme}-private`] as const);
  if (!names.some(([, name]) => wanted(`${name}-popup`) || wanted(`${name}-comparison`))) return;
  await allowInPrivate(driver);
  const page = await openPrivate(driver, newsstand.url('silicon-uturn'));
  for (const [scheme, name] of names) {
    await driver.setColourScheme(scheme);
    const popup = await driver.openPopup(page);
    await readPopup(popup);
    await poll('the note', () => popup.evaluate(() => document.querySelector('.all-outlets .note') !== null));
    yield { name: `${name}-popup`, png: await popup.screenshot() };
    await popup.evaluate(() => document.querySelector<HTMLElement>('.all-outlets button')?.click());
    await poll('the matrix', () => popup.evaluate(() => document.querySelector('[role=grid]') !== null));
    await pause(250);
    yield { name: `${name}-comparison`, png: await popup.screenshot() };
    await popup.close();
  }
  await page.close();
}

async function* pictureGallery({ driver, gallery, wanted }: Studio): AsyncGenerator<Picture> {
  await driver.setColourScheme('light');
  for (const scene of GALLERY_SCENES) {
    const name = `${driver.name}-light-odd-${scene.name}`;
    if (!wanted(name)) continue;
    const page = await gallery.open(scene);
    await page.setViewport(scene.size ?? WINDOW);
    await scene.prepare?.(page);
    yield { name, png: await capture(page) };
    await page.close();
  }
}

async function* pictureVariants({ driver, gallery, wanted }: Studio): AsyncGenerator<Picture> {
  await driver.setColourScheme('light');
  for (const { name: variant, scenes, apply, size } of VARIANTS) {
    for (const { name: scene, prepare, ...shown } of scenes) {
      const name = `${driver.name}-${variant}-${scene}`;
      if (!wanted(name)) continue;
      const page = await gallery.open(shown);
      await page.setViewport(size ?? shown.size ?? WINDOW);
      await apply?.(page);
      await prepare?.(page);
      yield { name, png: await capture(page) };
      await page.close();
    }
  }
}

/** For the README: the real popup, and pages of ours, sharp on every screen. */
async function* pictureForReadme(studio: Studio): AsyncGenerator<Picture> {
  const { driver, wanted } = studio;
  await driver.setColourScheme('light');
  for (const scene of README_POPUPS)
    if (wanted(scene.name)) yield { name: scene.name, png: await picturePopup(studio, scene) };
  for (const { name, path, ready, prepare } of README_PAGES) {
    if (!wanted(name)) continue;
    const page = await openScene(driver, path, ready);
    await page.setViewport({ width: 1280, height: 800, deviceScaleFactor: 2 });
    await hideBars(page);
    await prepare?.(page);
    yield { name, png: await capture(page) };
    await page.close();
  }
}

async function* pictureBothSchemes(driver: ExtensionDriver, page: Page, name: string): AsyncGenerator<Picture> {
  for (const scheme of SCHEMES) {
    await driver.setColourScheme(scheme);
    yield { name: `${driver.name}-${scheme}-${name}`, png: await capture(page) };
  }
}

async function capture(page: Page): Promise<Uint8Array> {
  await pause(250);
  return page.screenshot({ type: 'png' });
}

/** Takes away the bars that scroll it: a picture does not scroll. */
async function hideBars(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { scrollbar-width: none !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
}

async function openScene(driver: ExtensionDriver, path: string, ready: string): Promise<Page> {
  const page = await driver.openExtensionPage(path);
  await page.bringToFront();
  await poll(ready, async () => (await page.$(ready)) !== null);
  return page;
}

async function openPage(driver: ExtensionDriver, address: string): Promise<Page> {
  const page = await openTab(driver.browser);
  await page.goto(address);
  return page;
}
