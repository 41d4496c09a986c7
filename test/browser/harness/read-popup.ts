import type { Surface } from './driver';
import { pause, poll } from './poll';

export const NOT_FOUND = 'Not found here';

/** One outlet's row on a card. */
export interface ShownCarrier {
  outlet: string;
  /** The article that its name leads to; null where it leads nowhere. */
  href: string | null;
  /** The headline: shown where the outlet alone would not tell the text from the others, else told to a listener. */
  title: string;
  introduction: string;
  /** What the row says of it as a copy; empty where it says nothing. */
  copyNote: string;
}

/** A text that is told with the one that it is a copy of. */
export type ShownCopy = Pick<ShownCarrier, 'outlet' | 'href' | 'title'>;

/** Outlets that print a statement alike. */
export interface ShownGroup {
  /** In the popup's words: "same words", "words cut" … */
  fidelity: string;
  /** What else is said of it: "cut not marked", "without quotation marks" … */
  remarks: string[];
  /** The wording as printed; empty where it is the same as above. */
  wording: string;
  dropped: string[];
  added: string[];
  carriers: ShownCarrier[];
  /** Of its carriers, where they are unfolded. */
  copies: ShownCopy[];
}

export interface ShownCard {
  /** The name of the folded part that it stands in; empty where it is in none. */
  part: string;
  /** In what the texts differ; empty on the card of something that this article does not have. */
  difference: string;
  speaker: string;
  /** The words in this article, or the fullest ones of what it does not have. */
  words: string[];
  /** What this article itself did to the words; empty where it does not have them. */
  treatmentHere: string;
  /** Words that this article does not print of them. */
  droppedHere: string[];
  /** Of this article, where they are unfolded. */
  copiesOfHere: ShownCopy[];
  groups: ShownGroup[];
}

/** What a person sees in the popup. Texts that only a screen reader is given are left out, but for headlines. */
export interface ShownPopup {
  /** The heading of a state without a comparison, else null. */
  notice: string | null;
  /** All the words of such a state. */
  noticeText: string;
  /** The story's name, or that there is none. */
  story: string;
  source: string;
  notes: string[];
  summary: string;
  /** All the words of the menu; empty while it is closed. */
  menu: string;
  tabs: { name: string; chosen: boolean }[];
  /** The words of a tab that has nothing to list. */
  empty: string;
  /** Of the chosen tab. */
  cards: ShownCard[];
  /** Quotations that no other text carries, or, without a story, all. */
  alone: string[];
  /** The folded parts of the chosen tab, as they are named. */
  parts: { name: string; isOpen: boolean }[];
}

/** Reads the popup as it stands; null while it is loading. */
export function readPopupNow(surface: Surface): Promise<ShownPopup | null> {
  return surface.evaluate(() => {
    const root = document.getElementById('popup');
    if (!root || root.childElementCount === 0 || root.querySelector('[aria-busy="true"], .skeleton')) return null;
    const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
    const words = (element: Element | null | undefined): string => {
      if (!element) return '';
      const copy = element.cloneNode(true) as Element;
      for (const hidden of copy.querySelectorAll('.unseen')) hidden.remove();
      return tidy(copy.textContent ?? '');
    };
    const isShown = (element: Element) =>
      element.closest('[hidden]') === null && element.closest('details:not([open])') === null;
    const all = (from: Element, selector: string): string[] => [...from.querySelectorAll(selector)].map(words);
    const printed = (element: Element): string => words(element.querySelector('.printed') ?? element);
    const readText = (row: Element) => ({
      outlet: words(row.querySelector('.outlet')),
      href: row.querySelector<HTMLAnchorElement>('.outlet-link')?.href ?? null,
      title:
        words(row.querySelector('cite')) ||
        tidy(row.querySelector('.outlet-link .unseen')?.textContent ?? '').replace(/^: (.+) opens in a new tab$/, '$1'),
    });
    const readCopies = (from: Element | null) =>
      [...(from?.querySelectorAll('.copies > li') ?? [])].filter(isShown).map(readText);
    const readGroup = (group: Element) => ({
      fidelity: words(group.querySelector('.group-head .fidelity-word')),
      remarks: all(group, '.group-head .aside'),
      wording: all(group, ':scope > .wording').join(' '),
      dropped: all(group, ':scope > .wording del'),
      added: all(group, ':scope > .wording ins'),
      carriers: [...group.querySelectorAll('.carrier')].filter(isShown).map((carrier) => ({
        ...readText(carrier),
        introduction: words(carrier.querySelector('.carrier-introduction')),
        copyNote: words(carrier.querySelector('.carrier-copy')),
      })),
      copies: readCopies(group),
    });
    // Whose name also says how many it holds.
    const nameOf = (part: Element | null): string =>
      words(part?.querySelector(':scope > summary')).replace(/ \d+$/, '');
    const notice = root.querySelector('.notice');
    return {
      notice: notice ? words(notice.querySelector('h1')) : null,
      noticeText: words(notice),
      story: words(root.querySelector('.story-name')),
      source: all(root, '.article-source > span').join(' · '),
      notes: all(root, '.head .note'),
      summary: words(root.querySelector('.summary')),
      menu: words(root.querySelector('.menu')),
      tabs: [...root.querySelectorAll('[role=tab]')].map((tab) => ({
        name: words(tab),
        chosen: tab.getAttribute('aria-selected') === 'true',
      })),
      empty: [...root.querySelectorAll('.empty')].filter(isShown).map(words).join(' '),
      cards: [...root.querySelectorAll('article.card')].filter(isShown).map((card) => ({
        part: nameOf(card.closest('.folded')),
        difference: words(card.querySelector('.difference-word')),
        speaker: words(card.querySelector('.card-head .speaker')),
        words: [...card.querySelectorAll('.words-here')].map(printed),
        treatmentHere: words(card.querySelector('.here .group-head .fidelity-word')),
        droppedHere: all(card, '.here > .wording del'),
        copiesOfHere: readCopies(card.querySelector('.here')),
        groups: [...card.querySelectorAll('.group')].map(readGroup),
      })),
      alone: [...root.querySelectorAll('div.card .words-here')].filter(isShown).map(printed),
      parts: [...root.querySelectorAll<HTMLDetailsElement>('details.folded')]
        .filter((part) => part.closest('[hidden]') === null)
        .map((part) => ({
          name: nameOf(part),
          isOpen: part.open,
        })),
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

/** Opens the folded parts of the chosen tab, the rest of its long lists and its copies, as a click on each does. */
export async function unfold(surface: Surface): Promise<void> {
  await poll('everything to be unfolded', async () => {
    await readPopup(surface);
    return surface.evaluate(() => {
      const closed = [
        ...document.querySelectorAll<HTMLDetailsElement>('[role=tabpanel]:not([hidden]) details:not([open])'),
      ]
        .filter(
          (one) =>
            one.matches('.folded, .carriers') || /^\d+ cop(y|ies)$/.test(one.firstElementChild?.textContent ?? ''),
        )
        .map((one) => one.querySelector('summary'));
      for (const summary of closed) summary?.click();
      return closed.length === 0;
    });
  });
}

/** Presses the menu's button. */
export async function toggleMenu(surface: Surface): Promise<void> {
  await surface.evaluate(() => document.querySelector<HTMLElement>('.menu-button')?.click());
}

/** All that the popup has on an article. */
export interface ShownEverything {
  /** As it opens. */
  atFirst: ShownPopup;
  /** What the article has, with all parts unfolded and the menu open. */
  quotations: ShownPopup;
  /** What it does not have, likewise; null where there is no such tab. */
  notFound: ShownPopup | null;
}

/** Reads the popup as it opens, then what is folded away or on another tab. */
export async function readEverything(surface: Surface): Promise<ShownEverything> {
  const atFirst = await readPopup(surface);
  if (atFirst.notice === null) {
    await toggleMenu(surface);
    await poll('the menu', async () => (await readPopupNow(surface))?.menu !== '');
  }
  const [tab] = atFirst.tabs;
  if (tab === undefined) return { atFirst, quotations: await readPopup(surface), notFound: null };
  await chooseTab(surface, tab.name);
  await unfold(surface);
  const quotations = await readPopup(surface);
  await chooseTab(surface, NOT_FOUND);
  await unfold(surface);
  return { atFirst, quotations, notFound: await readPopup(surface) };
}
