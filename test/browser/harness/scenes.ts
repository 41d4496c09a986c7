import type { Page } from 'puppeteer-core';
import type { Surface } from './driver';
import { KEEPING_SCENES } from './keeping-scenes';
import { LIBRARY, LIBRARY_SCENES } from './library-scenes';
import { poll } from './poll';
import { chooseTab, NOT_FOUND, toggleMenu, unfold } from './read-popup';
import { COLUMN, type GalleryScene, type PageScene, POPUP, type PopupScene } from './scene';

const STORY = 'compare/index.html?story=bundled:cyber-unit-2017';
const GRID = '#compare [role=grid]';
/** All of it. */
const SETTINGS = { width: 800, height: 1310 };

export const POPUP_SCENES: PopupScene[] = [
  { name: 'popup-differences', page: 'silicon-uturn' },
  { name: 'popup-differences-details', page: 'csi', prepare: openFirstCard },
  { name: 'popup-only-here', page: 'silicon-uturn', prepare: openLastPart },
  { name: 'popup-correct', page: 'silicon-uturn', prepare: openCorrectMenu },
  { name: 'popup-menu', page: 'secarma', prepare: openMenu },
  { name: 'popup-not-found', page: 'secarma', prepare: showNotFound },
  { name: 'popup-not-found-unfolded', page: 'silicon-uturn', prepare: unfoldNotFound },
  { name: 'popup-framing', page: 'csi', prepare: (popup) => chooseTab(popup, 'Framing') },
  { name: 'popup-incomplete', page: 'paywalled' },
  { name: 'popup-incomplete-not-found', page: 'paywalled', prepare: showNotFound },
  { name: 'popup-no-story', page: 'other-story' },
  { name: 'popup-not-an-article', page: 'front' },
  { name: 'popup-not-readable', page: 'browser' },
];

export const PAGE_SCENES: PageScene[] = [
  { name: 'compare-statements', path: STORY, ready: GRID },
  { name: 'compare-detail', path: STORY, ready: GRID, prepare: openCell },
  { name: 'compare-side-by-side', path: STORY, ready: GRID, prepare: showSideBySide },
  { name: 'compare-timeline', path: STORY, ready: GRID, prepare: (page) => choosePageTab(page, 'Timeline') },
  { name: 'compare-voices', path: STORY, ready: GRID, prepare: (page) => choosePageTab(page, 'Voices') },
  { name: 'compare-verbs', path: STORY, ready: GRID, prepare: showVerbs },
  { name: 'compare-framing', path: STORY, ready: GRID, prepare: (page) => choosePageTab(page, 'Framing') },
  { name: 'compare-no-story', path: 'compare/index.html?story=unknown', ready: '#compare .notice' },
  { name: 'selection-gone', path: 'selection/index.html', ready: '#selection .notice', size: COLUMN },
  { name: 'settings', path: 'options/index.html', ready: '.stored', size: SETTINGS },
  { name: 'settings-deleting', path: 'options/index.html', ready: '.stored', prepare: askToDelete, size: SETTINGS },
  { name: 'settings-problem', path: 'options/index.html', ready: '.setting', prepare: addBadSite, size: COLUMN },
  { name: 'welcome', path: 'welcome/index.html', ready: '.welcome-words', size: { width: 960, height: 1300 } },
  { name: 'trial', path: 'trial/index.html', ready: '.reading' },
  { name: 'library', path: 'library/index.html', ready: '.stories', size: LIBRARY },
  ...(
    [
      ['memory', '.memory .note'],
      ['corrections', '.corrections .empty'],
      ['share', '.packs'],
      ['backup', '.backup'],
    ] as const
  ).map(([view, ready]) => ({
    name: `library-${view}`,
    path: `library/index.html#view=${view}`,
    ready,
    size: LIBRARY,
  })),
];

/** Nothing, one, very many, very long, not stated: what the bundled story does not have. */
export const GALLERY_SCENES: GalleryScene[] = [
  ...(
    [
      'loading',
      'error',
      'settings-unknown',
      'paused',
      'all-alike',
      'copied',
      'said-later',
      'date-unknown',
      'in-memory',
      'one-quotation',
      'only-text',
      'nothing-shared',
      'nothing-quoted',
      'no-story-no-quotation',
      'mention',
      'anyway',
      'two-hundred',
      'unknown',
      'long-words',
      'library-lost',
    ] as const
  ).map((state): GalleryScene => ({ name: `popup-${state}`, view: 'surface', state, size: POPUP })),
  {
    name: 'popup-forty-outlets',
    view: 'surface',
    state: 'forty-outlets',
    prepare: (page) => choosePageTab(page, 'Framing'),
    size: POPUP,
  },
  {
    name: 'popup-right-to-left',
    view: 'surface',
    state: 'right-to-left',
    direction: 'rtl',
    size: POPUP,
  },
  ...(
    [
      'loading',
      'error',
      'empty',
      'one-text',
      'five-texts',
      'all-copies',
      'nothing-shared',
      'large',
      'long-words',
    ] as const
  ).map((state): GalleryScene => ({ name: `compare-${state}`, view: 'compare', state })),
  ...(['five-texts', 'forty-outlets', 'long-words', 'empty'] as const).map(
    (state): GalleryScene => ({ name: `presenter-${state}`, view: 'presenter', state }),
  ),
  {
    name: 'presenter-revealed',
    view: 'presenter',
    state: 'five-texts',
    prepare: (page) => page.keyboard.press('r'),
  },
  ...(['five-texts', 'long-words'] as const).flatMap((state): GalleryScene[] => [
    { name: `compare-side-by-side-${state}`, view: 'compare', state, prepare: showSideBySide },
    {
      name: `compare-side-by-side-${state}-narrow`,
      view: 'compare',
      state,
      prepare: showSideBySide,
      size: { width: 320, height: 900 },
    },
  ]),
  {
    name: 'compare-side-by-side-right-to-left',
    view: 'compare',
    state: 'right-to-left',
    direction: 'rtl',
    prepare: showSideBySide,
  },
  ...(['nothing', 'one', 'two-hundred', 'long-words', 'unknown'] as const).map(
    (state): GalleryScene => ({ name: `selection-${state}`, view: 'selection', state, size: COLUMN }),
  ),
  ...(['everything', 'only-reports', 'one-outlet', 'forty', 'long-words', 'right-to-left'] as const).map(
    (state): GalleryScene => ({ name: `cut-map-${state}`, view: 'pictures', state, size: { width: 400, height: 900 } }),
  ),
  ...(['lost', 'lost-one', 'lost-backup', 'memory-on', 'memory-unavailable'] as const).map(
    (state): GalleryScene => ({ name: `settings-${state}`, view: 'settings', state, size: SETTINGS }),
  ),
  ...KEEPING_SCENES,
  ...LIBRARY_SCENES,
];

export const README_POPUPS: PopupScene[] = [
  { name: 'readme-popup', page: 'silicon-uturn' },
  { name: 'readme-popup-cut-map', page: 'silicon-uturn', prepare: openCutMap },
  { name: 'readme-popup-framing', page: 'csi', prepare: (popup) => chooseTab(popup, 'Framing') },
];

export const README_PAGES: PageScene[] = [
  { name: 'readme-matrix', path: STORY, ready: GRID, prepare: chooseCell },
  { name: 'readme-side-by-side', path: STORY, ready: GRID, prepare: showPair },
  { name: 'readme-presenter', path: STORY, ready: GRID, prepare: present },
  {
    name: 'readme-library',
    path: 'library/index.html#view=read&article=bundled:csi',
    ready: '.passage-notes',
    prepare: showNotes,
  },
];

/** Brings a quotation with its other wordings to the top. */
async function showNotes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const note = document.querySelector<HTMLDetailsElement>('.quotation-note');
    if (note !== null) note.open = true;
    note?.closest('.passage')?.scrollIntoView();
  });
}

/** Opens the first card's cut map and brings it to the top. */
async function openCutMap(popup: Surface): Promise<void> {
  await popup.evaluate(() => {
    const summary = [...document.querySelectorAll<HTMLElement>('.card summary')].find((one) =>
      one.textContent?.startsWith('What each outlet prints'),
    );
    summary?.click();
  });
  await poll('the cut map', () => popup.evaluate(() => document.querySelector('.cut-map .picture') !== null));
  await popup.evaluate(() => {
    const tabs = document.querySelector('.tabs')?.getBoundingClientRect().height ?? 0;
    const top = document.querySelector('.cut-map')?.getBoundingClientRect().top ?? 0;
    scrollBy(0, top - tabs - 30);
  });
}

/** The first quotation as a class sees it, one outlet told. */
async function present(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#view=presenter';
  });
  await poll('the presentation', () => page.evaluate(() => document.querySelector('.presented-words') !== null));
  await page.keyboard.press(' ');
}

/** Chooses a tab of a page by the beginning of its name. */
export async function choosePageTab(page: Page, name: string): Promise<void> {
  await poll(`the tab “${name}”`, () =>
    page.evaluate((wanted) => {
      const tab = [...document.querySelectorAll<HTMLElement>('[role=tab]')].find((one) =>
        one.textContent?.trim().startsWith(wanted),
      );
      tab?.click();
      return tab?.getAttribute('aria-selected') === 'true';
    }, name),
  );
}

/** Chooses a cell that has something to say: words that were dropped. */
async function chooseCell(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[role=gridcell][aria-label^="words cut"]')?.click();
  });
  await poll('the detail', () => page.evaluate(() => document.querySelector('.detail-outlet') !== null));
}

/** The same, and all that is there on demand. */
async function openCell(page: Page): Promise<void> {
  await chooseCell(page);
  await page.evaluate(() => {
    for (const summary of document.querySelectorAll<HTMLElement>('.detail-outlet summary')) summary.click();
  });
}

async function showSideBySide(page: Page): Promise<void> {
  await choosePageTab(page, 'Side by side');
  await poll('both texts', () => page.evaluate(() => document.querySelectorAll('.pane').length === 2));
}

/** Two texts that have much in common, at a quotation that one of them prints shortened. */
async function showPair(page: Page): Promise<void> {
  await showSideBySide(page);
  await page.select('.pair .field:nth-of-type(1) select', 'bundled:silicon-joint-group');
  await page.select('.pair .field:nth-of-type(2) select', 'bundled:csi');
  await poll('the marks', () => page.evaluate(() => document.getElementById('left-quotation-3') !== null));
  await page.evaluate(() => document.getElementById('left-quotation-3')?.scrollIntoView({ block: 'center' }));
}

async function showVerbs(page: Page): Promise<void> {
  await choosePageTab(page, 'Voices');
  await page.evaluate(() => {
    for (const summary of document.querySelectorAll<HTMLElement>('.chart > .disclosure > summary')) summary.click();
    document.getElementById('verbs-title')?.scrollIntoView();
  });
}

/** The question that comes before everything is deleted. */
async function askToDelete(page: Page): Promise<void> {
  await page.click('.stored ~ .tools button:last-of-type');
  await page.waitForSelector('[role=alertdialog]');
}

async function addBadSite(page: Page): Promise<void> {
  await page.type('.site-form input', 'com');
  await page.click('.site-form button');
}

/** What can be said against the first card. */
async function openCorrectMenu(popup: Surface): Promise<void> {
  await popup.evaluate(() => {
    const menu = document.querySelector<HTMLDetailsElement>('.card > .correct');
    if (menu === null) throw new Error('There is no menu');
    menu.open = true;
    menu.scrollIntoView();
  });
}

/** Opens the first card's disclosures and brings the card to the top. */
async function openFirstCard(popup: Surface): Promise<void> {
  await popup.evaluate(() => {
    const card = document.querySelector('.card');
    for (const summary of card?.querySelectorAll<HTMLElement>('.disclosures summary') ?? []) summary.click();
    card?.scrollIntoView();
  });
}

/** Unfolds all and brings the last folded part to the top. */
async function openLastPart(popup: Surface): Promise<void> {
  await unfold(popup);
  await popup.evaluate(() => [...document.querySelectorAll('details.folded')].at(-1)?.scrollIntoView());
}

async function openMenu(popup: Surface): Promise<void> {
  await toggleMenu(popup);
  await poll('the menu', () => popup.evaluate(() => document.querySelector('.menu') !== null));
}

function showNotFound(popup: Surface): Promise<void> {
  return chooseTab(popup, NOT_FOUND);
}

async function unfoldNotFound(popup: Surface): Promise<void> {
  await showNotFound(popup);
  await openLastPart(popup);
}
