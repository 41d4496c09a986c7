import type { Comparison } from '../core/comparison-model';
import type { ShowOccurrence } from '../ui/FindOnPage';
import { LongList } from '../ui/LongList';
import { QuotationList } from '../ui/QuotationList';
import { StatementCard } from '../ui/StatementCard';
import type { Strings } from '../ui/strings';

/** What this article and another one carry, in this article's order; then what only this one carries. */
export function SameQuotes(props: { strings: Strings; comparison: Comparison; onShow: ShowOccurrence }) {
  const { strings, onShow } = props;
  const { t } = strings;
  const { article, statements, onlyHere, framing } = props.comparison;
  const witnessHere = framing.find(({ articleId }) => articleId === null)?.witness;
  return (
    <>
      {statements.length === 0 ? (
        <p class="empty">{t(onlyHere.length === 0 ? 'sameEmptyNoQuotations' : 'sameEmpty')}</p>
      ) : (
        <>
          <p class="explanation">
            {t('sameExplanation')} <del>{t('sameExplanationDropped')}</del>, <ins>{t('sameExplanationAdded')}</ins>
          </p>
          <LongList class="cards" items={statements} keyOf={({ id }) => id}>
            {(statement) => (
              <StatementCard
                strings={strings}
                statement={statement}
                language={article.language}
                witnessHere={witnessHere}
                onShow={onShow}
              />
            )}
          </LongList>
        </>
      )}
      {onlyHere.length > 0 && (
        <section class="only-here">
          <h2>{t('onlyHere')}</h2>
          <p class="explanation">{t('onlyHereExplanation')}</p>
          <QuotationList strings={strings} quotations={onlyHere} language={article.language} onShow={onShow} />
        </section>
      )}
    </>
  );
}
