import type { Page } from 'puppeteer-core';
import type { Language } from '../../fixtures/catalogue';
import { type GalleryScene, POPUP } from './scenes';

/** A way in which a reader's machine may show the surfaces: each of them is pictured in it once. */
export interface Variant {
  name: string;
  scenes: GalleryScene[];
  apply?: (page: Page) => Promise<void>;
  size?: { width: number; height: number };
}

/** The tabs of the comparison page by their place: their names are in the reader's language. */
const chooseTabAt = (at: number) => async (page: Page) => {
  await page.evaluate((index) => document.querySelectorAll<HTMLElement>('[role=tab]')[index]?.click(), at);
};

const POPUPS: GalleryScene[] = [
  { name: 'popup', view: 'surface', state: 'full', size: POPUP },
  { name: 'popup-framing', view: 'surface', state: 'full', prepare: chooseTabAt(2), size: POPUP },
];
const COMPARE: GalleryScene[] = [
  { name: 'compare-statements', view: 'compare', state: 'five-texts' },
  { name: 'compare-side-by-side', view: 'compare', state: 'five-texts', prepare: chooseTabAt(1) },
  { name: 'compare-voices', view: 'compare', state: 'five-texts', prepare: chooseTabAt(2) },
  { name: 'compare-framing', view: 'compare', state: 'five-texts', prepare: chooseTabAt(3) },
];
const EVERYTHING = [...POPUPS, ...COMPARE];

const inLanguage = (language: Language): GalleryScene[] => EVERYTHING.map((scene) => ({ ...scene, language }));

export const VARIANTS: Variant[] = [
  { name: 'forced-colors', scenes: EVERYTHING, apply: (page) => emulateMedia(page, { 'forced-colors': 'active' }) },
  { name: 'rtl', scenes: EVERYTHING.map((scene) => ({ ...scene, direction: 'rtl' as const })) },
  { name: '320px', scenes: EVERYTHING, size: { width: 320, height: 640 } },
  // At 200 % a window of 1280 pixels has room for 640 of the page's.
  { name: 'zoom-200', scenes: EVERYTHING, size: { width: 640, height: 430 } },
  {
    name: 'print',
    scenes: [{ name: 'compare', view: 'compare', state: 'five-texts' }],
    apply: print,
    // A sheet of A4 within its margins, at 96 pixels an inch, and three of them below each other.
    size: { width: 658, height: 2900 },
  },
  { name: 'de', scenes: inLanguage('de') },
];

async function print(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMediaType('print');
}

/** Puppeteer knows some of the media's features only. */
async function emulateMedia(page: Page, features: Record<string, string>): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}
