import type { Comparison, LibraryArticle, Story } from '../core/model';

/** Where a row of the library is from. An update replaces bundled rows, and never touches a reader's. */
export type Origin = 'bundled' | 'reader';

export interface StoryRow extends Story {
  origin: Origin;
  /** Revision of the pack that a bundled row came with; null for a reader's. */
  revision: string | null;
}

export interface ArticleRow extends LibraryArticle {
  origin: Origin;
  revision: string | null;
}

/** An answer that was worked out before. */
export interface ComparisonRow {
  /** Names the article's content, the library's revision and the engine. */
  key: string;
  comparison: Comparison;
  /** Milliseconds since 1970: the oldest go first. */
  made: number;
}

export interface SettingRow {
  key: string;
  value: unknown;
}
