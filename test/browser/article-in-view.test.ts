import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from './harness/driver';
import { poll } from './harness/poll';
import { readPopup } from './harness/read-popup';
import { useBrowser, type Visit } from './harness/use-browser';

/** Scrolls until the element stands at the top of the window; what stands further down may not be there yet. */
async function bringToTop(page: Page, selector: string): Promise<void> {
  await poll(selector, () =>
    page.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      if (element === null) scrollTo(0, document.documentElement.scrollHeight);
      else element.scrollIntoView({ block: 'start', behavior: 'instant' });
      return element !== null;
    }, selector),
  );
}

describe.each(BROWSER_NAMES)('a page that grows while one scrolls, in %s', (name) => {
  const fixture = useBrowser(name);
  const readHead = (visit: Visit) => fixture.withPopup(visit, async (popup) => readPopup(popup));

  test('the badge and the popup are about the article in view', async () => {
    const visit = await fixture.visit('endless');
    const first = await fixture.waitForNumber(visit);
    const atTop = await readHead(visit);
    expect(atTop.source).toContain('The Endless Courier · Jul 10, 2017');

    await bringToTop(visit.page, '[data-url="/garden/late-tomatoes"]');
    await fixture.probe.waitForBadge(visit.tabId, 'of the second article', ({ text }) => text === '–');
    const garden = await readHead(visit);
    expect(garden.story).toBe('No known story');
    expect(garden.source).toContain('date not stated');
    expect(garden.alone).toContainEqual(expect.stringContaining('They turned red in the week I gave up'));
    expect(garden.alone.join()).not.toMatch(/impenetrable/i);

    await bringToTop(visit.page, '[data-url="/news/u-turn"]');
    await fixture.waitForNumber(visit);
    const { quotations: third } = await fixture.readAll(visit);
    expect(third.story).not.toBe('No known story');
    expect(third.alone).toContainEqual(expect.stringContaining('like the guy who robbed your house'));
    expect(third.alone.join()).not.toContain('They turned red');

    await bringToTop(visit.page, '[data-url="/news/not-happening"]');
    await fixture.probe.waitForBadge(visit.tabId, 'of the first article again', ({ text }) => text === first.text);
    expect((await readHead(visit)).cards).toEqual(atTop.cards);
  });

  test('“Find on page” finds the words in the article in view', async () => {
    const visit = await fixture.visit('endless');
    await fixture.waitForNumber(visit);
    await bringToTop(visit.page, '[data-url="/garden/late-tomatoes"]');
    await bringToTop(visit.page, '[data-url="/news/u-turn"]');
    await fixture.probe.waitForBadge(visit.tabId, 'of the third article', ({ text }) => /\d/.test(text));
    await fixture.withPopup(visit, async (popup) => {
      expect((await readPopup(popup)).cards[0]?.words.join()).toContain('mean I think it can happen');
      await popup.evaluate(() => document.querySelector<HTMLElement>('.find button')?.click());
      await poll('the words to be in sight', () =>
        visit.page.evaluate(() => {
          const article = document.querySelector('[data-url="/news/u-turn"]');
          const paragraph = [...(article?.querySelectorAll('p') ?? [])].find((p) =>
            p.textContent?.includes('mean I think it can happen'),
          );
          const place = paragraph?.getBoundingClientRect();
          return place !== undefined && place.top >= 0 && place.bottom <= innerHeight;
        }),
      );
    });
    expect((await fixture.driver.extensionErrors()).join('\n')).toBe('');
  });
});
