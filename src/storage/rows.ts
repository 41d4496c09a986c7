import type { Origin, Provenance } from '../core/library-model';
import type { Article, Excerpt, LibraryArticle, Story } from '../core/model';

/** What the library knows of a row beside what is in it. */
export interface Source {
  origin: Origin;
  /** What the pack that it came with calls it; null for a reader's. */
  packId: string | null;
  /** Revision of the pack that a bundled row came with; null for a reader's. */
  revision: string | null;
}

/** `id` is the library's own (own-ids.ts). */
export interface StoryRow extends Omit<Story, 'articleIds'>, Source {}

/** An article is in a story: it may be in several. */
export interface MembershipRow {
  storyId: string;
  articleId: string;
  /** The story's articles come by this, those of one place by their ids. */
  place: number;
}

/** What the library notes of an article that did not come with the extension. */
export interface Noted {
  /** When its words, as they are, came into the library; ISO 8601. Not there for bundled ones. */
  added?: string;
  provenance?: Provenance;
}

/** What is known of an article; its words are apart, so that a list of articles is cheap. */
export interface ArticleRow extends Omit<LibraryArticle, 'text' | 'paragraphs' | 'excerpt'>, Source, Noted {
  /** Names what the article holds, words and all (core/rows/name-content.ts). */
  contentHash: string;
  /** The same for all addresses under which it is met (key-of-address.ts); null where it has none. */
  canonicalUrl: string | null;
  /** Of its words, in UTF-16 units; 0 where they are not there. */
  length: number;
}

export interface TextRow extends Pick<LibraryArticle, 'text' | 'paragraphs' | 'excerpt'> {
  articleId: string;
}

/** An article of the library as it was read before, or, of a bundled one, as it was met with other words later. */
export interface VersionRow {
  id: string;
  articleId: string;
  /** When these words were read; ISO 8601. */
  read: string;
  article: Article;
}

/** An article that was read while reading memory was on: what it quotes, not the page. */
export interface MemoryRow {
  /** Of the article that was read (core/rows/name-content.ts). */
  contentHash: string;
  /** Its site (settings/site.ts), by which it can be forgotten. */
  site: string;
  /** As of `ArticleRow`. */
  canonicalUrl: string | null;
  /** When it was last read, and when it is forgotten; ISO 8601. Null: never by itself. */
  readAt: string;
  expires: string | null;
  facts: Pick<Article, 'title' | 'byline' | 'outlet' | 'published' | 'dated' | 'language' | 'url'>;
  excerpt: Excerpt;
}

/** What takes a change of the library back, for a while. */
export interface UndoRow {
  id: string;
  /** When the change was made; ISO 8601. */
  at: string;
  plan: unknown;
}

/** What the engine has derived, one buffer under a key: made again where it is gone. */
export interface DerivedRow {
  key: string;
  row: ArrayBuffer;
}

/** Rows that nobody reads: on their way in, or on their way out. */
export interface JobRow {
  id: string;
  /** True when nobody works on it any more, or those rows are to go: whoever finds it deletes them, and then it. */
  over: boolean;
  /** Keys of rows; the texts of the articles are hidden with them. */
  hides: HiddenKeys;
}

export interface HiddenKeys {
  stories: string[];
  articles: string[];
  memberships: MembershipKey[];
}

export type MembershipKey = [storyId: string, articleId: string];

export interface SettingRow {
  key: string;
  value: unknown;
}

/** The rows of the library that are no one's to make again. */
export interface LibraryRows {
  stories: StoryRow[];
  memberships: MembershipRow[];
  articles: ArticleRow[];
  texts: TextRow[];
}
