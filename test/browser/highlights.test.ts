import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { changeSetting } from './harness/change-setting';
import { BROWSER_NAMES } from './harness/driver';
import { pause, poll } from './harness/poll';
import { useBrowser } from './harness/use-browser';

/** The words that are marked on the page, in its order. */
const readMarks = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const marks = [...(CSS.highlights.get('crossquote-carried') ?? [])] as Range[];
    return marks.map((range) => range.toString().replace(/\s+/g, ' ').trim());
  });

describe.each(BROWSER_NAMES)('quotations on the page in %s', (name) => {
  const fixture = useBrowser(name);
  beforeEach(() => changeSetting(fixture.probe, { marks: true }));
  const waitForMarks = (page: Page) =>
    poll('the marks', async () => {
      const marks = await readMarks(page);
      return marks.length > 0 && marks;
    });

  test('that others carry are marked, and only they', async () => {
    const visit = await fixture.visit('silicon-uturn');
    const marks = await waitForMarks(visit.page);
    const { quotations } = await fixture.readAll(visit);
    const shown = quotations.cards.flatMap(({ words }) => words.map((text) => text.replace(/\s+/g, ' ').trim()));
    expect(marks.length).toBeGreaterThan(2);
    for (const words of marks) expect(shown).toContain(words);
    for (const words of quotations.alone) expect(marks).not.toContain(words);
  });

  test('lose their marks at once when the reader switches them off, and get them back', async () => {
    const { page } = await fixture.visit('csi');
    const marks = await waitForMarks(page);
    const settings = await fixture.driver.openExtensionPage('options/index.html');
    await settings.waitForSelector('input[type="checkbox"]');
    await settings.click('input[type="checkbox"]');
    await poll('no marks', async () => (await readMarks(page)).length === 0);

    const second = await fixture.visit('dci');
    await fixture.waitForNumber(second);
    expect(await readMarks(second.page)).toEqual([]);

    await settings.bringToFront();
    await settings.click('input[type="checkbox"]');
    await poll('the marks again', async () => (await readMarks(page)).length === marks.length);
    await settings.close();
  });

  test('keep their marks when the page draws them anew, and lose them with the page', async () => {
    const { page } = await fixture.visit('silicon-uturn');
    const marks = await waitForMarks(page);
    await page.evaluate(() => {
      const article = document.querySelector('article') ?? document.body;
      const copy = article.cloneNode(true);
      article.replaceWith(copy);
    });
    await poll('the marks on the new nodes', async () => {
      const now = await readMarks(page);
      return now.length === marks.length && now.every((words, i) => words === marks[i]);
    });
  });

  test('are not marked on an article of another story', async () => {
    const { page } = await fixture.visit('other-story');
    await pause(1500);
    expect(await readMarks(page)).toEqual([]);
  });
});
