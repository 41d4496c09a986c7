import type { Answer } from '../messaging/envelope';
import type { PageToBackground, SurfaceToBackground } from '../messaging/protocol';
import { receive } from '../messaging/receive';
import {
  parseChangeSettings,
  parseCompareAnyway,
  parseCompareSelection,
  parseDeleteStored,
  parseGetPageState,
  parseGetSettings,
  parseGetStored,
  parseGetStoryComparison,
  parseLoadParts,
  parsePagePaused,
  parsePageRead,
  parseTakeSelection,
} from '../messaging/schemas';
import type { BrowserSeam, OnMessage, Sender } from '../platform/browser-seam';
import type { PageStates } from './page-states';
import { type Clock, createReportBudget } from './report-budget';
import type { Selections } from './selections';
import type { SettingsKeeper } from './settings-keeper';
import type { StoredThings } from './stored-things';
import type { StoryStates } from './story-states';

interface Parts {
  browser: BrowserSeam;
  pages: PageStates;
  stories: StoryStates;
  settings: SettingsKeeper;
  selections: Pick<Selections, 'take' | 'compare'>;
  stored: StoredThings;
  clock?: Clock;
}

/** The background's listener for all messages that are meant for it. */
export function createReceiver({ browser, pages, stories, settings, selections, stored, clock }: Parts): OnMessage {
  const isContentScript = ({ own, tab, frameId }: Sender) => own && tab !== null && frameId === 0;
  const isSurface = ({ own, url }: Sender) => own && url?.startsWith(browser.runtime.url('')) === true;
  /** A budget of its own for each of the messages that a page can bring about. */
  const budgeted = <Overtaken>(overtaken: Overtaken) => {
    const budget = createReportBudget(clock);
    return {
      overtaken,
      take: ({ tab }: Sender, answer: () => Promise<Answer>) =>
        tab === null ? answer() : budget.spend(tab.id, answer),
    };
  };
  return receive<PageToBackground & SurfaceToBackground, Sender>('background', {
    'page-read': {
      admits: isContentScript,
      turns: budgeted({ marks: [], shown: false }),
      parse: parsePageRead,
      handle: ({ reading, address }, { tab }) =>
        tab === null ? { marks: [], shown: false } : pages.onRead(reading, address, tab),
    },
    'load-parts': {
      admits: isContentScript,
      turns: budgeted(undefined),
      parse: parseLoadParts,
      async handle(_, { tab }) {
        if (tab !== null) await browser.scripting.injectParts(tab.id);
        return undefined;
      },
    },
    'page-paused': {
      admits: isContentScript,
      turns: budgeted(undefined),
      parse: parsePagePaused,
      handle: (_, { tab }) => (tab === null ? undefined : pages.onPaused(tab)),
    },
    'get-page-state': {
      admits: isSurface,
      parse: parseGetPageState,
      handle: ({ tabId }) => pages.find(tabId),
    },
    'compare-anyway': {
      admits: isSurface,
      parse: parseCompareAnyway,
      handle: ({ tabId, storyId }) => stories.compareAnyway(tabId, storyId),
    },
    'get-story-comparison': {
      admits: isSurface,
      parse: parseGetStoryComparison,
      handle: (asked) => stories.find(asked),
    },
    'get-settings': { admits: isSurface, parse: parseGetSettings, handle: () => settings.find() },
    'change-settings': { admits: isSurface, parse: parseChangeSettings, handle: (change) => settings.change(change) },
    'get-stored': { admits: isSurface, parse: parseGetStored, handle: () => stored.find() },
    'delete-stored': { admits: isSurface, parse: parseDeleteStored, handle: () => stored.remove() },
    'take-selection': { admits: isSurface, parse: parseTakeSelection, handle: ({ id }) => selections.take(id) },
    'compare-selection': {
      admits: isSurface,
      parse: parseCompareSelection,
      handle: ({ text }) => selections.compare(text),
    },
  });
}
