import type { LibraryLoss } from './protocol';
import { askBackground } from './send';

/** What is gone of the library, as the pages of the extension see it. */
export interface LossSource {
  /** Null for nothing. Rejects when it cannot be found out. */
  find(): Promise<LibraryLoss | null>;
  /** The reader has seen it. Rejects when that cannot be stored. */
  end(): Promise<void>;
}

export function createLossSource(post: (message: unknown) => Promise<unknown>): LossSource {
  return {
    find: () => askBackground(post, 'get-library-loss', {}),
    end: () => askBackground(post, 'end-library-loss', {}),
  };
}
