import { useCallback, useMemo, useState } from 'preact/hooks';
import type { ListedStory } from '../core/library-model';
import type { PageState } from '../messaging/protocol';
import { sayRefusal } from '../ui/say-refusal';
import type { Strings } from '../ui/strings';
import type { ArticleKeeper, Kept } from './keep-article';
import { sayKept } from './say-kept';

/** What was done last with the article, in words. */
export interface KeptNote {
  words: string;
  /** Takes it back; null where nothing can. */
  undo: string | null;
  failed: boolean;
}

/** What the views offer to do with the article. */
export interface Keeping {
  stories(): Promise<ListedStory[]>;
  start(remembered?: readonly string[]): void;
  add(storyId: string): void;
}

interface UsedKeeping {
  keeping: Keeping;
  note: KeptNote | null;
  takeBack: () => void;
}

/** The article is put into the library by one click, and the surface shows it with its story at once. */
export function useKeeping(
  strings: Strings,
  keeper: ArticleKeeper,
  onPage: (page: PageState) => void,
  subject: string,
): UsedKeeping {
  const [told, setTold] = useState<{ of: string; note: KeptNote } | null>(null);
  const tell = useCallback(
    (words: string, undo: string | null, failed: boolean) => setTold({ of: subject, note: { words, undo, failed } }),
    [subject],
  );
  const make = useCallback(
    async (work: () => Promise<Kept>, isNew: boolean) => {
      const kept = await work().catch(() => null);
      if (kept === null) return tell(strings.t('library_notChanged'), null, true);
      const { changed, page } = kept;
      if (changed.state === 'refused') return tell(sayRefusal(strings, changed.reason), null, true);
      if (page !== null) onPage(page);
      tell(sayKept(strings, changed, isNew), changed.undo, false);
    },
    [strings, onPage, tell],
  );
  const keeping = useMemo<Keeping>(
    () => ({
      stories: () => keeper.stories(),
      start: (remembered = []) => void make(() => keeper.start(remembered), true),
      add: (storyId) => void make(() => keeper.add(storyId), false),
    }),
    [keeper, make],
  );
  const note = told?.of === subject ? told.note : null;
  const takeBack = async () => {
    if (note?.undo == null) return;
    const answer = await keeper.undo(note.undo).catch(() => null);
    if (!answer?.undone) return tell(strings.t('library_notUndone'), null, true);
    if (answer.page !== null) onPage(answer.page);
    tell(strings.t('library_undone'), null, false);
  };
  return { keeping, note, takeBack: () => void takeBack() };
}
