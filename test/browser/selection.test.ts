import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { chooseFromMenu } from './harness/choose-from-menu';
import { BROWSER_NAMES } from './harness/driver';
import { findViolations } from './harness/find-violations';
import { poll } from './harness/poll';
import { useBrowser } from './harness/use-browser';

/** Selects the first words of a paragraph that has them. */
const select = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return true;
    }
    return false;
  }, words);

describe.each(BROWSER_NAMES)('“Compare these words” in %s', (name) => {
  const fixture = useBrowser(name);
  /** Selects words on a page, chooses the entry, and gives back the page that it opens. */
  const compare = async (page: Page, words: string): Promise<Page> => {
    await page.bringToFront();
    expect(await select(page, words)).toBe(true);
    const before = new Set(await fixture.driver.browser.pages());
    await chooseFromMenu(fixture.driver, page, 'Compare these words');
    const opened = await poll('the page about the words', async () =>
      (await fixture.driver.browser.pages()).find((one) => !before.has(one)),
    );
    await poll('its text', () => opened.evaluate(() => document.querySelector('.notice, .head') !== null));
    return opened;
  };
  const textOf = (page: Page, selector: string) =>
    page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

  test('shows who said the words, and who prints them how', async () => {
    const { page } = await fixture.visit('silicon-uturn');
    const opened = await compare(page, 'impenetrable');
    expect(await textOf(opened, '.selected')).toBe('impenetrable');
    expect(await textOf(opened, '.card')).toContain('Donald Trump');
    const carriers = await opened.evaluate(() => document.querySelectorAll('.card .outlet').length);
    expect(carriers).toBeGreaterThan(3);
    expect(await findViolations(opened)).toEqual([]);
    // The words are not in the address, and are there when the page is loaded again.
    expect(opened.url()).not.toContain('impenetrable');
    await opened.evaluate(() => location.reload());
    await poll('the same words', async () => (await textOf(opened, '.selected')) === 'impenetrable');
    await opened.close();
  });

  test('says so when no text of the library has the words', async () => {
    const { page } = await fixture.visit('no-names');
    const words = await page.evaluate(() => {
      const texts = [...document.querySelectorAll('p')].flatMap((p) => [...p.childNodes].map((node) => node.nodeValue));
      return (
        texts
          .find((text) => text !== null && text.length > 100)
          ?.trim()
          .slice(0, 60) ?? ''
      );
    });
    const opened = await compare(page, words);
    expect(await textOf(opened, '.head')).toContain('No text of your library has these words.');
    await opened.close();
  });

  test('says what to do when there are no words', async () => {
    const page = await fixture.driver.openExtensionPage('selection/index.html');
    await poll('the notice', async () => (await textOf(page, '.notice')).includes('The selection is gone'));
    await page.close();
  });
});
