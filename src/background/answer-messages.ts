import type { Answer } from '../messaging/envelope';
import { isSameDocument } from '../messaging/page-address';
import type { PageToBackground, SurfaceToBackground } from '../messaging/protocol';
import { receive } from '../messaging/receive';
import {
  parseChangeSettings,
  parseCompareAnyway,
  parseCompareSelection,
  parseDeleteStored,
  parseEndLibraryLoss,
  parseGetLibraryLoss,
  parseGetLibraryPlace,
  parseGetPageState,
  parseGetSettings,
  parseGetStored,
  parseGetStoryComparison,
  parseGetTrial,
  parseLoadParts,
  parsePagePaused,
  parsePageRead,
  parseStyleMarks,
  parseTakeSelection,
} from '../messaging/schemas';
import type { BrowserSeam, OnMessage, Sender, Tab } from '../platform/browser-seam';
import { isOnSites } from '../settings/site';
import type { Strings } from '../ui/strings';
import { answerBackup } from './answer-backup';
import { answerCorrections } from './answer-corrections';
import { answerLibrary } from './answer-library';
import { answerMemory } from './answer-memory';
import { answerPacks } from './answer-packs';
import type { BackupKeeper } from './backup-keeper';
import type { CorrectionDesk } from './correction-desk';
import type { Memory } from './create-memory';
import type { Versions } from './create-versions';
import type { LibraryDesk } from './library-desk';
import type { WithLibrary } from './library-holder';
import type { LibraryWatch } from './library-watch';
import type { PackDesk } from './pack-desk';
import type { PageStates } from './page-states';
import type { ReadingMemory } from './reading-memory';
import { type Clock, createReportBudget } from './report-budget';
import type { Selections } from './selections';
import type { SettingsKeeper } from './settings-keeper';
import type { StoredThings } from './stored-things';
import type { StoryStates } from './story-states';
import type { TrialStates } from './trial-states';

interface Parts {
  browser: BrowserSeam;
  pages: PageStates;
  stories: StoryStates;
  trials: TrialStates;
  settings: SettingsKeeper;
  selections: Pick<Selections, 'take' | 'compare'>;
  withLibrary: WithLibrary;
  stored: StoredThings;
  corrections: CorrectionDesk;
  watch: Pick<LibraryWatch, 'find' | 'endLoss'>;
  backups: Pick<BackupKeeper, 'find' | 'choose' | 'backUpNow'>;
  desk: LibraryDesk;
  packs: PackDesk;
  memory: Memory;
  versions: Pick<Versions, 'list'>;
  reading: Pick<ReadingMemory, 'tidy' | 'leave'>;
  strings: Strings;
  clock?: Clock;
}

/** The background's listener for all messages that are meant for it. */
export function createReceiver(parts: Parts): OnMessage {
  const { browser, pages, stories, trials, settings, selections, withLibrary, stored, watch, clock } = parts;
  const { desk, corrections, memory, versions, reading, strings } = parts;
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
  /** The tab may show another page by now, on which nothing is to be: where the browser names documents, it sees to that too. */
  const mayBeMarked = async ({ id, url }: Tab) => {
    const state = await settings.find();
    if (!state.known) return false;
    const { marks, neverOn } = state.settings;
    const now = await browser.tabs.get(id);
    return (
      marks &&
      url !== null &&
      now !== null &&
      now.url !== null &&
      isSameDocument(now.url, url) &&
      !isOnSites(url, neverOn)
    );
  };
  return receive<PageToBackground & SurfaceToBackground, Sender>('background', {
    ...answerLibrary({ browser, desk, pages, strings, admits: isSurface }),
    ...answerPacks({ browser, packs: parts.packs, pages, admits: isSurface }),
    ...answerBackup(parts.backups, isSurface),
    ...answerMemory({ memory, versions, settings, reading, pages, admits: isSurface }),
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
    'style-marks': {
      admits: isContentScript,
      parse: parseStyleMarks,
      async handle({ wanted }, { tab, documentId = null }) {
        if (tab === null) return undefined;
        const page = { tabId: tab.id, documentId };
        if (!wanted) await browser.scripting.removeMarksStyle(page);
        else if (await mayBeMarked(tab)) await browser.scripting.insertMarksStyle(page);
        else throw new Error('no marks are wanted there');
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
    'get-trial': { admits: isSurface, parse: parseGetTrial, handle: ({ articleId }) => trials.find(articleId) },
    'get-settings': { admits: isSurface, parse: parseGetSettings, handle: () => settings.find() },
    'change-settings': {
      admits: isSurface,
      parse: parseChangeSettings,
      handle: async (change) => {
        try {
          const state = await settings.change(change);
          return 'addSite' in change ? { ...state, forgotten: await reading.leave(change.addSite) } : state;
        } finally {
          // Behind it: what was told meanwhile was by the old choice.
          await pages.forget();
          if ('memoryDays' in change) await reading.tidy();
        }
      },
    },
    'get-library-place': {
      admits: isSurface,
      parse: parseGetLibraryPlace,
      handle: () => withLibrary(async ({ inMemory }) => (inMemory ? 'memory' : 'disk')),
    },
    'get-stored': { admits: isSurface, parse: parseGetStored, handle: () => stored.find() },
    'delete-stored': {
      admits: isSurface,
      parse: parseDeleteStored,
      handle: async () => {
        const left = await stored.remove();
        await pages.forget();
        return left;
      },
    },
    'get-library-loss': { admits: isSurface, parse: parseGetLibraryLoss, handle: () => watch.find() },
    'end-library-loss': {
      admits: isSurface,
      parse: parseEndLibraryLoss,
      async handle() {
        await watch.endLoss();
        return undefined;
      },
    },
    'take-selection': { admits: isSurface, parse: parseTakeSelection, handle: ({ id }) => selections.take(id) },
    'compare-selection': {
      admits: isSurface,
      parse: parseCompareSelection,
      handle: ({ text }) => selections.compare(text),
    },
    ...answerCorrections(corrections, isSurface),
  });
}
