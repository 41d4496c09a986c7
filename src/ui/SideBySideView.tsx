import { useMemo } from 'preact/hooks';
import { choosePair, type TextPair } from '../core/comparison/choose-pair';
import type { StoryComparison } from '../core/comparison-model';
import type { LibraryArticle } from '../core/model';
import { sayOutlet, sayOutletAmong } from './matrix-say-outlet';
import { SideBySideKey } from './SideBySideKey';
import { SideBySideText } from './SideBySideText';
import { findSharedWords } from './side-by-side-marks';
import { layOutRows } from './side-by-side-rows';
import { type Strings, sayCount } from './strings';

interface SideBySideViewProps {
  strings: Strings;
  comparison: StoryComparison;
  /** The two texts; those that differ most where it names none, or not two of the story. */
  pair: TextPair | null;
  /** The reader has chosen. */
  onPair: (pair: TextPair) => void;
}

/** Two texts of the story beside each other, with what they share marked in both, and level. */
export function SideBySideView({ strings, comparison, pair: asked, onPair }: SideBySideViewProps) {
  const { t } = strings;
  const { articles } = comparison;
  const isKnown = asked !== null && findPair(articles, asked) !== null;
  const first = useMemo(() => (isKnown ? null : choosePair(comparison)), [comparison, isKnown]);
  const pair = isKnown ? asked : first;
  const texts = pair && findPair(articles, pair);
  const shared = useMemo(
    () => findSharedWords(comparison, pair?.left ?? '', pair?.right ?? ''),
    [comparison, pair?.left, pair?.right],
  );
  if (!pair || !texts) return <p class="empty">{t('compare_needsTwoTexts')}</p>;

  const { left, right } = texts;
  const rows = layOutRows(
    { left: left.paragraphs, right: right.paragraphs },
    { left: shared.left.marks, right: shared.right.marks },
  );
  const choose = (side: 'left' | 'right', id: string) => {
    const other = side === 'left' ? 'right' : 'left';
    // The text of the other side chosen for this one: the two change places.
    onPair(pair[other] === id ? { left: pair.right, right: pair.left } : { ...pair, [side]: id });
  };
  return (
    <div class="side-by-side">
      <div class="toolbar pair">
        {(['left', 'right'] as const).map((side) => (
          <label class="field" key={side}>
            <span>{t(`compare_${side}Text`)}</span>{' '}
            <select value={pair[side]} onChange={(event) => choose(side, event.currentTarget.value)}>
              {articles.map((article) => (
                <option key={article.id} value={article.id} selected={article.id === pair[side]}>
                  {sayOutlet(strings, article)}: {article.title ?? t('titleNotStated')}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <p class="pair-shared" role="status">
        <span>{sayCount(strings, 'compare_sharedQuotations', shared.quotations)}</span>{' '}
        {shared.quotations > 0 && <span>{sayCount(strings, 'compare_sharedDiffering', shared.differing)}</span>}{' '}
        {shared.passages > 0 && <span>{sayCount(strings, 'compare_sharedPassages', shared.passages)}</span>}{' '}
        {shared.left.marks.length > 0 && <span class="aside">{t('compare_followNumbers')}</span>}
      </p>
      <SideBySideKey strings={strings} shared={shared} />
      <div class="panes">
        {(['left', 'right'] as const).map((side) => (
          <SideBySideText
            key={`${side} ${pair[side]}`}
            strings={strings}
            article={texts[side]}
            side={side}
            shared={shared[side]}
            rows={rows}
            name={sayOutletAmong(strings, texts[side], [left, right])}
            other={sayOutletAmong(strings, side === 'left' ? right : left, [left, right])}
          />
        ))}
      </div>
    </div>
  );
}

/** The texts with these ids; null where there are not two. */
function findPair(
  articles: readonly LibraryArticle[],
  { left, right }: TextPair,
): Record<'left' | 'right', LibraryArticle> | null {
  const [one, other] = [left, right].map((id) => articles.find((article) => article.id === id));
  return one && other && one !== other ? { left: one, right: other } : null;
}
