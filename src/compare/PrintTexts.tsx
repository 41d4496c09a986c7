import type { LibraryArticle } from '../core/model';
import { sayOutlet } from '../ui/matrix-say-outlet';
import { sayDate } from '../ui/say-date';
import { type Strings, sayNumber } from '../ui/strings';

interface PrintTextsProps {
  strings: Strings;
  articles: readonly LibraryArticle[];
  readingId: string | null;
}

/** The texts on paper, each with the number by which the sheet names it and with its whole address: this once. */
export function PrintTexts({ strings, articles, readingId }: PrintTextsProps) {
  const { t } = strings;
  return (
    <ol class="sheet-texts">
      {articles.map((article, at) => {
        const { id, outlet, title, byline, url, language, complete } = article;
        const date = sayDate(strings, article);
        return (
          <li key={id}>
            <p>
              <span class="sheet-number">{sayNumber(strings, at + 1)}</span>{' '}
              <span class={outlet ? 'outlet' : 'not-stated'} dir="auto">
                {sayOutlet(strings, article)}
              </span>
              {id === readingId && <span class="aside"> {t('compare_hereColumn')}</span>}
            </p>
            <p
              class={title ? 'sheet-headline printed' : 'not-stated'}
              dir="auto"
              lang={(title && language) || undefined}
            >
              {title ?? t('titleNotStated')}
            </p>
            <p>
              <span class={byline ? '' : 'not-stated'} dir="auto">
                {byline ?? t('authorNotStated')}
              </span>
              {' · '}
              <span class={date ? '' : 'not-stated'}>{date ?? t('dateNotStated')}</span>
            </p>
            <p class={url ? 'sheet-address' : 'not-stated'} dir={url ? 'ltr' : undefined}>
              {url ?? t('compare_addressUnknown')}
            </p>
            {!complete && <p class="aside">{t('compare_incompleteText')}</p>}
          </li>
        );
      })}
    </ol>
  );
}
