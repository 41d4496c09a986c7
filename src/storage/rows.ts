import type { LibraryArticle, Story } from '../core/model';

/** Where a row of the library is from. An update replaces bundled rows, and never touches a reader's or a pack's. */
export type Origin = 'bundled' | 'reader' | 'pack';

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

/** What is known of an article; its words are apart, so that a list of articles is cheap. */
export interface ArticleRow extends Omit<LibraryArticle, 'text' | 'paragraphs'>, Source {
  /** Names what the article holds, words and all (core/rows/name-content.ts). */
  contentHash: string;
  /** Its address without what leads to a place in it; null where it has none. */
  canonicalUrl: string | null;
}

export interface TextRow extends Pick<LibraryArticle, 'text' | 'paragraphs'> {
  articleId: string;
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
