import type { LibraryChange, LibraryChanged, Refusal } from '../core/library-model';
import type { LibraryMessages } from '../messaging/library-protocol';
import {
  parseChangeLibrary,
  parseGetLibrary,
  parseGetLibraryArticle,
  parseListArticles,
  parseSearchLibrary,
  parseUndoChange,
} from '../messaging/library-schemas';
import type { Handlers } from '../messaging/receive';
import type { BrowserSeam, Sender } from '../platform/browser-seam';
import type { Strings } from '../ui/strings';
import type { DeskChange, LibraryDesk } from './library-desk';
import { type PageStates, SettingsUnknownError } from './page-states';
import { showAgain } from './show-again';

interface Parts {
  browser: Pick<BrowserSeam, 'runtime'>;
  desk: LibraryDesk;
  pages: Pick<PageStates, 'find' | 'findArticle' | 'forget'>;
  strings: Strings;
  admits(sender: Sender): boolean;
}

/** What the extension's own pages ask of the library. */
export function answerLibrary({ browser, desk, pages, strings, admits }: Parts): Handlers<LibraryMessages, Sender> {
  /** The change with the article that it is about, where that is a tab's. */
  const resolve = async (change: LibraryChange): Promise<DeskChange | Refusal> => {
    if (!('tabId' in change)) return change;
    const { tabId, ...rest } = change;
    try {
      const found = await pages.findArticle(tabId);
      if (found === null) return 'no-article';
      return found.tab.incognito ? 'private' : { ...rest, article: found.article };
    } catch (error) {
      if (error instanceof SettingsUnknownError) return 'settings-unknown';
      return 'no-article';
    }
  };
  return {
    'change-library': {
      admits,
      parse: parseChangeLibrary,
      async handle({ id, change }) {
        const resolved = await resolve(change);
        const changed: LibraryChanged =
          typeof resolved === 'string'
            ? { state: 'refused', reason: resolved }
            : await desk.change(id, resolved, strings.t('storyUntitled'));
        if (changed.state === 'refused') return { changed, page: null };
        return { changed, page: await showAgain({ browser, pages }, 'tabId' in change ? change.tabId : null) };
      },
    },
    'undo-change': {
      admits,
      parse: parseUndoChange,
      async handle({ id, tabId }) {
        const undone = await desk.undo(id);
        return { undone, page: undone ? await showAgain({ browser, pages }, tabId) : null };
      },
    },
    'get-library': { admits, parse: parseGetLibrary, handle: () => desk.overview() },
    'list-articles': { admits, parse: parseListArticles, handle: (asked) => desk.list(asked) },
    'search-library': { admits, parse: parseSearchLibrary, handle: (asked) => desk.search(asked) },
    'get-library-article': {
      admits,
      parse: parseGetLibraryArticle,
      handle: ({ articleId, storyId }) => desk.read(articleId, storyId),
    },
  };
}
