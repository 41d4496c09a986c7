import { useState } from 'preact/hooks';
import type { LibraryChange, LibraryChanged } from '../core/library-model';
import type { LibrarySource } from '../messaging/library-source';
import { sayRefusal } from '../ui/say-refusal';
import type { Strings } from '../ui/strings';

/** What was done last, in words, and what takes it back: ids of changes, the last one first; none where nothing can. */
export interface LastChange {
  words: string;
  undo: readonly string[];
  /** It was not done. */
  failed: boolean;
  /** Told apart from one before with the same words. */
  times: number;
}

export interface Changes {
  last: LastChange | null;
  /** Makes a change, says what came of it, and answers that; null where it could not be made. */
  make: (change: LibraryChange, words: (changed: Made) => string) => Promise<Made | null>;
  /** Something was done by other ways. */
  tell: (words: string, undo: readonly string[]) => void;
  takeBack: () => Promise<void>;
}

export type Made = Extract<LibraryChanged, { state: 'changed' }>;

/** Changes of the library, one after the other; what was done last is said until the next one, and can be taken back. */
export function useChanges(strings: Strings, source: LibrarySource, look: () => void): Changes {
  const { t } = strings;
  const [last, setLast] = useState<LastChange | null>(null);
  const say = (words: string, undo: readonly string[] = [], failed = false) =>
    setLast((before) => ({ words, undo, failed, times: (before?.times ?? 0) + 1 }));
  const make: Changes['make'] = async (change, words) => {
    const changed = await source.change(change).catch(() => null);
    if (changed === null) say(t('library_notChanged'), [], true);
    else if (changed.state === 'refused') say(sayRefusal(strings, changed.reason), [], true);
    else {
      say(words(changed), changed.undo === null ? [] : [changed.undo]);
      look();
      return changed;
    }
    return null;
  };
  const takeBack = async () => {
    for (const id of last?.undo ?? []) {
      if (!(await source.undo(id).catch(() => false))) {
        look();
        say(t('library_notUndone'), [], true);
        return;
      }
    }
    look();
    say(t('library_undone'));
  };
  return { last, make, tell: say, takeBack };
}
