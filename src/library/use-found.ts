import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MOST_FOUND } from '../core/article-limits';
import type { ListedArticle } from '../core/library-model';
import type { SearchedField } from '../messaging/library-protocol';
import type { LibrarySource } from '../messaging/library-source';
import type { ArticlesPlace } from './place';
import { CHUNK } from './WindowedList';

/** An article in the list, and where the words are found in it, where words are looked for. */
export interface ArticleInList extends ListedArticle {
  fields?: SearchedField[];
}

/** What passes the filters: how many, and some of them from one on. */
export interface FoundArticles {
  total: number;
  /** There may be more than these: the best are listed. */
  isCut: boolean;
  /** The first CHUNK of them. */
  first: readonly ArticleInList[];
  load: (offset: number, most: number) => Promise<readonly ArticleInList[]>;
}

/**
 * The articles of a place. While one question is under way the next waits, and only the last of those that wait is asked:
 * however fast somebody types, the answers keep up. What was found stays until the next is there.
 */
export function useFound(
  source: LibrarySource,
  { filter, order, search }: ArticlesPlace,
  stamp: number,
): { found: FoundArticles | null; failed: boolean } {
  const [found, setFound] = useState<FoundArticles | null>(null);
  const [failed, setFailed] = useState(false);
  const turn = useRef(0);
  const asked = useRef<Promise<void>>(Promise.resolve());
  const words = search.trim();
  const key = JSON.stringify([filter, order, words]);
  // Asked for at once: an effect would wait until the letter has been painted.
  useLayoutEffect(() => {
    turn.current += 1;
    const mine = turn.current;
    const isLast = () => turn.current === mine;
    asked.current = asked.current.then(async () => {
      if (!isLast()) return;
      try {
        const load: FoundPart = (offset, most) =>
          words === '' ? source.list(filter, order, offset, most) : source.search(words, filter, offset, most);
        const answer = await find(load, words !== '');
        if (!isLast()) return;
        setFound(answer);
        setFailed(false);
      } catch {
        if (isLast()) setFailed(true);
      }
    });
  }, [source, key, stamp]);
  // Nobody waits for an answer any more.
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );
  return { found, failed };
}

type FoundPart = (offset: number, most: number) => Promise<{ total: number; articles: readonly ArticleInList[] }>;

/** How many there are, with the first of them. */
async function find(part: FoundPart, isSearch: boolean): Promise<FoundArticles> {
  const { total, articles } = await part(0, CHUNK);
  return {
    total,
    isCut: isSearch && total >= MOST_FOUND,
    first: articles,
    load: async (offset, most) => (await part(offset, most)).articles,
  };
}
