import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { changeSetting } from './harness/change-setting';
import { BROWSER_NAMES } from './harness/driver';
import { pause, poll } from './harness/poll';
import { Probe } from './harness/probe';
import { ROOT, useBrowser } from './harness/use-browser';

/** Long enough for a script to notice that something has happened, and to look at the page. */
const A_WHILE = 1500;

/** Marks that are to be seen: Firefox ends a script without telling it, and takes its style away. */
const marksOf = (page: Page) =>
  page.evaluate(() => {
    const { textDecorationLine } = getComputedStyle(document.body, '::highlight(crossquote-carried)');
    return textDecorationLine === 'none' ? 0 : [...(CSS.highlights.get('crossquote-carried') ?? [])].length;
  });

const geckoId = (folder: string): string =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;

/** All that wakes a content script: the page grows, is scrolled, moves on. */
const stir = (page: Page) =>
  page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'A paragraph that comes late, of some length, so that it counts as prose. '.repeat(3);
    document.querySelector('article, main, body')?.append(paragraph);
    scrollTo(0, document.documentElement.scrollHeight);
    history.replaceState(null, '', '#somewhere');
    dispatchEvent(new HashChangeEvent('hashchange'));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    document.dispatchEvent(new Event('visibilitychange'));
  });

describe.each(BROWSER_NAMES)('the scripts in open pages in %s', (name) => {
  const fixture = useBrowser(name);
  const folder = join(ROOT, 'dist', `granted-${name}`);

  test('end without a word when the extension is removed, and make way when it comes back', async () => {
    await changeSetting(fixture.probe, { marks: true });
    const heard: string[] = [];
    const visit = await fixture.visit('csi', async (page) => {
      page.on('pageerror', (error) => heard.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warn') heard.push(message.text());
      });
    });
    const badge = await fixture.waitForNumber(visit);
    await poll('the marks', async () => (await marksOf(visit.page)) > 0);
    const marks = await marksOf(visit.page);

    const { browser } = fixture.driver;
    const id = name === 'chrome' ? new URL(fixture.driver.extensionUrl('')).host : geckoId(folder);
    await browser.uninstallExtension(id);
    await pause(A_WHILE);
    await stir(visit.page);
    await pause(A_WHILE);
    expect(await marksOf(visit.page)).toBe(0);
    expect(heard).toEqual([]);

    await browser.installExtension(folder);
    // With the extension went what it had stored, and its pages.
    await changeSetting(await poll('the extension', () => Probe.open(fixture.driver)), { marks: true });
    await visit.page.bringToFront();
    await poll('the marks', async () => (await marksOf(visit.page)) === marks);
    await stir(visit.page);
    await pause(A_WHILE);
    expect(await marksOf(visit.page)).toBe(marks);
    expect(heard).toEqual([]);
    expect(badge.text).toMatch(/\d/);
  });
});
