import type { Span } from '../core/model';
import { type CorrectionsSource, createCorrectionsSource } from '../messaging/corrections-source';
import { recallState } from '../messaging/kept-states';
import type { BackgroundToSurfaces, PageState } from '../messaging/protocol';
import { receive } from '../messaging/receive';
import { sayError } from '../messaging/say-error';
import { askBackground, askPage } from '../messaging/send';
import type { BrowserSeam, OnMessage, Sender } from '../platform/browser-seam';
import { type ArticleKeeper, createArticleKeeper } from './keep-article';

/** Where a surface's state comes from. */
export interface PageSource {
  /** What was last told of the page, without asking anybody; null where that is not known. It may be so no longer. */
  recall(): Promise<PageState | null>;
  /** Rejects when the background cannot be reached. */
  load(): Promise<PageState>;
  /** Returns what ends the listening. */
  onChanged(listener: (page: PageState) => void): () => void;
  /** Beside a story that the article only mentions. Rejects when the background cannot be reached. */
  compareAnyway(storyId: string): Promise<PageState>;
  /** Puts the article into the library. */
  keeper: ArticleKeeper;
  /** What the reader says against the engine. */
  corrections: CorrectionsSource;
  /** Scrolls the page to a span of the article; false when the page no longer has it. */
  show(span: Span): Promise<boolean>;
}

/**
 * The page of `tab`, or of the tab in front. A tab that is gone, or that the browser does not tell of, is one that cannot
 * be read.
 */
export function createPageSource(browser: BrowserSeam, tab: number | null): PageSource {
  const inFront = tab === null ? browser.tabs.active() : null;
  const tabId = inFront === null ? Promise.resolve(tab) : inFront.then((active) => active?.id ?? null);
  return {
    recall: async () => {
      const about = await (inFront ?? (tab === null ? null : browser.tabs.get(tab)));
      return about === null ? null : recallState(browser.session, about);
    },
    load: async () => loadPage(browser, await tabId),
    onChanged: (listener) => browser.runtime.onMessage(hearOf(() => tabId, listener)),
    compareAnyway: async (storyId) => compareAnyway(browser, await tabId, storyId),
    keeper: createArticleKeeper(browser, () => tabId),
    corrections: createCorrectionsSource(browser.runtime.send, () => tabId),
    show: async (span) => showSpan(browser, await tabId, span),
  };
}

export async function loadPage(browser: BrowserSeam, tabId: number | null): Promise<PageState> {
  if (tabId === null) return { state: 'no-article', reason: 'not-readable' };
  return askBackground((message) => browser.runtime.send(message), 'get-page-state', { tabId });
}

export async function compareAnyway(browser: BrowserSeam, tabId: number | null, storyId: string): Promise<PageState> {
  if (tabId === null) return { state: 'no-article', reason: 'not-readable' };
  return askBackground((message) => browser.runtime.send(message), 'compare-anyway', { tabId, storyId });
}

export async function showSpan(browser: BrowserSeam, tabId: number | null, span: Span): Promise<boolean> {
  return tabId !== null && askPage((message) => browser.tabs.send(tabId, message), 'show-span', span);
}

/** A listener for what the background tells of one tab. */
export function hearOf(tabId: () => Promise<number | null>, listener: (page: PageState) => void): OnMessage {
  return receive<Pick<BackgroundToSurfaces, 'page-state-changed'>, Sender>('surfaces', {
    'page-state-changed': {
      // Only the background tells of states: it belongs to no tab.
      admits: (sender) => sender.own && sender.tab === null,
      parse: (request) => ({ request: request as BackgroundToSurfaces['page-state-changed']['request'] }),
      async handle({ tabId: changed, page }) {
        if (changed === (await tabId())) listener(page);
        return undefined;
      },
    },
  });
}

/** What is shown when the background cannot be reached. */
export function toErrorState(error: unknown): PageState {
  return { state: 'error', message: sayError(error) };
}
