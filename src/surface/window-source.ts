import { createCorrectionsSource } from '../messaging/corrections-source';
import type { PageState } from '../messaging/protocol';
import type { BrowserSeam } from '../platform/browser-seam';
import { createArticleKeeper } from './keep-article';
import { compareAnyway, hearOf, loadPage, type PageSource, showSpan, toErrorState } from './page-source';

/**
 * How long the page before stays on show, in milliseconds, before "Reading the page…" takes its place. An answer that is
 * known takes a few: with no pause at all each change of tabs would flash; a longer one would show what is no longer so.
 */
const PATIENCE = 150;

/** The tab in front of the surface's window, whichever that is: for a panel or sidebar that stays open. */
export function createWindowSource(browser: BrowserSeam): PageSource {
  const findInFront = async () => (await browser.tabs.active())?.id ?? null;
  let tabId = findInFront();
  return {
    // It is open before there is anything to show, and stays: it can wait for the answer.
    recall: async () => null,
    async load() {
      // Anew: the reader may have gone to another tab before anybody listened.
      tabId = findInFront();
      return loadPage(browser, await tabId);
    },
    compareAnyway: async (storyId) => compareAnyway(browser, await tabId, storyId),
    keeper: createArticleKeeper(browser, () => tabId),
    corrections: createCorrectionsSource(browser.runtime.send, () => tabId),
    show: async (span) => showSpan(browser, await tabId, span),
    onChanged(listener) {
      /** What was begun before the latest change is of no interest any more. */
      let turn = 0;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const tell = (page: PageState) => {
        turn += 1;
        clearTimeout(timer);
        listener(page);
      };
      const wait = () => {
        turn += 1;
        clearTimeout(timer);
        timer = setTimeout(() => listener({ state: 'loading' }), PATIENCE);
      };
      const reload = async () => {
        const mine = turn;
        const page = await loadPage(browser, await tabId).catch(toErrorState);
        if (mine === turn) tell(page);
      };
      const stops = [
        browser.runtime.onMessage(hearOf(() => tabId, tell)),
        browser.tabs.onInFront((inFront) => {
          tabId = Promise.resolve(inFront);
          wait();
          reload();
        }),
        // Pages without a content script tell nothing: the browser's own, a PDF.
        browser.tabs.onLoading(async (changed, loaded) => {
          if (changed !== (await tabId)) return;
          if (loaded) reload();
          else wait();
        }),
      ];
      return () => {
        turn += 1;
        clearTimeout(timer);
        for (const stop of stops) stop();
      };
    },
  };
}
