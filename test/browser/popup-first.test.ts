import { beforeEach, describe, expect, test } from 'vitest';
import { TEXT_IDS } from '../newsstand/addresses';
import { readTexts } from '../newsstand/read-texts';
import { PageSurface } from './harness/chrome-driver';
import { BROWSER_NAMES, type Surface } from './harness/driver';
import { chooseTab, readEverything, readPopup, type ShownCard, type ShownCopy, unfold } from './harness/read-popup';
import { ROOT, useBrowser } from './harness/use-browser';

/** What may stand before the first difference: pixels of the popup, words to be read, stops of the Tab key. */
const PIXELS = 200;
const WORDS = 35;
const STOPS = 3;

const WIDTH = 400;
const NARROW = 320;

interface BeforeFirst {
  width: number;
  /** Where the first card's difference is named, from the top of the popup, in CSS pixels. */
  top: number;
  /** Numbers are words too. */
  words: number;
}

/** What is above the first card's difference, as it is seen. */
function measureBefore(popup: Surface): Promise<BeforeFirst> {
  return popup.evaluate(() => {
    const label = document.querySelector('.difference');
    if (label === null) throw new Error('No difference is shown');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const before: string[] = [];
    for (let node = walker.nextNode(); node !== null && !label.contains(node); node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const isSeen = range.getClientRects().length > 0 && !node.parentElement?.closest('.unseen');
      if (isSeen) before.push(node.textContent ?? '');
    }
    return {
      width: document.documentElement.clientWidth,
      top: Math.round(label.getBoundingClientRect().top + scrollY),
      words: before
        .join(' ')
        .split(/\s+/)
        .filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    };
  });
}

/** What the Tab key comes to before it is at the first card or beyond, as roles and names. */
async function readStopsBefore(popup: Surface): Promise<string[]> {
  const stops: string[] = [];
  for (let presses = 0; presses < 20; presses += 1) {
    await popup.press('Tab');
    const stop = await popup.evaluate(() => {
      const focused = document.activeElement;
      const label = document.querySelector('.difference');
      if (focused === null || focused === document.body || label === null) return '';
      if (label.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) return null;
      const name = focused.getAttribute('aria-label') ?? focused.textContent ?? '';
      return `${focused.getAttribute('role') ?? focused.localName} “${name.trim().slice(0, 30)}”`;
    });
    if (stop === null) return stops;
    if (stop !== '') stops.push(stop);
  }
  throw new Error(`Tab never came to the first card, but to: ${stops.join(', ')}`);
}

/** The address of each text by its headline. */
const ADDRESSES = new Map([...readTexts(ROOT).values()].map(({ title, url }) => [title, url]));

/** How far it can be scrolled sideways, in CSS pixels. */
const overflowOf = (surface: Surface): Promise<number> =>
  surface.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

/** Names of other outlets that lead nowhere. */
const readNamesWithoutLink = (popup: Surface): Promise<string[]> =>
  popup.evaluate(() =>
    [...document.querySelectorAll('.carriers .outlet, .copies .outlet')]
      .filter((name) => name.closest('a') === null)
      .map((name) => name.textContent ?? ''),
  );

function textsOf(cards: readonly ShownCard[]): ShownCopy[] {
  return cards.flatMap(({ copiesOfHere, groups }) => [
    ...copiesOfHere,
    ...groups.flatMap(({ carriers, copies }) => [...carriers, ...copies]),
  ]);
}

describe.each(BROWSER_NAMES)('the first thing that the popup shows in %s', (name) => {
  const fixture = useBrowser(name);

  describe.each(TEXT_IDS)('of %s', (id) => {
    let before: (BeforeFirst & { stops: string[]; overflow: number }) | undefined;
    let isOpenEmpty: boolean;
    let texts: ShownCopy[];
    let withoutLink: string[];
    // Once, where it does not fail.
    beforeEach(async () => {
      if (before !== undefined) return;
      const visit = await fixture.visit(id);
      await fixture.waitForNumber(visit);
      await fixture.withPopup(visit, async (popup) => {
        const { cards, empty } = await readPopup(popup);
        isOpenEmpty = cards.length === 0 || empty !== '';
        const measured = await measureBefore(popup);
        before = { ...measured, overflow: await overflowOf(popup), stops: await readStopsBefore(popup) };
        const { quotations, notFound } = await readEverything(popup);
        texts = textsOf([...quotations.cards, ...(notFound?.cards ?? [])]);
        withoutLink = await readNamesWithoutLink(popup);
      });
      console.log(`${id} in ${name}: ${JSON.stringify(before)}`);
    });

    test(`is a difference, within ${PIXELS} pixels`, () => {
      expect(isOpenEmpty).toBe(false);
      // A scroll bar takes some of it.
      expect(before?.width).toBeGreaterThan(380);
      expect(before?.width).toBeLessThanOrEqual(WIDTH);
      expect(before?.overflow).toBe(0);
      expect(before?.top).toBeGreaterThan(0);
      expect(before?.top).toBeLessThan(PIXELS);
    });

    test(`has at most ${WORDS} words and ${STOPS} controls before it`, () => {
      expect(before?.words).toBeLessThanOrEqual(WORDS);
      expect(before?.stops.length, before?.stops.join(', ')).toBeLessThanOrEqual(STOPS);
    });

    test('has a link to its article at the name of every other outlet', () => {
      expect(withoutLink).toEqual([]);
      expect(texts.length).toBeGreaterThan(5);
      for (const { title, href } of texts) if (title !== '') expect(href, title).toBe(ADDRESSES.get(title));
      expect(new Set(texts.map(({ href }) => href)).size).toBe(TEXT_IDS.length - 1);
    });

    test(`fits ${NARROW} pixels, with all that it has unfolded`, async () => {
      const tab = await fixture.probe.tabId((await fixture.visit(id)).page);
      const page = await fixture.driver.openExtensionPage(`popup/index.html?tab=${tab}`);
      await page.setViewport({ width: NARROW, height: 640 });
      const popup = new PageSurface(page);
      for (const { name: tabName } of (await readPopup(popup)).tabs) {
        await chooseTab(popup, tabName);
        await unfold(popup);
        expect(await overflowOf(popup), tabName).toBe(0);
      }
      expect(await popup.evaluate(() => innerWidth)).toBe(NARROW);
      await page.close();
    });
  });

  test('is no empty tab, of a text that is cut either', async () => {
    const visit = await fixture.visit('paywalled');
    await fixture.waitForNumber(visit);
    await fixture.withPopup(visit, async (popup) => {
      const { cards, empty } = await readPopup(popup);
      expect([cards.length > 0, empty]).toEqual([true, '']);
    });
  });
});
