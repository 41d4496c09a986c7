import type { Surface } from './driver';
import { pause, poll } from './poll';

/** One outlet's row on a card. */
export interface ShownCarrier {
  outlet: string;
  title: string;
  introduction: string;
}

/** Outlets that print a statement alike. */
export interface ShownGroup {
  /** In the popup's words: "same words", "words cut" … */
  fidelity: string;
  /** What else is said of it: "as above", "cut not marked" … */
  remarks: string[];
  /** The wording as printed; empty where it is the same as above. */
  wording: string;
  dropped: string[];
  added: string[];
  carriers: ShownCarrier[];
}

export interface ShownCard {
  /** Speaker and introducing words. */
  head: string;
  /** The words in this article, or the fullest ones of what is left out. */
  words: string[];
  /** What this article itself did to the words, in a word; empty where it prints the fullest wording. */
  treatmentHere: string;
  groups: ShownGroup[];
}

/** What a person sees in the popup. Texts that only a screen reader is given are left out. */
export interface ShownPopup {
  /** The heading of a state without a comparison, else null. */
  notice: string | null;
  /** All the words of such a state. */
  noticeText: string;
  /** The story's name, or that there is none. */
  story: string;
  title: string;
  source: string;
  notes: string[];
  summary: string;
  tabs: { name: string; chosen: boolean }[];
  /** Of the chosen tab. */
  cards: ShownCard[];
  /** Quotations that no other text carries, or, without a story, all. */
  alone: string[];
}

/** Reads the popup as it stands; null while it is loading. */
export function readPopupNow(surface: Surface): Promise<ShownPopup | null> {
  return surface.evaluate(() => {
    const root = document.getElementById('popup');
    if (!root || root.childElementCount === 0 || root.querySelector('[aria-busy="true"], .skeleton')) return null;
    const words = (element: Element | null | undefined): string => {
      if (!element) return '';
      const copy = element.cloneNode(true) as Element;
      for (const hidden of copy.querySelectorAll('.unseen')) hidden.remove();
      return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
    };
    const all = (from: Element, selector: string): string[] => [...from.querySelectorAll(selector)].map(words);
    const printed = (element: Element): string => words(element.querySelector('.printed') ?? element);
    const readGroup = (group: Element) => ({
      fidelity: words(group.querySelector(':scope > .group-head .fidelity-word')),
      remarks: all(group, ':scope > .group-head .aside'),
      wording: all(group, ':scope > .wording').join(' '),
      dropped: all(group, ':scope > .wording del'),
      added: all(group, ':scope > .wording ins'),
      carriers: [...group.querySelectorAll('.carrier')].map((carrier) => ({
        outlet: words(carrier.querySelector('.outlet')),
        title: words(carrier.querySelector('cite')),
        introduction: words(carrier.querySelector('.carrier-introduction')),
      })),
    });
    const notice = root.querySelector('.notice');
    const alone = root.querySelector('.only-here, .quotations');
    const isShown = (element: Element) => element.closest('[hidden]') === null;
    return {
      notice: notice ? words(notice.querySelector('h1')) : null,
      noticeText: words(notice),
      story: words(root.querySelector('.story-name')),
      title: words(root.querySelector('.article-title')),
      source: all(root, '.article-source > span').join(' · '),
      notes: all(root, '.head .note'),
      summary: words(root.querySelector('.summary')),
      tabs: [...root.querySelectorAll('[role=tab]')].map((tab) => ({
        name: words(tab),
        chosen: tab.getAttribute('aria-selected') === 'true',
      })),
      cards: [...root.querySelectorAll('article.card')].filter(isShown).map((card) => ({
        head: words(card.querySelector('.card-head')),
        words: [...card.querySelectorAll('.words-here')].map(printed),
        treatmentHere: words(card.querySelector('.treatment-here .fidelity-word')),
        groups: [...card.querySelectorAll('.group')].map(readGroup),
      })),
      alone: alone ? [...alone.querySelectorAll('.words-here')].map(printed) : [],
    };
  });
}

/** How long nothing may change before the popup counts as done, in milliseconds: its lists grow from frame to frame. */
const CALM = 120;

/** Reads the popup once it has done loading and its lists have done growing. */
export function readPopup(surface: Surface, within = 40_000): Promise<ShownPopup> {
  return poll(
    'the popup to have done loading',
    async () => {
      const first = await readPopupNow(surface);
      if (first === null) return undefined;
      await pause(CALM);
      const second = await readPopupNow(surface);
      return second !== null && JSON.stringify(first) === JSON.stringify(second) && second;
    },
    within,
  );
}

/** Chooses a tab by the beginning of its name. */
export async function chooseTab(surface: Surface, name: string): Promise<void> {
  const found = await surface.evaluate((wanted) => {
    const tab = [...document.querySelectorAll<HTMLElement>('[role=tab]')].find((one) =>
      one.textContent?.trim().startsWith(wanted),
    );
    tab?.click();
    return tab !== undefined;
  }, name);
  if (!found) throw new Error(`The popup has no tab “${name}”`);
  await poll(`the tab “${name}”`, async () =>
    (await readPopupNow(surface))?.tabs.some((tab) => tab.chosen && tab.name.startsWith(name)),
  );
}
