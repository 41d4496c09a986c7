import type { LibraryArticle, StoryWithArticles } from '../core/model';
import type { ListedRows } from './row-store';
import type { Source, StoryRow } from './rows';

/** What the library has on the disk, for whoever wants to see it or take it along. */
export interface StoredRows {
  stories: (StoryRow & { articleIds: string[] })[];
  articles: (LibraryArticle & Source)[];
}

/** How much the library has of the reader's own, that is of rows that did not come with the extension. */
export interface OwnRows {
  stories: number;
  articles: number;
  /** Of the library, as it was counted: it grows with every change. */
  revision: number;
}

/** The library as the rest of the extension sees it, wherever it is kept. */
export interface Library {
  /** True when nothing of it is stored. */
  inMemory: boolean;
  /** Names the content of the library: as long as it is the same, so are `stories`. */
  revision(): Promise<string>;
  stories(): Promise<StoryWithArticles[]>;
  /** What the engine derives from the texts is kept here. */
  derived: ListedRows;
  /** All of it, as it is stored; nothing in memory, where nothing is stored. */
  rows(): Promise<StoredRows>;
  /** What there is of the reader's own; null in memory, where nothing is stored. */
  own(): Promise<OwnRows | null>;
  /** Deletes everything, and brings the bundled stories in again. */
  clear(): Promise<void>;
  /** Lets go of the database. What is under way may fail. */
  close(): void;
}
