import type {
  ArticleFilter,
  ArticleOrder,
  LibraryChange,
  LibraryChanged,
  ListedArticle,
  ListedStory,
  ReadArticle,
} from '../core/library-model';
import type { PageState } from './page-state';

/** Which words of the library are looked for, and where. */
export type SearchedField = 'title' | 'person' | 'outlet' | 'quotation' | 'text';

/** An article that has what is searched for, and where. */
export interface FoundArticle extends ListedArticle {
  fields: SearchedField[];
}

/** About the reader's library, from the popup, the panel or the library's page to the background. */
export interface LibraryMessages {
  /**
   * Changes it, all of it or nothing. `id`: made anew for each change, so that one that is asked for twice is made once.
   * `page`: what the tab shows from then on, where the change was about one.
   */
  'change-library': {
    request: { id: string; change: LibraryChange };
    response: { changed: LibraryChanged; page: PageState | null };
  };
  /** Takes a change back. False: it is too late for that, or what it changed has been changed again. */
  'undo-change': {
    request: { id: string; tabId: number | null };
    response: { undone: boolean; page: PageState | null };
  };
  /** All stories, the last that got something first; how many articles there are, and how many are in no story. */
  'get-library': {
    request: Record<string, never>;
    response: { inMemory: boolean; stories: ListedStory[]; articles: number; alone: number; outlets: string[] };
  };
  /** Articles from the one at `offset` on, at most `most`; `total`: how many pass the filter. */
  'list-articles': {
    request: { filter: ArticleFilter; order: ArticleOrder; offset: number; most: number };
    response: { total: number; articles: ListedArticle[] };
  };
  /**
   * As one types: those that have all of the words, best first, MOST_FOUND of them; of these from the one at `offset` on, at
   * most `most`. `fields` null: everywhere. `total`: how many of the best there are.
   */
  'search-library': {
    request: { words: string; fields: SearchedField[] | null; filter: ArticleFilter; offset: number; most: number };
    response: { total: number; articles: FoundArticle[] };
  };
  /** Null: it is not there any more. */
  'get-library-article': { request: { articleId: string; storyId: string | null }; response: ReadArticle | null };
}
