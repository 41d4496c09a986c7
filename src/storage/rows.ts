import type { LibraryArticle, Story } from '../core/model';

/** Where a row of the library is from. An update replaces bundled rows, and never touches a reader's. */
export type Origin = 'bundled' | 'reader';

/** `id` is the library's own (own-ids.ts), and so are those in `articleIds`. */
export interface StoryRow extends Story {
  origin: Origin;
  /** What the pack that it came with calls it; null for a reader's. */
  packId: string | null;
  /** Revision of the pack that a bundled row came with; null for a reader's. */
  revision: string | null;
}

export interface ArticleRow extends LibraryArticle {
  origin: Origin;
  packId: string | null;
  revision: string | null;
}

export interface SettingRow {
  key: string;
  value: unknown;
}
