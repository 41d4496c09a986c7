import type { ComparedArticle } from '../core/comparison-model';
import { sayDate } from './say-date';
import type { Strings } from './strings';

/** The article being read: its headline as printed, its outlet, author and date, or that they are not stated. */
export function ArticleHead({ strings, article }: { strings: Strings; article: ComparedArticle }) {
  const { t } = strings;
  const { title, outlet, byline } = article;
  const date = sayDate(strings, article);
  return (
    <header class="article-head">
      <h1
        class={title ? 'article-title printed' : 'article-title not-stated'}
        lang={(title && article.language) || undefined}
      >
        <bdi>{title ?? t('titleNotStated')}</bdi>
      </h1>
      <p class="article-source">
        <span class={outlet ? 'outlet' : 'not-stated'}>
          <bdi>{outlet ?? t('outletNotStated')}</bdi>
        </span>
        {byline === null && date === null ? (
          <span>{t('authorAndDateNotStated')}</span>
        ) : (
          <>
            <span>
              <bdi>{byline ?? t('authorNotStated')}</bdi>
            </span>
            <span>{date ?? t('dateNotStated')}</span>
          </>
        )}
      </p>
    </header>
  );
}
