import { useMemo, useState } from 'preact/hooks';
import type { StoryComparison } from '../core/comparison-model';
import { sayOutlet, sayOutletAmong } from './matrix-say-outlet';
import { SideBySideText } from './SideBySideText';
import { useLinkedScroll } from './side-by-side-link';
import { findSharedMarks } from './side-by-side-marks';
import { choosePair } from './side-by-side-pair';
import { type Strings, sayCount } from './strings';

/** Two texts of the story beside each other, with what they share marked in both. */
export function SideBySideView({ strings, comparison }: { strings: Strings; comparison: StoryComparison }) {
  const { t } = strings;
  const { articles } = comparison;
  const [pair, setPair] = useState(() => choosePair(comparison));
  const [linked, setLinked] = useState(true);
  const marks = useMemo(
    () => findSharedMarks(comparison, pair?.left ?? '', pair?.right ?? ''),
    [comparison, pair?.left, pair?.right],
  );
  const panes = useLinkedScroll(marks, linked);
  const left = articles.find(({ id }) => id === pair?.left);
  const right = articles.find(({ id }) => id === pair?.right);
  if (!pair || !left || !right) return <p class="empty">{t('compare_needsTwoTexts')}</p>;

  const count = (kind: string) =>
    new Set(marks.left.filter((mark) => mark.kind === kind).map(({ number }) => number)).size;
  const choose = (side: 'left' | 'right', id: string) => {
    const other = side === 'left' ? 'right' : 'left';
    // The text of the other side chosen for this one: the two change places.
    setPair(pair[other] === id ? { left: pair.right, right: pair.left } : { ...pair, [side]: id });
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
      <div class="toolbar-note">
        <p role="status">
          <span class="sample" data-kind="quotation">
            {sayCount(strings, 'compare_sharedQuotations', count('quotation'))}
          </span>{' '}
          <span class="sample" data-kind="passage">
            {sayCount(strings, 'compare_sharedPassages', count('passage'))}
          </span>{' '}
          {marks.left.length > 0 && <span class="aside">{t('compare_followNumbers')}</span>}
        </p>
        <label class="check">
          <input type="checkbox" checked={linked} onChange={(event) => setLinked(event.currentTarget.checked)} />{' '}
          {t('compare_linkedScrolling')}
        </label>
      </div>
      <div class="panes">
        <SideBySideText
          key={`left ${left.id}`}
          strings={strings}
          article={left}
          marks={marks.left}
          name={sayOutletAmong(strings, left, [left, right])}
          other={sayOutletAmong(strings, right, [left, right])}
          {...panes.left}
        />
        <SideBySideText
          key={`right ${right.id}`}
          strings={strings}
          article={right}
          marks={marks.right}
          name={sayOutletAmong(strings, right, [left, right])}
          other={sayOutletAmong(strings, left, [left, right])}
          {...panes.right}
        />
      </div>
    </div>
  );
}
