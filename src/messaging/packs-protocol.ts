import type { Pack, PackArticle } from '../corpus/story-pack';

/** What an import would do, for the reader to see before it is done. */
export interface ImportSummary {
  /** By their names: those that come, and those that get more articles. */
  newStories: string[];
  grownStories: { name: string; articles: number }[];
  articles: Record<ImportFate, NamedArticles>;
  /** Other readings of articles, and the reader's corrections, that come. */
  versions: number;
  corrections: number;
}

/** What becomes of an article: it comes, it takes the place of what an earlier pack brought, or the library has it. */
export type ImportFate = 'added' | 'changed' | 'skipped';

/** How many, and what the first of them are called. */
export interface NamedArticles {
  count: number;
  first: Pick<PackArticle, 'title' | 'outlet'>[];
}

/**
 * What has become of an import. `gone`: the background has been ended since the pack was sent, and knows nothing of it;
 * `stale`: the library has been changed since, and what it will do is to be looked at anew. But for `done`, nothing of the
 * pack is in the library.
 */
export type ImportState =
  | { state: 'ready' }
  /** So many rows of all are written, hidden until the last is there. */
  | { state: 'running'; done: number; all: number }
  /** `undo` takes it back for a while ('undo-change'); null where that could not be kept. */
  | { state: 'done'; undo: string | null }
  | { state: 'cancelled' | 'gone' | 'stale' | 'no-room' };

/** Some of a pack's lists: a large one goes in several messages, as browsers limit each. */
export type PackPart = Partial<Pack>;

/** What is to be exported: all of the reader's, or some stories, by the library's ids. */
export type ExportedPart = 'all' | { stories: string[] };

/** About packs, from the library's page to the background. */
export interface PackMessages {
  /**
   * A part of a pack that is to come in, under an id that the page makes; `at` counts the parts from 0. A new id takes the
   * place of an earlier one. False: what came before is not there any more, or this is not the next part.
   */
  'bring-pack': { request: { id: string; at: number; part: PackPart }; response: { taken: boolean } };
  /** What the import would do; nothing is written. Null: it is not there any more. Fails where the pack is not fit. */
  'plan-import': { request: { id: string }; response: ImportSummary | null };
  /** Answers when it is over. */
  'start-import': { request: { id: string }; response: ImportState };
  'get-import': { request: { id: string }; response: ImportState };
  /** Answers when nothing of it will be there any more, or when it was too late for that. */
  'cancel-import': { request: { id: string }; response: ImportState };
  /**
   * A part of an export: `at` counts the articles from 0. `next`: where the next part begins; null with the last, which has
   * the other lists. Null: the library has been changed since the first part, so that they do not go together.
   */
  'export-pack': {
    request: { part: ExportedPart; withoutTexts: boolean; at: number };
    response: { pack: PackPart; next: number | null; all: number } | null;
  };
}
