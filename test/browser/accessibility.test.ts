import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { PageSurface } from './harness/chrome-driver';
import { compareWords } from './harness/compare-words';
import { BROWSER_NAMES } from './harness/driver';
import { findViolations } from './harness/find-violations';
import { Gallery } from './harness/gallery';
import { poll } from './harness/poll';
import { readPopup } from './harness/read-popup';
import { GALLERY_SCENES, PAGE_SCENES, POPUP_SCENES } from './harness/scenes';
import { ROOT, useBrowser } from './harness/use-browser';

/** Every surface in every state: by axe-core no rule of WCAG 2.2 AA is broken, nor one of its own, in light or dark. */
describe.each(BROWSER_NAMES)('everybody can read in %s', (name) => {
  const fixture = useBrowser(name);
  let gallery: Gallery;
  beforeAll(() => {
    gallery = new Gallery(fixture.driver, ROOT);
  });

  /** Whatever is there on demand is there: what it holds may be at fault too. */
  const openAll = (page: Page) =>
    page.evaluate(() => {
      for (const closed of document.querySelectorAll<HTMLElement>('details:not([open]) > summary')) closed.click();
    });
  const expectNoViolation = async (page: Page) => {
    try {
      await fixture.driver.setColourScheme('light');
      expect(await findViolations(page), 'light').toEqual([]);
      await fixture.driver.setColourScheme('dark');
      expect(await findViolations(page, 'colours'), 'dark').toEqual([]);
    } finally {
      await page.close();
    }
  };

  test.each(POPUP_SCENES)('$name', async ({ page: name, prepare }) => {
    const page = name === 'browser' ? await fixture.driver.openBrowserPage() : (await fixture.visit(name)).page;
    const tab = await fixture.probe.tabId(page);
    const popup = await fixture.driver.openExtensionPage(`popup/index.html?tab=${tab}`);
    const surface = new PageSurface(popup);
    await readPopup(surface);
    await prepare?.(surface);
    await openAll(popup);
    await expectNoViolation(popup);
    if (name === 'browser') await page.close();
  });

  test.each(PAGE_SCENES)('$name', async ({ path, ready, prepare }) => {
    const page = await fixture.driver.openExtensionPage(path);
    await page.bringToFront();
    await poll(ready, async () => (await page.$(ready)) !== null);
    await prepare?.(page);
    await expectNoViolation(page);
  });

  // Two hundred cards have some ten thousand elements to be looked at, twice.
  test.each(GALLERY_SCENES)('$name', { timeout: 240_000 }, async ({ prepare, ...scene }) => {
    const page = await gallery.open(scene);
    await prepare?.(page);
    await expectNoViolation(page);
  });

  test('panel', async () => {
    const { page } = await fixture.visit('silicon-uturn');
    const panel = await fixture.driver.openExtensionPage('panel/index.html');
    await page.bringToFront();
    await poll('the panel', () => panel.evaluate(() => document.querySelector('[role=tab]') !== null));
    await expectNoViolation(panel);
  });

  test('selection-found', async () => {
    const { page } = await fixture.visit('silicon-uturn');
    const opened = await compareWords(fixture.driver, page, 'impenetrable');
    await openAll(opened);
    await expectNoViolation(opened);
  });
});
