import type { StoryWithArticles } from '../core/model';

/** The library as the rest of the extension sees it, wherever it is kept. */
export interface Library {
  /** True when nothing outlasts the session. */
  inMemory: boolean;
  /** Names the content of the library: as long as it is the same, so are `stories`. */
  revision(): Promise<string>;
  stories(): Promise<StoryWithArticles[]>;
  /** What `rememberSettings` was given last, as it was stored; undefined when there is nothing. */
  recallSettings(): Promise<unknown>;
  rememberSettings(settings: unknown): Promise<void>;
}
