import type { Page } from 'puppeteer-core';
import type { Language } from '../../fixtures/catalogue';
import { type GalleryScene, POPUP } from './scene';

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

const STATEMENTS: GalleryScene = { name: 'compare-statements', view: 'compare', state: 'five-texts' };
const SIDE_BY_SIDE: GalleryScene = { ...STATEMENTS, name: 'compare-side-by-side', prepare: chooseTabAt(1) };
const VOICES: GalleryScene = { ...STATEMENTS, name: 'compare-voices', prepare: chooseTabAt(3) };
const TIMELINE: GalleryScene = { ...STATEMENTS, name: 'compare-timeline', prepare: chooseTabAt(2) };
const CUT_MAP: GalleryScene = {
  name: 'cut-map',
  view: 'pictures',
  state: 'everything',
  size: { width: 400, height: 900 },
};
const FRAMING: GalleryScene = { ...STATEMENTS, name: 'compare-framing', prepare: chooseTabAt(4) };
const DIFFERENCES: GalleryScene = { name: 'popup-differences', view: 'surface', state: 'full', size: POPUP };
const POPUP_FRAMING: GalleryScene = { ...DIFFERENCES, name: 'popup-framing', prepare: chooseTabAt(2) };
const PRESENTER: GalleryScene = { name: 'presenter', view: 'presenter', state: 'five-texts' };
const LOST: GalleryScene = {
  name: 'settings-lost',
  view: 'settings',
  state: 'lost',
  size: { width: 800, height: 420 },
};
const POPUP_LOST: GalleryScene = { ...DIFFERENCES, name: 'popup-library-lost', state: 'library-lost' };

const LIBRARY: GalleryScene = { name: 'library-articles', view: 'library', state: 'articles' };
const libraryScene = (state: string): GalleryScene => ({ name: `library-${state}`, view: 'library', state });
/** Of each of the library's other views the fullest state. */
const LIBRARY_PARTS = ['memory-on', 'corrections-some', 'share-planned', 'backup-no-room', 'read-versions'].map(
  libraryScene,
);
const POPUP_MET: GalleryScene = { ...DIFFERENCES, name: 'popup-met-before', state: 'met-before' };
const LIBRARY_READ: GalleryScene = { name: 'library-read', view: 'library', state: 'read' };

/** One of each kind of picture that is wider than the popup. */
const WIDE: GalleryScene[] = [
  ...[STATEMENTS, SIDE_BY_SIDE, VOICES, TIMELINE, CUT_MAP, PRESENTER],
  ...[LIBRARY, LIBRARY_READ, ...LIBRARY_PARTS],
];

export const VARIANTS: Variant[] = [
  {
    name: 'forced-colors',
    scenes: [DIFFERENCES, ...WIDE, POPUP_MET],
    apply: (page) => emulateMedia(page, { 'forced-colors': 'active' }),
  },
  {
    name: 'rtl',
    scenes: [DIFFERENCES, POPUP_FRAMING, ...WIDE, POPUP_MET].map((scene) => ({
      ...scene,
      direction: 'rtl' as const,
    })),
  },
  {
    name: '320px',
    scenes: [DIFFERENCES, POPUP_FRAMING, ...WIDE, FRAMING, LOST, POPUP_MET],
    size: { width: 320, height: 640 },
  },
  // At 200 % a window of 1280 pixels has room for 640 of the page's.
  {
    name: 'zoom-200',
    scenes: [DIFFERENCES, STATEMENTS, SIDE_BY_SIDE, PRESENTER, LIBRARY, ...LIBRARY_PARTS],
    size: { width: 640, height: 430 },
  },
  {
    name: 'print',
    scenes: [{ ...STATEMENTS, name: 'compare' }],
    apply: print,
    // A sheet of A4 within its margins, at 96 pixels an inch, and three of them below each other.
    size: { width: 658, height: 2900 },
  },
  ...(['de', 'fr', 'es'] as const).map((language: Language) => ({
    name: language,
    scenes: [DIFFERENCES, STATEMENTS, LOST, POPUP_LOST, PRESENTER, LIBRARY, ...LIBRARY_PARTS, POPUP_MET].map(
      (scene) => ({ ...scene, language }),
    ),
  })),
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
