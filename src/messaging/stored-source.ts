import type { Stored } from './protocol';
import { askBackground } from './send';

/** What is stored, as the settings page sees it. */
export interface StoredSource {
  /** Rejects when it cannot be read. */
  load(): Promise<Stored>;
  /** Deletes everything, and gives what is stored then. Rejects when it cannot. */
  remove(): Promise<Stored>;
}

export function createStoredSource(post: (message: unknown) => Promise<unknown>): StoredSource {
  return {
    load: () => askBackground(post, 'get-stored', {}),
    remove: () => askBackground(post, 'delete-stored', {}),
  };
}
