import type { Comparison, StoryWithArticles } from '../core/model';

/** The library as the rest of the extension sees it, wherever it is kept. */
export interface Library {
  /** True when nothing of it is stored. */
  inMemory: boolean;
  /** Names the content of the library: as long as it is the same, so are `stories`. */
  revision(): Promise<string>;
  stories(): Promise<StoryWithArticles[]>;
  /** An answer that was worked out before; null when there is none. */
  recallComparison(key: string): Promise<Comparison | null>;
  rememberComparison(key: string, comparison: Comparison): Promise<void>;
  /** Lets go of the database. What is under way may fail. */
  close(): void;
}
