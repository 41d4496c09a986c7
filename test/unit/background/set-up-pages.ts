import { vi } from 'vitest';
import { createReceiver } from '../../../src/background/answer-messages';
import { createCorrectionDesk } from '../../../src/background/correction-desk';
import { createPageStates } from '../../../src/background/page-states';
import { createReadingMemory } from '../../../src/background/reading-memory';
import { createSelections } from '../../../src/background/selections';
import { createStoryStates } from '../../../src/background/story-states';
import { createTrialStates } from '../../../src/background/trial-states';
import { createTrials } from '../../../src/background/trials';
import type { Article } from '../../../src/core/model';
import type { PageReading } from '../../../src/messaging/protocol';
import { DEFAULT_SETTINGS, type Settings, type SettingsState, settleSettings } from '../../../src/settings/settings';
import { tunnel } from '../../fixtures/comparisons/tunnel';
import { FakeBrowser } from '../platform/fake-browser';
import { fakeDesk } from './fake-desk';
import { fakeMemory, fakeVersions } from './fake-memory';
import { fakePacks } from './fake-packs';
import { HandClock } from './hand-clock';

export const article: Article = {
  title: 'Tunnel floods again',
  byline: null,
  outlet: 'The Harbour Courier',
  published: null,
  language: 'en',
  url: null,
  text: 'A text.',
  paragraphs: [{ start: 0, end: 7, role: 'body' }],
  complete: true,
};
export const reading: PageReading = { state: 'article', article };
export const address = 'https://paper.example/story';
export const compared = { state: 'compared', comparison: tunnel, inMemory: false };
const NOTHING_FOUND = { text: '', statements: [], passages: [] };
export const says = (response: unknown) => async () => ({ ok: true, response });

export function setUp(
  analyse = vi.fn(async (_article: Article, _mayKeep: boolean) => ({ comparison: tunnel, inMemory: false })),
  chosen: Partial<Settings> | 'unknown' = {},
  clock = new HandClock(),
) {
  const browser = new FakeBrowser();
  const report = vi.fn();
  const strings = { t: browser.i18n.message, locale: 'en' };
  const analyst = {
    analyse,
    compareWith: async () => ({ comparison: tunnel, inMemory: false }),
    compareStory: async () => null,
    compareSelection: async () => NOTHING_FOUND,
  };
  let inForce: SettingsState =
    chosen === 'unknown'
      ? { known: false }
      : { known: true, settings: settleSettings({ ...DEFAULT_SETTINGS, ...chosen }, true) };
  const settings = {
    find: async () => inForce,
    change: async () => inForce,
    accessChanged: async () => inForce,
    installed: async () => {},
    awoke: async () => {},
  };
  const getReady = vi.fn();
  const memory = fakeMemory();
  const versions = fakeVersions();
  const now = () => Date.parse('2031-05-06T10:00:00.000Z');
  const reading = createReadingMemory({ memory, versions, settings, now, report });
  const pages = createPageStates({ browser, analyst, getReady, settings, memory: reading, strings, report });
  const stories = createStoryStates({ analyst, pages, strings, report });
  const selections = createSelections({ browser, strings, compare: analyst.compareSelection, report });
  const withLibrary = async () => {
    throw new Error('not asked for');
  };
  const trials = createTrialStates({ trials: createTrials({ withLibrary, analyst }), strings, report });
  const nothing = { inMemory: false, settings: null, stories: [], texts: [], corrections: [] };
  const stored = { find: async () => nothing, remove: async () => nothing };
  const watch = { find: async () => null, endLoss: async () => {} };
  const unasked = async () => {
    throw new Error('not asked for');
  };
  const backups = { find: unasked, choose: unasked, backUpNow: unasked };
  const desk = fakeDesk();
  const corrector = {
    correct: vi.fn(async () => true),
    list: vi.fn(async () => []),
    takeBack: vi.fn(async () => true),
  };
  const corrections = createCorrectionDesk({ browser, corrector, pages });
  browser.runtime.onMessage(
    createReceiver({
      ...{ browser, pages, stories, trials, settings, selections, withLibrary, stored, watch, strings, clock },
      ...{ desk, memory, versions, reading, backups, corrections },
      packs: fakePacks(),
    }),
  );
  /** The reader adds a site to those that are left alone. */
  const leaveAlone = (site: string) => {
    inForce = { known: true, settings: settleSettings({ ...DEFAULT_SETTINGS, neverOn: [site] }, true) };
  };
  return { browser, pages, stories, analyse, getReady, report, clock, leaveAlone, desk, corrector, memory };
}
