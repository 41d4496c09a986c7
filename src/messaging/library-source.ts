import type {
  ArticleFilter,
  ArticleOrder,
  LibraryChange,
  LibraryChanged,
  ListedArticle,
  ReadArticle,
} from '../core/library-model';
import type { BrowserSeam, Sender } from '../platform/browser-seam';
import type { FoundArticle, LibraryMessages } from './library-protocol';
import { parseNothing } from './page-guards';
import type { BackgroundToSurfaces } from './protocol';
import { receive } from './receive';
import { askBackground } from './send';
import type { ArticleVersion } from './versions-protocol';

/** What the library holds, without its articles. */
export type LibraryOverview = LibraryMessages['get-library']['response'];

/** The reader's library, as its page sees it. Everything rejects where the background cannot be reached. */
export interface LibrarySource {
  overview(): Promise<LibraryOverview>;
  /** Articles from the one at `offset` on; `total`: how many pass the filter. */
  list(
    filter: ArticleFilter,
    order: ArticleOrder,
    offset: number,
    most: number,
  ): Promise<{ total: number; articles: ListedArticle[] }>;
  /** Those that have all of the words, best first, from the one at `offset` on; `total`: how many of the best there are. */
  search(
    words: string,
    filter: ArticleFilter,
    offset: number,
    most: number,
  ): Promise<{ total: number; articles: FoundArticle[] }>;
  /** With one of its stories; null for the first. Null: it is not there any more. */
  get(articleId: string, storyId: string | null): Promise<ReadArticle | null>;
  /** Other readings of an article, the last first, and in what it differs from each. */
  versions(articleId: string): Promise<ArticleVersion[]>;
  change(change: LibraryChange): Promise<LibraryChanged>;
  /** False: it is too late for that. */
  undo(id: string): Promise<boolean>;
  /** Somebody has changed the library: this page, another one, the popup. Returns what ends the listening. */
  onChanged(listener: () => void): () => void;
}

export function createLibrarySource({ runtime }: Pick<BrowserSeam, 'runtime'>): LibrarySource {
  const post = (message: unknown) => runtime.send(message);
  return {
    overview: () => askBackground(post, 'get-library', {}),
    list: (filter, order, offset, most) => askBackground(post, 'list-articles', { filter, order, offset, most }),
    search: (words, filter, offset, most) =>
      askBackground(post, 'search-library', { words, fields: null, filter, offset, most }),
    get: (articleId, storyId) => askBackground(post, 'get-library-article', { articleId, storyId }),
    versions: (articleId) => askBackground(post, 'get-article-versions', { articleId }),
    change: async (change) =>
      (await askBackground(post, 'change-library', { id: crypto.randomUUID(), change })).changed,
    undo: async (id) => (await askBackground(post, 'undo-change', { id, tabId: null })).undone,
    onChanged: (listener) =>
      runtime.onMessage(
        receive<Pick<BackgroundToSurfaces, 'library-changed'>, Sender>('surfaces', {
          'library-changed': {
            admits: (sender) => sender.own && sender.tab === null,
            parse: parseNothing,
            handle() {
              listener();
              return undefined;
            },
          },
        }),
      ),
  };
}
