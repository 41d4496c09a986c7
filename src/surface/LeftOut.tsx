import type { Comparison } from '../core/comparison-model';
import { LongList } from '../ui/LongList';
import { MissingCard } from '../ui/MissingCard';
import type { Strings } from '../ui/strings';

/** What others quote and this article does not. Of a text that is cut nothing is said. */
export function LeftOut({ strings, comparison }: { strings: Strings; comparison: Comparison }) {
  const { article, missing } = comparison;
  if (!article.complete) return <p class="empty">{strings.t('leftOutIncomplete')}</p>;
  if (missing.length === 0) return <p class="empty">{strings.t('leftOutEmpty')}</p>;
  return (
    <>
      <p class="explanation">{strings.t('leftOutExplanation')}</p>
      <LongList class="cards" items={missing} keyOf={({ id }) => id}>
        {(statement) => <MissingCard strings={strings} statement={statement} outletHere={article.outlet} />}
      </LongList>
    </>
  );
}
