import type { Span } from '../core/model';
import type { BackgroundToSurfaces, PageState } from '../messaging/protocol';
import { receive } from '../messaging/receive';
import { askBackground, askPage } from '../messaging/send';
import type { BrowserSeam, Sender } from '../platform/browser-seam';

/** Where the popup's state comes from: one tab's page. */
export interface PageSource {
  /** Rejects when the background cannot be reached. */
  load(): Promise<PageState>;
  /** Returns what ends the listening. */
  onChanged(listener: (page: PageState) => void): () => void;
  /** Scrolls the page to a span of the article; false when the page no longer has it. */
  show(span: Span): Promise<boolean>;
}

/**
 * The page of `tab`, or of the tab in front. A tab that is gone, or that the browser does not tell of, is one that cannot
 * be read.
 */
export function createPageSource(browser: BrowserSeam, tab: number | null): PageSource {
  const tabId = tab === null ? browser.tabs.active().then((active) => active?.id ?? null) : Promise.resolve(tab);
  return {
    async load() {
      const id = await tabId;
      if (id === null) return { state: 'no-article', reason: 'not-readable' };
      return askBackground((message) => browser.runtime.send(message), 'get-page-state', { tabId: id });
    },
    onChanged(listener) {
      const onMessage = receive<BackgroundToSurfaces, Sender>('surfaces', {
        'page-state-changed': {
          // Only the background tells of states: it belongs to no tab.
          admits: (sender) => sender.own && sender.tab === null,
          parse: (request) => ({ request: request as BackgroundToSurfaces['page-state-changed']['request'] }),
          async handle({ tabId: changed, page }) {
            if (changed === (await tabId)) listener(page);
            return undefined;
          },
        },
      });
      return browser.runtime.onMessage(onMessage);
    },
    async show(span) {
      const id = await tabId;
      return id !== null && askPage((message) => browser.tabs.send(id, message), 'show-span', span);
    },
  };
}
