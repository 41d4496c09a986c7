import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { compareWords } from './harness/compare-words';
import { BROWSER_NAMES } from './harness/driver';
import { poll } from './harness/poll';
import { useBrowser } from './harness/use-browser';

describe.each(BROWSER_NAMES)('“Compare these words” in %s', (name) => {
  const fixture = useBrowser(name);
  const compare = (page: Page, words: string) => compareWords(fixture.driver, page, words);
  const textOf = (page: Page, selector: string) =>
    page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

  test('shows who said the words, and who prints them how', async () => {
    const { page } = await fixture.visit('silicon-uturn');
    const opened = await compare(page, 'impenetrable');
    expect(await textOf(opened, '.selected')).toBe('impenetrable');
    expect(await textOf(opened, '.card')).toContain('Donald Trump');
    const carriers = await opened.evaluate(() => document.querySelectorAll('.card .outlet').length);
    expect(carriers).toBeGreaterThan(3);
    // The words are not in the address, and are there when the page is loaded again.
    expect(opened.url()).not.toContain('impenetrable');
    await fixture.driver.reload(opened);
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
    expect(await textOf(opened, '.head')).toContain('No text in your library has these words.');
    await opened.close();
  });

  test('says what to do when there are no words', async () => {
    const page = await fixture.driver.openExtensionPage('selection/index.html');
    await poll('the notice', async () => (await textOf(page, '.notice')).includes('The selection is gone'));
    await page.close();
  });
});
