import { useEffect, useState } from 'preact/hooks';
import type { ReadArticle } from '../core/library-model';
import type { LibrarySource } from '../messaging/library-source';

export type ArticleState = { state: 'loading' | 'gone' | 'failed' } | { state: 'read'; read: ReadArticle };

/** An article of the library beside one of its stories. While it is read again, as the library has changed, it stays. */
export function useArticle(
  source: LibrarySource,
  articleId: string,
  storyId: string | null,
  stamp: number,
): ArticleState {
  const [state, setState] = useState<ArticleState>({ state: 'loading' });
  useEffect(() => {
    let left = false;
    source.get(articleId, storyId).then(
      (read) => {
        if (!left) setState(read === null ? { state: 'gone' } : { state: 'read', read });
      },
      () => {
        if (!left) setState({ state: 'failed' });
      },
    );
    return () => {
      left = true;
    };
  }, [source, articleId, storyId, stamp]);
  return state;
}
