import { describe, expect, test } from 'vitest';
import type { PageName } from '../newsstand/addresses';
import { BROWSER_NAMES } from './harness/driver';
import { useBrowser } from './harness/use-browser';

const NO_ARTICLE: PageName[] = ['front', 'shop', 'form'];

describe.each(BROWSER_NAMES)('pages that are not of the story in %s', (name) => {
  const fixture = useBrowser(name);

  test.each(NO_ARTICLE)('%s is no article', async (pageName) => {
    const visit = await fixture.visit(pageName);
    const { quotations } = await fixture.readAll(visit);
    expect(quotations.notice).toBe('No article found on this page');
    expect((await fixture.probe.badge(visit.tabId)).text).toBe('');
  });

  test('an article with the story’s names in it belongs to no story', async () => {
    const visit = await fixture.visit('other-story');
    const badge = await fixture.probe.waitForBadge(visit.tabId, 'of an article', ({ text }) => text !== '');
    expect(badge.text).toBe('–');
    const { quotations } = await fixture.readAll(visit);
    expect(quotations.story).toBe('No known story');
    expect(quotations.alone).toContainEqual(
      expect.stringContaining('You do not want a president of the United States'),
    );
    expect(quotations.cards).toEqual([]);
  });

  test('an article about something else shows its own quotations', async () => {
    const visit = await fixture.visit('no-names');
    const { quotations } = await fixture.readAll(visit);
    expect(quotations.story).toBe('No known story');
    expect(quotations.alone).toContainEqual(expect.stringContaining('They turned red in the week I gave up'));
    expect((await fixture.probe.badge(visit.tabId)).text).toBe('–');
  });

  test('nothing is said to be left out of a text that is cut', async () => {
    const visit = await fixture.visit('paywalled');
    const badge = await fixture.waitForNumber(visit);
    expect(badge.text).toMatch(/^\d+…$/);
    const { quotations, notFound } = await fixture.readAll(visit);
    expect(quotations.source).toContain('incomplete');
    expect(notFound?.empty).toContain('Only part of this article');
    expect(notFound?.tabs.find(({ chosen }) => chosen)?.name).toBe('Not found here');
    expect([notFound?.cards, notFound?.parts]).toEqual([[], []]);
  });

  test.each([
    ['a page of the browser', null],
    ['an article as the browser itself shows it', 'silicon-uturn'],
  ] as const)('%s is closed to extensions', async (_what, shown) => {
    const page = await fixture.driver.openBrowserPage(shown === null ? undefined : fixture.newsstand.url(shown));
    try {
      const tabId = await fixture.probe.tabId(page);
      const { quotations } = await fixture.readAll({ page, tabId });
      expect(quotations.notice).toBe('This page is closed to extensions');
      expect((await fixture.probe.badge(tabId)).text).toBe('');
    } finally {
      await page.close();
    }
  });
});
