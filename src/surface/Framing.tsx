import { useMemo } from 'preact/hooks';
import { findEnds } from '../core/comparison/find-ends';
import type { ArticleFraming, Comparison } from '../core/comparison-model';
import { ChartPatterns } from '../ui/ChartPatterns';
import { FramingCard } from '../ui/FramingCard';
import { LongList } from '../ui/LongList';
import type { Strings } from '../ui/strings';
import { assignVoices } from '../ui/voices-layout';

/** Outlet by outlet how the story is told, the article being read first. */
export function Framing({ strings, comparison }: { strings: Strings; comparison: Comparison }) {
  const { t } = strings;
  const { framing } = comparison;
  const voices = useMemo(() => assignVoices(framing), [framing]);
  const tells = useMemo(() => findEnds(framing), [framing]);
  const most = useMemo(() => Math.max(0, ...framing.map(countWords)), [framing]);
  return (
    <>
      <ChartPatterns />
      <p class="explanation">{t('framingExplanation')}</p>
      <p class="framing-bars">{t('framingBars')}</p>
      <LongList
        class="cards"
        items={framing}
        keyOf={({ articleId }) => (articleId === null ? 'read' : `text ${articleId}`)}
      >
        {(article) => (
          <FramingCard
            strings={strings}
            framing={article}
            voices={voices}
            most={most}
            tells={tells}
            alike={framing.filter((one) => one !== article && one.witness === article.witness)}
          />
        )}
      </LongList>
    </>
  );
}

function countWords({ voices }: ArticleFraming): number {
  return voices.reduce((sum, { quotedWords, reportedWords }) => sum + quotedWords + reportedWords, 0);
}
