import type { LibraryChange, LibraryChanged, ListedStory } from '../core/library-model';
import type { PageState } from '../messaging/protocol';
import { askBackground } from '../messaging/send';
import type { BrowserSeam } from '../platform/browser-seam';

/** What a surface does with the library on account of the article that it shows. Rejects when the background is not there. */
export interface ArticleKeeper {
  /** Those that it may be put into, the last that got something first. */
  stories(): Promise<ListedStory[]>;
  /** `remembered`: what the contents of remembered articles are called that come into the story too. */
  start(remembered: readonly string[]): Promise<Kept>;
  add(storyId: string): Promise<Kept>;
  /** False: it is too late. `page`: what the tab shows then. */
  undo(id: string): Promise<{ undone: boolean; page: PageState | null }>;
}

/** What came of it, and what the tab shows from then on. */
export interface Kept {
  changed: LibraryChanged;
  page: PageState | null;
}

const NO_TAB: Kept = { changed: { state: 'refused', reason: 'no-article' }, page: null };

export function createArticleKeeper(browser: BrowserSeam, findTab: () => Promise<number | null>): ArticleKeeper {
  const post = (message: unknown) => browser.runtime.send(message);
  const change = async (toChange: (tabId: number) => LibraryChange): Promise<Kept> => {
    const tabId = await findTab();
    if (tabId === null) return NO_TAB;
    return askBackground(post, 'change-library', { id: crypto.randomUUID(), change: toChange(tabId) });
  };
  return {
    stories: async () => (await askBackground(post, 'get-library', {})).stories,
    start: (remembered) => change((tabId) => ({ kind: 'start-story', tabId, name: null, remembered: [...remembered] })),
    add: (storyId) => change((tabId) => ({ kind: 'add-page', tabId, storyId })),
    undo: async (id) => askBackground(post, 'undo-change', { id, tabId: await findTab() }),
  };
}
