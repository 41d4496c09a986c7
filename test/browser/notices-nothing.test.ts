import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { changeSetting } from './harness/change-setting';
import { BROWSER_NAMES } from './harness/driver';
import { poll } from './harness/poll';
import { readPopup } from './harness/read-popup';
import { useBrowser, type Visit } from './harness/use-browser';

interface Watchful {
  noticed(): string[];
  probe(addresses: string[]): Promise<string[]>;
  selected(): string;
}
declare const watchful: Watchful;

const noticedBy = ({ page }: Visit) => page.evaluate(() => watchful.noticed());
const MARKED = [/^highlight crossquote-carried [1-9]/, /^style of crossquote-carried$/];
const isMarked = async (visit: Visit) => {
  const noticed = await noticedBy(visit);
  return MARKED.every((one) => noticed.some((what) => one.test(what)));
};
const isUnmarked = async (visit: Visit) => {
  const noticed = await noticedBy(visit);
  return !MARKED.some((one) => noticed.some((what) => one.test(what)));
};

/** All that wakes a content script, and what a reader does. */
const stir = async (page: Page) => {
  await page.evaluate(() => {
    scrollTo(0, 400);
    scrollTo(0, 0);
  });
};

describe.each(BROWSER_NAMES)('a page that tries to notice us in %s', (name) => {
  const fixture = useBrowser(name);
  const findWords = async (visit: Visit) => {
    await fixture.waitForNumber(visit);
    await fixture.withPopup(visit, async (popup) => {
      await readPopup(popup);
      await popup.evaluate(() => document.querySelector<HTMLElement>('.find button')?.click());
      await poll('the words', () => visit.page.evaluate(() => watchful.selected().length > 10));
    });
  };
  afterEach(async () => {
    await changeSetting(fixture.probe, { removeSite: 'watchful.localhost' });
    await changeSetting(fixture.probe, { marks: false });
  });

  test('notices nothing when its article is read and compared, and the popup shows it', async () => {
    const visit = await fixture.visit('watchful');
    await fixture.waitForNumber(visit);
    const { quotations } = await fixture.readAll(visit);
    expect(quotations.cards.length).toBeGreaterThan(0);
    expect((await noticedBy(visit)).filter((what) => !isOfTheReader(what))).toEqual([]);
    const files = ['manifest.json', 'content.css', 'content.js', 'icons/quiet-16.png', 'popup/index.html'];
    const addresses = files.map((file) => fixture.driver.extensionUrl(file));
    expect(await visit.page.evaluate((list) => watchful.probe(list), addresses)).toEqual([]);
  });

  test('notices nothing when it holds nothing', async () => {
    const visit = await fixture.visit('watchful-nothing');
    const { quotations } = await fixture.readAll(visit);
    expect(quotations.notice).toBe('No article found on this page');
    expect((await noticedBy(visit)).filter((what) => !isOfTheReader(what))).toEqual([]);
  });

  test('notices nothing on a site that is left alone, whatever else is switched on', async () => {
    await changeSetting(fixture.probe, { marks: true });
    await changeSetting(fixture.probe, { addSite: 'watchful.localhost' });
    const visit = await fixture.visit('watchful');
    await fixture.probe.waitForBadge(visit.tabId, 'to say that it pauses', ({ text }) => text === '‖');
    expect((await fixture.readAll(visit)).quotations.notice).toContain('Paused on this site');
    await stir(visit.page);
    expect((await noticedBy(visit)).filter((what) => !isOfTheReader(what))).toEqual([]);
  });

  test('would notice: a mark, a style, a name, a listener, a measure', async () => {
    const visit = await fixture.visit('watchful-nothing');
    await visit.page.evaluate(() => {
      Object.assign(globalThis, { somebody: 1 });
      addEventListener('x', () => {});
      performance.mark('somebody');
      document.title = 'Changed';
      CSS.highlights.set('somebody', new Highlight());
      postMessage('hello', '*');
      document.adoptedStyleSheets = [new CSSStyleSheet()];
    });
    await poll('all of it', async () => {
      const noticed = (await noticedBy(visit)).join('\n');
      return [
        'new: window.somebody',
        'addEventListener called',
        'mark somebody',
        'childList of TITLE',
        'highlight somebody',
        'event message hello',
        'sheets 0 1',
      ].every((what) => noticed.includes(what));
    });
  });

  test('gets marks and their style when the reader switches marks on, and loses both with the switch', async () => {
    const visit = await fixture.visit('watchful');
    await fixture.waitForNumber(visit);
    expect(await isUnmarked(visit)).toBe(true);
    await changeSetting(fixture.probe, { marks: true });
    await visit.page.bringToFront();
    await poll('the marks and their style', () => isMarked(visit));
    await changeSetting(fixture.probe, { marks: false });
    await poll('neither', () => isUnmarked(visit));
  });

  test('loses marks and style when the article is left, and when its site is to be left alone', async () => {
    await changeSetting(fixture.probe, { marks: true });
    const visit = await fixture.visit('watchful');
    await poll('the marks and their style', () => isMarked(visit));
    await visit.page.evaluate(() => {
      document.querySelector('article')?.remove();
      history.pushState(null, '', '/elsewhere');
    });
    await poll('neither', () => isUnmarked(visit));

    const second = await fixture.visit('watchful');
    await poll('the marks and their style', () => isMarked(second));
    await changeSetting(fixture.probe, { addSite: 'watchful.localhost' });
    await poll('neither', () => isUnmarked(second));
  });

  test('sees of “Find on page” a selection as a reader makes it, which goes again', async () => {
    const visit = await fixture.visit('watchful');
    await findWords(visit);
    const noticed = (await noticedBy(visit)).filter((what) => !isOfTheReader(what));
    expect(noticed.filter((what) => !/^event (?:selectionchange|scroll) /.test(what))).toEqual([]);
    await poll('no selection', () => visit.page.evaluate(() => watchful.selected() === ''));
  });

  test('keeps what its reader has selected meanwhile', async () => {
    const visit = await fixture.visit('watchful');
    await findWords(visit);
    const own = await visit.page.evaluate(() => {
      document.getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body);
      return watchful.selected();
    });
    // Words that were found later, in a page that is not in front: when these are let go, the first ones' time is over.
    const later = await fixture.visit('watchful');
    await findWords(later);
    await visit.page.bringToFront();
    await poll('the words found later to be let go', () => later.page.evaluate(() => watchful.selected() === ''));
    expect(await visit.page.evaluate(() => watchful.selected())).toBe(own);
    expect((await fixture.driver.extensionErrors()).join('\n')).toBe('');
  });
});

/** What comes of a window in which a popup is opened, or that the test itself scrolls or brings to the front. */
function isOfTheReader(what: string): boolean {
  return /^event (?:focus|blur|resize|scroll|visibilitychange|pageshow) /.test(what);
}
