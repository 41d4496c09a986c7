import { describe, expect, test } from 'vitest';
import type { PageName } from '../newsstand/addresses';
import { BROWSER_NAMES } from './harness/driver';
import { forgetTold } from './harness/forget-told';
import { HANG, hang } from './harness/hang';
import { poll } from './harness/poll';
import { readPopup, readPopupNow } from './harness/read-popup';
import { useBrowser } from './harness/use-browser';

/** Pages from which nothing can be read, and what may be said of each. */
const NOTHING_THERE: PageName[] = ['bad-frameset', 'bad-picture', 'bad-body-removed', 'bad-empty'];

const NOT_AN_ARTICLE = /^(No article found on this page|This page is closed to extensions)$/;

describe.each(BROWSER_NAMES)('bad pages in %s', (name) => {
  const fixture = useBrowser(name);

  test.each(NOTHING_THERE)('%s is no article', async (pageName) => {
    const { quotations } = await fixture.readAll(await fixture.visit(pageName));
    expect(quotations.notice).toMatch(NOT_AN_ARTICLE);
    expect((await fixture.driver.extensionErrors()).join('\n')).toBe('');
  });

  test('an article in broken markup is read all the same', async () => {
    const visit = await fixture.visit('bad-markup');
    await fixture.waitForNumber(visit);
    const { quotations } = await fixture.readAll(visit);
    expect(quotations.cards.flatMap(({ words }) => words)).toContainEqual(
      expect.stringContaining('s not the dumbest idea'),
    );
  });

  test('one paragraph is answered, and nothing is said to be left out of it that others merely have more of', async () => {
    const { quotations, notFound } = await fixture.readAll(await fixture.visit('bad-one-paragraph'));
    expect(quotations.notice ?? quotations.story).toMatch(
      /^(No article found on this page|The Trump–Putin .+|No known story)$/,
    );
    expect(notFound?.cards ?? []).toEqual([]);
  });

  test('a page that changes while it is read is right once it rests', async () => {
    const { text } = await fixture.waitForNumber(await fixture.visit('silicon-uturn'));
    // In front from here on: a page that nobody sees is read once it is seen.
    const visit = await fixture.visit('bad-restless');
    await visit.page.waitForFunction(() => 'atRest' in document.documentElement.dataset, { timeout: 30_000 });
    await fixture.probe.waitForBadge(visit.tabId, 'of the page at rest', (badge) => badge.text === text);
    const { quotations } = await fixture.readAll(visit);
    expect(quotations.cards.flatMap(({ words }) => words)).toContainEqual(expect.stringContaining('strongly pressed'));
    expect((await fixture.driver.extensionErrors()).join('\n')).toBe('');
  });

  test('of a page whose scripts never rest the popup says that it does not answer', async () => {
    const visit = await fixture.visit('dci');
    await fixture.waitForNumber(visit);
    await fixture.withPopup(visit, async (popup) => {
      await readPopup(popup);
      const release = await hang(fixture.driver, visit.page);
      // Nobody but the page could say again what it has told.
      await forgetTold(fixture.driver, popup);
      await popup.reload();
      await poll('the popup to be loading', async () => (await readPopupNow(popup)) === null);
      const shown = await readPopup(popup, HANG);
      expect(shown.notice).toBe('The comparison failed');
      expect(shown.noticeText).toContain('Try again');
      await release();
    });
  });

  test('a page of ten megabytes is answered', { timeout: 120_000 }, async () => {
    const visit = await fixture.visit('bad-huge');
    await fixture.waitForNumber(visit, 60_000);
    const { quotations } = await fixture.readAll(visit);
    expect(quotations.alone).toContainEqual(expect.stringContaining('who robbed your house'));
    expect(quotations.cards.length).toBeGreaterThan(2);
  });

  test('a megabyte of one letter and one of quotation marks are answered', { timeout: 120_000 }, async () => {
    const { quotations } = await fixture.readAll(await fixture.visit('bad-one-word'));
    expect(quotations.notice ?? quotations.story).toMatch(/No article found on this page|No known story/);
    expect((await fixture.driver.extensionErrors()).join('\n')).toBe('');
  });
});
