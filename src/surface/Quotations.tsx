import type { ComparedStatement, Comparison } from '../core/comparison-model';
import type { PartedStatements } from '../core/story/part-statements';
import type { ShowOccurrence } from '../ui/FindOnPage';
import { Folded } from '../ui/Folded';
import { LongList } from '../ui/LongList';
import { QuotationList } from '../ui/QuotationList';
import { StatementCard } from '../ui/StatementCard';
import { type Strings, sayNumber } from '../ui/strings';

interface QuotationsProps {
  strings: Strings;
  comparison: Comparison;
  parted: PartedStatements;
  /** What differs stands as in the article, not by kind of difference. */
  inOrder: boolean;
  onShow: ShowOccurrence;
}

/**
 * The quotations of an article: first those that others print otherwise, by kind of difference or in the article's order;
 * then, folded, those that all print alike, and those that nobody else has. What comes first is never folded.
 */
export function Quotations({ strings, comparison, parted, inOrder, onShow }: QuotationsProps) {
  const { t } = strings;
  const { article, statements, onlyHere, framing } = comparison;
  const { differing, same, copied } = parted;
  const witnessHere = framing.find(({ articleId }) => articleId === null)?.witness;
  const alone = copied.length + onlyHere.length;
  const cards = (items: readonly ComparedStatement[]) => (
    <LongList class="cards" items={items} keyOf={({ id }) => id}>
      {(statement) => (
        <StatementCard
          strings={strings}
          statement={statement}
          article={article}
          witnessHere={witnessHere}
          onShow={onShow}
        />
      )}
    </LongList>
  );
  const onlyInThis = () => (
    <>
      <p class="explanation">{t('onlyHereExplanation')}</p>
      {copied.length > 0 && cards(copied)}
      {onlyHere.length > 0 && (
        <QuotationList strings={strings} quotations={onlyHere} language={article.language} onShow={onShow} />
      )}
    </>
  );
  if (statements.length + onlyHere.length === 0) return <p class="empty">{t('noQuotationsHere')}</p>;
  return (
    <>
      {differing.length > 0 && cards(inOrder ? statements.filter((one) => differing.includes(one)) : differing)}
      {differing.length > 1 && !inOrder && <p class="explanation order-told">{t('orderTold')}</p>}
      {same.length > 0 &&
        (differing.length === 0 ? (
          cards(same)
        ) : (
          <Folded summary={t('sameInAll')} count={sayNumber(strings, same.length)}>
            {() => cards(same)}
          </Folded>
        ))}
      {alone > 0 &&
        (differing.length + same.length === 0 ? (
          onlyInThis()
        ) : (
          <Folded summary={t('onlyHere')} count={sayNumber(strings, alone)}>
            {onlyInThis}
          </Folded>
        ))}
    </>
  );
}
