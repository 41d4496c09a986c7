import type { StoryWithArticles } from '../core/model';
import type { ArticleRow, StoryRow } from './rows';

/** What the library has on the disk, for whoever wants to see it or take it along. */
export interface StoredRows {
  stories: StoryRow[];
  articles: ArticleRow[];
}

/** The library as the rest of the extension sees it, wherever it is kept. */
export interface Library {
  /** True when nothing of it is stored. */
  inMemory: boolean;
  /** Names the content of the library: as long as it is the same, so are `stories`. */
  revision(): Promise<string>;
  stories(): Promise<StoryWithArticles[]>;
  /** All rows, as they are stored; none in memory, where nothing is stored. */
  rows(): Promise<StoredRows>;
  /** Deletes all rows, and brings the bundled stories in again. */
  clear(): Promise<void>;
  /** Lets go of the database. What is under way may fail. */
  close(): void;
}
