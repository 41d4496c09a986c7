import type { LibraryArticle } from '../core/model';
import { headRole, rowRole } from './matrix-roles';
import { sayOutlet, sayTitleAmong } from './matrix-say-outlet';
import type { Strings } from './strings';

interface MatrixHeadsProps {
  strings: Strings;
  articles: readonly LibraryArticle[];
  /** Which of them is the text being read. */
  readingId: string | null;
}

/** The heads of the matrix's columns: the texts by their outlets. */
export function MatrixHeads({ strings, articles, readingId }: MatrixHeadsProps) {
  const { t } = strings;
  return (
    <div {...rowRole(0)} class="matrix-row matrix-heads">
      <div {...headRole()} class="matrix-corner">
        <span class="matrix-line">
          <span>{t('compare_statement')}</span>
          <span aria-hidden="true">{t('compare_texts')}</span>
        </span>
      </div>
      {articles.map((article) => {
        const title = sayTitleAmong(strings, article, articles);
        return (
          <div {...headRole()} class="matrix-outlet" key={article.id} title={article.title ?? t('titleNotStated')}>
            <span class="matrix-outlet-name" dir="auto">
              {sayOutlet(strings, article)}
            </span>
            {title !== null && (
              <span class="matrix-outlet-title printed" dir="auto" lang={article.language ?? undefined}>
                {title}
              </span>
            )}
            {article.id === readingId && <span class="matrix-outlet-note">{t('compare_hereColumn')}</span>}
            {!article.complete && <span class="matrix-outlet-note">{t('compare_incompleteColumn')}</span>}
          </div>
        );
      })}
    </div>
  );
}
