import type { ComparedArticle, MissingStatement } from '../core/comparison-model';
import type { PartedMissing } from '../core/story/part-statements';
import { Folded } from '../ui/Folded';
import { LongList } from '../ui/LongList';
import { MissingCard } from '../ui/MissingCard';
import { type Strings, sayNumber } from '../ui/strings';

interface NotFoundHereProps {
  strings: Strings;
  article: ComparedArticle;
  missing: PartedMissing;
}

/**
 * What several independent texts carry and this article does not; folded, what one text alone has, and what was said after
 * the article appeared. Of a text that is cut nothing is said.
 */
export function NotFoundHere({ strings, article, missing }: NotFoundHereProps) {
  const { t } = strings;
  const { shared, lone, later } = missing;
  if (!article.complete) return <p class="empty">{t('notFoundIncomplete')}</p>;
  const cards = (items: readonly MissingStatement[]) => (
    <LongList class="cards" items={items} keyOf={({ id }) => id}>
      {(statement) => (
        <MissingCard strings={strings} statement={statement} outletHere={article.outlet} when={statement.when} />
      )}
    </LongList>
  );
  return (
    <>
      {shared.length === 0 ? (
        <p class="empty">{t(lone.length + later.length === 0 ? 'notFoundNothing' : 'notFoundNothingShared')}</p>
      ) : (
        <>
          <p class="explanation">{t('notFoundExplanation')}</p>
          {cards(shared)}
        </>
      )}
      {lone.length > 0 && (
        <Folded summary={t('notFoundLone')} count={sayNumber(strings, lone.length)}>
          {() => cards(lone)}
        </Folded>
      )}
      {later.length > 0 && (
        <Folded summary={t('notFoundLater')} count={sayNumber(strings, later.length)}>
          {() => cards(later)}
        </Folded>
      )}
    </>
  );
}
