import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { PageSurface } from './harness/chrome-driver';
import { compareWords } from './harness/compare-words';
import { BROWSER_NAMES } from './harness/driver';
import { findViolations, REPEATED } from './harness/find-violations';
import { Gallery } from './harness/gallery';
import { poll } from './harness/poll';
import { readPopup } from './harness/read-popup';
import { GALLERY_SCENES, PAGE_SCENES, POPUP_SCENES } from './harness/scenes';
import { ROOT, useBrowser } from './harness/use-browser';

const EVERYWHERE = process.env.CROSSQUOTE_EVERYWHERE !== undefined;

/** Those on the same article follow each other: it is opened once. */
const POPUPS = [...POPUP_SCENES].sort((one, other) => one.page.localeCompare(other.page));

/**
 * Every surface in every state: by axe-core no rule of WCAG 2.2 AA is broken, nor one of its own, in light or dark.
 *
 * What the extension shows itself is looked at in both browsers. The gallery's states are looked at in Chrome, which is the
 * quicker: they are made by the same components and styles as the surfaces, and the rules ask for roles, names and colours, in
 * which the browsers do not differ. `npm run accessibility` looks at all of them in both.
 */
describe.each(BROWSER_NAMES)('everybody can read in %s', (name) => {
  const fixture = useBrowser(name);
  let gallery: Gallery;
  beforeAll(() => {
    gallery = new Gallery(fixture.driver, ROOT);
  });

  /** Whatever is there on demand is there: what it holds may be at fault too, and may hold more on demand. */
  const openAll = (page: Page) =>
    poll('all to be open', () =>
      page.evaluate((repeated) => {
        const closed = [
          ...document.querySelectorAll<HTMLElement>('details:not([open]) > summary, .menu-button[aria-expanded=false]'),
        ].filter((one) => one.closest(repeated) === null);
        for (const one of closed) one.click();
        return closed.length === 0;
      }, REPEATED),
    );
  const expectNoViolation = async (page: Page) => {
    await fixture.driver.setColourScheme('light');
    expect(await findViolations(page), 'light').toEqual([]);
    await fixture.driver.setColourScheme('dark');
    expect(await findViolations(page, 'colours'), 'dark').toEqual([]);
  };

  /** The tab of a page that a popup is about. */
  const findTab = async (name: (typeof POPUPS)[number]['page']) => {
    if (name === 'browser') return fixture.probe.tabId(await fixture.driver.openBrowserPage());
    const page = await fixture.sharedTab('article');
    if (page.url() !== fixture.newsstand.url(name)) await page.goto(fixture.newsstand.url(name));
    return fixture.probe.tabId(page);
  };

  test.each(POPUPS)('$name', async ({ page: about, prepare }) => {
    const tab = await findTab(about);
    const popup = await fixture.sharedTab('surface');
    await fixture.driver.showExtensionPage(popup, `popup/index.html?tab=${tab}`);
    const surface = new PageSurface(popup);
    await readPopup(surface);
    await prepare?.(surface);
    await openAll(popup);
    await expectNoViolation(popup);
  });

  test.each(PAGE_SCENES)('$name', async ({ path, ready, prepare }) => {
    const page = await fixture.sharedTab('surface');
    await fixture.driver.showExtensionPage(page, path);
    await poll(ready, async () => (await page.$(ready)) !== null);
    await prepare?.(page);
    await expectNoViolation(page);
  });

  const shown = EVERYWHERE || name === 'chrome' ? GALLERY_SCENES : [];
  test.each(shown)('$name', async ({ prepare, ...scene }) => {
    const page = await fixture.sharedTab('gallery');
    await gallery.show(page, scene);
    await prepare?.(page);
    if (scene.view === 'surface') await openAll(page);
    await expectNoViolation(page);
  });

  test('panel', async () => {
    const panel = await fixture.sharedTab('surface');
    const { page } = await fixture.visit('silicon-uturn');
    await fixture.driver.showExtensionPage(panel, 'panel/index.html');
    await page.bringToFront();
    await poll('the panel', () => panel.evaluate(() => document.querySelector('[role=tab]') !== null));
    await expectNoViolation(panel);
  });

  test('selection-found', async () => {
    const { page } = await fixture.visit('silicon-uturn');
    const opened = await compareWords(fixture.driver, page, 'impenetrable');
    await openAll(opened);
    await expectNoViolation(opened);
    await opened.close();
  });
});
