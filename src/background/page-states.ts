import type { Article } from '../core/model';
import { isReadableAddress, isSameDocument } from '../messaging/page-address';
import type { PageMarks, PageReading, PageState } from '../messaging/protocol';
import { parsePageReading } from '../messaging/schemas';
import { askPage, tellSurfaces } from '../messaging/send';
import type { BrowserSeam, Tab } from '../platform/browser-seam';
import { isOnSites } from '../settings/site';
import type { Strings } from '../ui/strings';
import type { Analyst } from './analyst';
import { collectMarks } from './collect-marks';
import { describeState } from './describe-state';
import type { ReadingMemory } from './reading-memory';
import type { SettingsKeeper } from './settings-keeper';
import { createToldStates } from './told-states';

/**
 * After an answer from memory, in milliseconds, until it is checked against the page: by then the popup has been drawn,
 * which is not to share the processor with the check.
 */
const CHECK_AFTER = 300;
/** How long a page may take to answer, or to let the content script in, in milliseconds: then it is not going to. */
const PATIENCE = 10_000;

/** The same for a tab whose address the browser hides: it is its own page, most likely, such as Chrome's view of a source. */
const PATIENCE_WITH_HIDDEN = 2000;

/** Tabs whose reports are counted: more than anybody has at work at once. */
const MOST_TABS = 1000;

const PAUSED: PageState = { state: 'no-article', reason: 'paused' };
const SETTINGS_UNKNOWN: PageState = { state: 'no-article', reason: 'settings-unknown' };

/** Nobody knows whether the page may be read. */
export class SettingsUnknownError extends Error {}

interface Parts {
  browser: BrowserSeam;
  analyst: Pick<Analyst, 'analyse'>;
  /** A comparison is about to be asked for: what it needs can be loaded meanwhile. */
  getReady(): void;
  settings: Pick<SettingsKeeper, 'find'>;
  memory: Pick<ReadingMemory, 'meet' | 'findChange' | 'note'>;
  strings: Strings;
  report(error: unknown, when: string): void;
}

export interface PageStates {
  /** A page has told what it is: the button and the open surfaces show it, and the page is told what to mark. */
  onRead(reading: PageReading, address: string, tab: Tab): Promise<PageMarks>;
  /** A page of a site that is to be left alone has come: the button says so. */
  onPaused(tab: Tab): Promise<undefined>;
  /**
   * The state of a tab. What was last told of it is answered at once and then checked against the tab itself: surfaces
   * are told if it is no longer so.
   */
  find(tabId: number): Promise<PageState>;
  /** Nothing that was told is told again: what the reader has chosen, or the library, is another. */
  forget(): Promise<void>;
  /**
   * The article of a tab as its page has it now; null when there is none. Rejects when the page does not answer, and with
   * a SettingsUnknownError when nobody knows whether it may be read.
   */
  findArticle(tabId: number): Promise<{ article: Article; tab: Tab } | null>;
}

export function createPageStates({ browser, analyst, getReady, settings, memory, strings, report }: Parts): PageStates {
  const told = createToldStates({ session: browser.session, report });
  /** How many reports of each tab have come: an answer that the next one has overtaken is no longer shown. */
  const reports = new Map<number, number>();
  const countReport = (tabId: number): number => {
    const turn = (reports.get(tabId) ?? 0) + 1;
    reports.delete(tabId);
    reports.set(tabId, turn);
    const [oldest] = reports.keys();
    if (reports.size > MOST_TABS && oldest !== undefined) reports.delete(oldest);
    return turn;
  };
  const failed = (key: string): PageState => ({ state: 'error', message: strings.t(key) });

  const toState = async (reading: PageReading, tab: Tab, address: string | null): Promise<PageState> => {
    if (reading.state === 'reading') return { state: 'loading' };
    if (reading.state === 'no-article') return reading;
    try {
      const answer = await analyst.analyse(reading.article, !tab.incognito);
      const place = { incognito: tab.incognito, address };
      const [met, changed] = await Promise.all([
        memory.meet(reading.article, answer.comparison, place),
        memory.findChange(reading.article, place),
      ]);
      return { state: 'compared', ...answer, ...(met && { met }), ...(changed && { changed }) };
    } catch (error) {
      report(error, 'comparing a page');
      return failed('errorComparison');
    }
  };

  const askTab = async (tabId: number): Promise<PageReading> => {
    const answer = await askPage((message) => browser.tabs.send(tabId, message), 'get-reading', {});
    const parsed = parsePageReading(answer);
    if (parsed === null) throw new Error('the reading is not of the right shape');
    return parsed.request;
  };

  const mayFollow = async () => {
    const state = await settings.find();
    return state.known && state.settings.mode === 'everywhere';
  };

  /** Null when the browser lets no content script in. */
  const readTab = async (tabId: number): Promise<PageReading | null> => {
    try {
      return await askTab(tabId);
    } catch {
      // Open since before the installation, or not loaded to its end.
    }
    try {
      await browser.scripting.injectContent(tabId, await mayFollow());
    } catch {
      return null;
    }
    return askTab(tabId);
  };

  /** Why a tab is not to be read; null when it may be. */
  const findHindrance = async ({ url }: Tab): Promise<PageState | null> => {
    const state = await settings.find();
    if (!state.known) return SETTINGS_UNKNOWN;
    return url !== null && isOnSites(url, state.settings.neverOn) ? PAUSED : null;
  };

  const show = (tabId: number, page: PageState) => browser.action.show(tabId, describeState(page, strings));

  /** Found out anew from the tab: nothing of it depends on what the background remembers. */
  const look = async (tab: Tab): Promise<PageState> => {
    const notReadable: PageState = { state: 'no-article', reason: 'not-readable' };
    try {
      const before = reports.get(tab.id);
      const asked = withPatience(readTab(tab.id), tab.url === null ? PATIENCE_WITH_HIDDEN : PATIENCE);
      // The page is asked first: it looks at itself while the engine's script keeps this world busy.
      getReady();
      const reading = await asked;
      if (reading === null) return notReadable;
      const page = await toState(reading, tab, tab.url);
      // The page has told of itself meanwhile: that is newer.
      if (reports.get(tab.id) !== before) return told.recall(tab) ?? page;
      const hindrance = await findHindrance(tab);
      if (hindrance !== null) {
        show(tab.id, hindrance);
        return hindrance;
      }
      if (tab.url !== null) told.keep(tab, tab.url, page);
      if (reading.state === 'article') memory.note(reading.article, { incognito: tab.incognito, address: tab.url });
      // The answer need not wait for the button.
      if (page.state !== 'no-article') show(tab.id, page);
      return page;
    } catch (error) {
      // Firefox says of its own pages, whose address it hides, that the script is in them, and it is not.
      if (tab.url === null) return notReadable;
      report(error, 'asking a page');
      return failed('errorNoAnswer');
    }
  };

  const check = async (tabId: number, answered: PageState) => {
    const tab = await browser.tabs.get(tabId);
    // Gone, or somewhere else: whatever comes there tells of itself.
    if (tab === null || told.recall(tab) !== answered) return;
    const page = await look(tab);
    if (JSON.stringify(page) === JSON.stringify(answered)) return;
    await tellSurfaces(browser.runtime.send, 'page-state-changed', { tabId, page });
  };

  return {
    async onRead(reading, address, tab) {
      if (reading.state === 'article') getReady();
      const state = await settings.find();
      const nothing = { marks: [], shown: false };
      if (!state.known) return nothing;
      const { marks, neverOn } = state.settings;
      // A script that was there when the site was added has been told to stop; this came before it.
      if (isOnSites(address, neverOn)) return nothing;
      const turn = countReport(tab.id);
      const page = await toState(reading, tab, address);
      const now = await browser.tabs.get(tab.id);
      // Another article of the same page may have come into view meanwhile.
      if (reports.get(tab.id) !== turn) return nothing;
      if (now === null || (now.url !== null && !isSameDocument(now.url, address))) return nothing;
      // The reader may have left the site alone while it was compared.
      const hindrance = await findHindrance({ ...now, url: address });
      if (hindrance !== null) {
        await show(tab.id, hindrance);
        return nothing;
      }
      told.keep(tab, address, page);
      if (reading.state === 'article') memory.note(reading.article, { incognito: tab.incognito, address });
      await show(tab.id, page);
      await tellSurfaces(browser.runtime.send, 'page-state-changed', { tabId: tab.id, page });
      return page.state === 'compared' ? { marks: collectMarks(page.comparison), shown: marks } : nothing;
    },
    async onPaused(tab) {
      const now = await browser.tabs.get(tab.id);
      const hindrance = now && (await findHindrance(now));
      if (hindrance) await show(tab.id, hindrance);
      return undefined;
    },
    async find(tabId) {
      const tab = await browser.tabs.get(tabId);
      const notReadable: PageState = { state: 'no-article', reason: 'not-readable' };
      if (tab === null || (tab.url !== null && !isReadableAddress(tab.url))) return notReadable;
      const hindrance = await findHindrance(tab);
      if (hindrance !== null) {
        await show(tabId, hindrance);
        return hindrance;
      }
      const known = told.recall(tab);
      if (known === null) return look(tab);
      setTimeout(() => {
        check(tabId, known).catch((error: unknown) => report(error, 'checking a page'));
      }, CHECK_AFTER);
      return known;
    },
    forget: told.forget,
    async findArticle(tabId) {
      const tab = await browser.tabs.get(tabId);
      if (tab === null || (tab.url !== null && !isReadableAddress(tab.url))) return null;
      const hindrance = await findHindrance(tab);
      if (hindrance === SETTINGS_UNKNOWN) throw new SettingsUnknownError('the settings are not known');
      if (hindrance !== null) return null;
      const reading = await withPatience(readTab(tabId), PATIENCE);
      return reading?.state === 'article' ? { article: reading.article, tab } : null;
    },
  };
}

/** @param patience in milliseconds */
function withPatience<T>(work: Promise<T>, patience: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the page does not answer')), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
