import type { SelectionState } from '../messaging/protocol';
import { askBackground } from '../messaging/send';

export type SelectionPageState = SelectionState | { state: 'loading' } | { state: 'gone' };

const WORDS = 'words';

/**
 * Asks for the words that were selected, which the background hands over once, and looks them up. The tab remembers them
 * for as long as it is open, so that it can be loaded again; with no `memory` nothing is remembered.
 */
export function createSelectionSource(
  post: (message: unknown) => Promise<unknown>,
  id: string | null,
  memory: Pick<Storage, 'getItem' | 'setItem'> | null,
): () => Promise<SelectionPageState> {
  return async () => {
    const taken = id === null ? null : await askBackground(post, 'take-selection', { id });
    if (taken !== null) memory?.setItem(WORDS, taken);
    const text = taken ?? memory?.getItem(WORDS) ?? null;
    return text === null ? { state: 'gone' } : askBackground(post, 'compare-selection', { text });
  };
}
