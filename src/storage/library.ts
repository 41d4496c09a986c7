import type { Article, LibraryArticle, StoryWithArticles } from '../core/model';
import type { CorrectionStore } from './correction-store';
import type { CrossquoteDatabase } from './database';
import type { CommitWatch } from './library-jobs';
import type { PackableRows, Plan } from './plan';
import type { Change } from './plan-change';
import type { ListedRows } from './row-store';
import type { LibraryRows, Source, StoryRow, VersionRow } from './rows';
import type { UndoStore } from './undo-store';

/** What the library has on the disk, for whoever wants to see it or take it along. */
export interface StoredRows {
  stories: (StoryRow & { articleIds: string[] })[];
  articles: (LibraryArticle & Source)[];
}

/** Which stories and articles there are. */
export interface Outline {
  /** With their articles in each story's order. */
  stories: { id: string; articleIds: string[] }[];
  /** All of them, those of stories too. */
  articles: string[];
}

/** How much the library has of the reader's own, that is of rows that did not come with the extension. */
export interface OwnRows {
  stories: number;
  articles: number;
  /** Of the library, as it was counted: it grows with every change. */
  revision: number;
}

/** An article of the library that is met again. */
export interface KnownArticle {
  id: string;
  /** Whether every character of it is the same. */
  isSame: boolean;
  storyIds: string[];
}

/** Rows of the library but for the words. */
export interface Listing extends Omit<LibraryRows, 'texts'> {
  /** How many other readings are kept, of those that have any. */
  versions: ReadonlyMap<string, number>;
}

/** The library as the rest of the extension sees it, wherever it is kept. */
export interface Library {
  /** True when nothing of it is stored. */
  inMemory: boolean;
  /** Names the content of the library: as long as it is the same, so are `stories`. */
  revision(): Promise<string>;
  /** The stories of some ids, or all, with their articles; those that are not there are left out. */
  stories(ids?: readonly string[]): Promise<StoryWithArticles[]>;
  /** The articles of some ids; those that are not there are left out. */
  articles(ids: readonly string[]): Promise<LibraryArticle[]>;
  outline(): Promise<Outline>;
  /** The ids of the stories that have one of these articles at least. */
  storiesOf(articleIds: readonly string[]): Promise<string[]>;
  /** What the articles hold is called (core/rows/name-content.ts), each once. */
  contents(): Promise<string[]>;
  /** What the engine derives from the texts is kept here. */
  derived: ListedRows;
  /** All of it that a pack can have. */
  packable(): Promise<PackableRows>;
  /** What the reader has said against the engine; not among what `revision` names. */
  corrections: CorrectionStore;
  /** The library's articles that are one with an article by its address or its content, and in which stories each is. */
  find(article: Article): Promise<KnownArticle[]>;
  /** Some stories with the memberships in them, and some articles without their words; what is not there is left out. */
  facts(wanted: { stories: readonly string[]; articles: readonly string[] }): Promise<Omit<LibraryRows, 'texts'>>;
  /** All stories and articles without their words, for lists. */
  listing(): Promise<Listing>;
  /** Other readings of an article that are kept, the last first. */
  versions(articleId: string): Promise<VersionRow[]>;
  /** Where reading memory is kept (memory-store.ts); null where nothing lasts longer than the browser. */
  memory: CrossquoteDatabase | null;
  /** All of it, as it is stored. */
  rows(): Promise<StoredRows>;
  /** Works out what a change comes to. Writes nothing. */
  plan(change: Change): Promise<Plan>;
  /**
   * Carries a plan out, all of it or nothing.
   * @returns as `write`
   * @throws StalePlanError when the library is not what the plan was made for, NoRoomError where there is no room for it,
   * the reason of the watch's signal when it was aborted in time
   */
  commit(plan: Plan, watch?: CommitWatch): Promise<Plan | null>;
  /**
   * Changes the library, all of it or nothing.
   * @returns what takes it back, to be given to `undo`; null where nothing can
   * @throws NoRoomError where there is no room for it
   */
  write(change: Change): Promise<Plan | null>;
  /** Takes a change back. @throws StalePlanError when its rows are not as it left them any more */
  undo(plan: Plan): Promise<void>;
  /** What takes the last changes back. */
  undos: UndoStore;
  /** What there is of the reader's own on the disk; null where the library has no place there. */
  own(): Promise<OwnRows | null>;
  /** Deletes everything, and brings the bundled stories in again. */
  clear(): Promise<void>;
  /** Lets go of the database. What is under way may fail. */
  close(): void;
}
