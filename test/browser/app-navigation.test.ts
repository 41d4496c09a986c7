import { describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from './harness/driver';
import { poll } from './harness/poll';
import { useBrowser } from './harness/use-browser';

/** Of the first article alone. */
const FIRST = 'The talks are underway';

describe.each(BROWSER_NAMES)('a site that changes its address without a load in %s', (name) => {
  const fixture = useBrowser(name);

  test('button and popup follow from article to article, and back', async () => {
    const visit = await fixture.visit('silicon-joint-group');
    const follow = (path: string) =>
      visit.page.evaluate((wanted) => {
        const link = [...document.querySelectorAll('a')].find(({ pathname }) => pathname === wanted);
        if (!link) throw new Error(`no link to ${wanted}`);
        link.click();
      }, path);
    const pathOf = (page: Parameters<typeof fixture.newsstand.url>[0]) => new URL(fixture.newsstand.url(page)).pathname;
    const before = await fixture.waitForNumber(visit);
    expect((await fixture.readAll(visit)).quotations.alone).toContainEqual(expect.stringContaining(FIRST));

    await follow(pathOf('silicon-other-app'));
    await fixture.probe.waitForBadge(visit.tabId, 'of an article of no story', ({ text }) => text === '–');
    const elsewhere = await fixture.readAll(visit);
    expect(elsewhere.quotations.story).toBe('No known story');
    expect(elsewhere.quotations.alone).toContainEqual(expect.stringContaining('a fair trade for anybody'));

    await follow(pathOf('silicon-uturn-app'));
    await fixture.waitForNumber(visit);
    const turned = await fixture.readAll(visit);
    expect(turned.quotations.alone).toContainEqual(expect.stringContaining('like the guy who robbed your house'));

    await visit.page.evaluate(() => history.go(-2));
    // The badges of the two articles may be alike: only what the popup shows tells that the first one is back.
    await poll('the first article in the popup', async () =>
      (await fixture.readAll(visit)).quotations.alone.some((words) => words.includes(FIRST)),
    );
    expect((await fixture.probe.badge(visit.tabId)).text).toBe(before.text);
  });
});
