import type { Page } from 'puppeteer-core';
import { type GalleryScene, POPUP } from './scene';

const scene = (state: string, prepare?: GalleryScene['prepare'], name = state): GalleryScene => ({
  name: `popup-${name}`,
  view: 'surface',
  state,
  size: POPUP,
  ...(prepare && { prepare }),
});

/** What the popup offers to do with an article, what it says of it then, and what its reader has read before. */
export const KEEPING_SCENES: GalleryScene[] = [
  scene('no-story'),
  scene('no-story', openKeeping, 'keep-elsewhere'),
  scene('keep-nowhere', openKeeping),
  scene('keep-not-listed', openKeeping),
  ...['kept', 'kept-copy', 'kept-version', 'kept-refused'].map((state) => scene(state, startStory)),
  scene('met-before'),
  scene('met-beside-differences', (page) => openPart(page, '.folded')),
  scene('changed-since', (page) => openPart(page, '.mention .disclosure')),
  scene('changed-quotations', (page) => openPart(page, '.mention .disclosure')),
  scene('corrected'),
  scene('full', (page) => openPart(page, '.card > .correct'), 'correct-menu'),
  scene('full', sayNotSame, 'corrected-told'),
  scene('correct-gone', sayNotSame),
];

async function openPart(page: Page, part: string): Promise<void> {
  await page.waitForSelector(`${part} > summary`);
  await page.evaluate((its) => {
    const all = [...document.querySelectorAll<HTMLDetailsElement>(its)];
    const [details] = its === '.folded' ? all.slice(-1) : all;
    if (details === undefined) return;
    details.open = true;
    details.scrollIntoView();
  }, part);
}

function openKeeping(page: Page): Promise<void> {
  return openPart(page, '.keep > .disclosure');
}

/** By the button for it. */
async function startStory(page: Page): Promise<void> {
  await page.waitForSelector('.keep > .button');
  await page.click('.keep > .button');
  await page.waitForSelector('.kept-note:not([hidden])');
}

/** The first thing that can be said against the first card. */
async function sayNotSame(page: Page): Promise<void> {
  await openPart(page, '.card > .correct');
  await page.waitForSelector('.correct .choices button');
  await page.click('.correct .choices button');
  await page.waitForSelector('.corrected-note:not([hidden])');
}
