import type { ListedArticle } from '../core/library-model';
import { sayCount } from '../ui/strings';
import { ArticleActions } from './ArticleActions';
import type { LibraryParts } from './parts';

interface SelectionBarProps {
  parts: LibraryParts;
  articles: readonly ListedArticle[];
  /** The story whose articles are listed; null where they are of several. */
  storyId: string | null;
  onDone: () => void;
}

/** How many articles were chosen, and what can be done with them. */
export function SelectionBar({ parts, articles, storyId, onDone }: SelectionBarProps) {
  const { strings } = parts;
  const { t } = strings;
  return (
    <section class="selection-bar" aria-label={t('library_chosen')}>
      <p>
        {sayCount(strings, 'library_articlesChosen', articles.length)}{' '}
        <button type="button" class="quiet-button" onClick={onDone}>
          {t('library_chooseNone')}
        </button>
      </p>
      <ArticleActions parts={parts} articles={articles} storyId={storyId} onDone={onDone} />
    </section>
  );
}
