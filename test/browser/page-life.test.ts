import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { changeSetting } from './harness/change-setting';
import { BROWSER_NAMES } from './harness/driver';
import { pause, poll } from './harness/poll';
import { readPopup } from './harness/read-popup';
import { useBrowser } from './harness/use-browser';

/** Long enough for a page to have been read and told. */
const A_WHILE = 1500;

const marksOf = (page: Page) =>
  // The registry is the page's, whoever put the marks there.
  page.evaluate(() => [...(CSS.highlights.get('crossquote-carried') ?? [])].length);

/** Puppeteer waits for a load, which a page that was kept does not have. */
const travel = (page: Page, steps: number) =>
  page.evaluate((by) => {
    setTimeout(() => history.go(by), 0);
  }, steps);

describe.each(BROWSER_NAMES)('the life of a page in %s', (name) => {
  const fixture = useBrowser(name);
  beforeEach(() => changeSetting(fixture.probe, { marks: true }));

  test('back and forward show each page’s own badge and marks', async () => {
    const visit = await fixture.visit('csi');
    const first = await fixture.waitForNumber(visit);
    await poll('the marks', async () => (await marksOf(visit.page)) > 0);
    const marks = await marksOf(visit.page);
    await visit.page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.persisted = String(persisted);
      });
    });
    await visit.page.goto(fixture.newsstand.url('no-names'));
    await fixture.probe.waitForBadge(visit.tabId, 'of the second page', ({ text }) => text === '–');
    await travel(visit.page, -1);
    await fixture.probe.waitForBadge(visit.tabId, 'of the first page', ({ text }) => text === first.text);
    await poll('the marks', async () => (await marksOf(visit.page)) === marks);
    expect(await poll('the page', () => visit.page.evaluate(() => document.documentElement.dataset.persisted))).toBe(
      'true',
    );
    await travel(visit.page, 1);
    await fixture.probe.waitForBadge(visit.tabId, 'of the second page', ({ text }) => text === '–');
    expect((await fixture.driver.extensionErrors()).join('\n')).toBe('');
  });

  test('a page that comes back to a tab from nothing has no badge of the last one', async () => {
    const visit = await fixture.visit('csi');
    await fixture.waitForNumber(visit);
    await visit.page.goto(fixture.newsstand.url('shop'));
    await fixture.probe.waitForBadge(visit.tabId, 'to be empty', ({ text }) => text === '');
    await fixture.withPopup(visit, async (popup) => {
      expect((await readPopup(popup)).notice).toBe('No article found on this page');
    });
  });

  test('a page in the background is read when it is seen', async () => {
    const behind = await fixture.visit('front');
    const inFront = await fixture.visit('no-names');
    await inFront.page.bringToFront();
    await poll('the page to be hidden', () => behind.page.evaluate(() => document.visibilityState === 'hidden'));
    await behind.page.goto(fixture.newsstand.url('csi'));
    await pause(A_WHILE);
    expect(await behind.page.evaluate(() => document.visibilityState)).toBe('hidden');
    expect(await marksOf(behind.page)).toBe(0);
    expect((await fixture.probe.badge(behind.tabId)).text).toBe('');
    await behind.page.bringToFront();
    await fixture.waitForNumber(behind);
    await poll('the marks', async () => (await marksOf(behind.page)) > 0);
  });

  test('a PDF is closed to extensions', async () => {
    const visit = await fixture.visit('pdf');
    await fixture.withPopup(visit, async (popup) => {
      expect((await readPopup(popup)).notice).toBe('This page is closed to extensions');
    });
    expect((await fixture.probe.badge(visit.tabId)).text).toBe('');
  });
});
