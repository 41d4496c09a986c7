import { isWebAddress } from '../core/comparison/export-text-fragment';
import type { Article } from '../core/model';
import { sayDate } from './say-date';
import type { Strings } from './strings';

/** What stands above an article: outlet, headline, author, date and how it is known, and the address as a link. */
export function ReadingHead({ strings, article }: { strings: Strings; article: Article }) {
  const { t } = strings;
  const { title, outlet, byline, url } = article;
  const date = sayDate(strings, article);
  return (
    <>
      <p class={outlet ? 'reading-outlet' : 'reading-outlet not-stated'}>
        <bdi>{outlet ?? t('outletNotStated')}</bdi>
      </p>
      <h2
        id="reading-title"
        class={title ? 'reading-title printed' : 'reading-title not-stated'}
        dir="auto"
        lang={title ? (article.language ?? undefined) : undefined}
      >
        {title ?? t('titleNotStated')}
      </h2>
      <p class="article-source">
        {byline !== null && (
          <span>
            <bdi>{byline}</bdi>
          </span>
        )}
        <span class={date ? '' : 'not-stated'}>{date ?? t('dateNotStated')}</span>
      </p>
      {url !== null && isWebAddress(url) && (
        <p class="reading-address">
          <a class="link" href={url} target="_blank" rel="noreferrer noopener" dir="ltr">
            {url}
            <span class="unseen"> {t('opensInNewTab')}</span>
          </a>
        </p>
      )}
    </>
  );
}
