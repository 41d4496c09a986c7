import { citeOccurrence } from '../core/comparison/export-citation';
import type { ExportWords } from '../core/comparison/export-words';
import type { LibraryArticle, Occurrence } from '../core/model';
import { ExportButton } from './ExportButton';
import type { Strings } from './strings';

interface ExportCitationProps {
  strings: Strings;
  exportWords: ExportWords;
  article: LibraryArticle;
  occurrence: Occurrence;
  onCopy: (text: string) => Promise<boolean>;
}

/** A citation to be copied, and the way to the exact words where the address is known. */
export function ExportCitation({ strings, exportWords, article, occurrence, onCopy }: ExportCitationProps) {
  const { t } = strings;
  const { text, link } = citeOccurrence(article, occurrence, exportWords);
  return (
    <div class="citation">
      <p class="citation-text" dir="auto">
        {text}
      </p>
      <p class="citation-actions">
        <ExportButton
          strings={strings}
          label={t('compare_copyCitation')}
          done={t('compare_copied')}
          act={() => onCopy(text)}
        />
        {link === null ? (
          <span class="not-stated">{t('compare_addressUnknown')}</span>
        ) : (
          <a class="citation-link" href={link} target="_blank" rel="noreferrer noopener">
            {t('compare_openWords')}
          </a>
        )}
      </p>
    </div>
  );
}
