import type { Occurrence } from '../core/model';
import { CorrectedBy } from './CorrectedBy';
import { CorrectMenu } from './CorrectMenu';
import { toShown } from './correcting';
import { FindOnPage, type ShowOccurrence } from './FindOnPage';
import { Introduction } from './Introduction';
import { LongList } from './LongList';
import { LongText } from './LongText';
import type { Strings } from './strings';
import { isQuoted, PrintedWords } from './Wording';

interface QuotationListProps {
  strings: Strings;
  quotations: readonly Occurrence[];
  /** Of the article, BCP 47. */
  language: string | null;
  onShow: ShowOccurrence;
}

/** Quotations of this article alone: the words, who said them, where they are. */
export function QuotationList({ strings, quotations, language, onShow }: QuotationListProps) {
  return (
    <LongList class="cards" items={quotations} keyOf={({ start }) => start}>
      {(occurrence) => (
        <div class="card">
          <p class="card-head">
            <Introduction strings={strings} occurrence={occurrence} />
          </p>
          <p class="words-here">
            <PrintedWords quoted={isQuoted(occurrence)} language={language}>
              <LongText strings={strings} text={occurrence.text} />
            </PrintedWords>{' '}
            <FindOnPage strings={strings} occurrence={occurrence} onShow={onShow} />
          </p>
          <CorrectedBy strings={strings} marks={occurrence.corrected ?? []} />
          <CorrectMenu
            strings={strings}
            occurrence={occurrence}
            words={toShown(occurrence, null)}
            against={null}
            statementId={null}
          />
        </div>
      )}
    </LongList>
  );
}
