import { nameMark, type SharedWords } from './side-by-side-marks';
import type { Strings } from './strings';

/** What the marks that two texts side by side have mean; none of those that they do not have. */
export function SideBySideKey({ strings, shared }: { strings: Strings; shared: SharedWords }) {
  const { t } = strings;
  const sides = [shared.left, shared.right];
  const names = new Set(sides.flatMap(({ marks }) => marks.map(nameMark)));
  if (names.size === 0) return null;
  return (
    <ul class="pair-key" aria-label={t('compare_legend')}>
      {(['quotation', 'unquoted', 'passage'] as const)
        .filter((name) => names.has(name))
        .map((name) => (
          <li key={name}>
            <span class="shared" data-kinds={name}>
              {t(`compare_key_${name}`)}
            </span>
          </li>
        ))}
      {sides.some(({ only }) => only.length > 0) && (
        <li>
          <span class="only-here">{t('compare_key_onlyHere')}</span>
        </li>
      )}
      {sides.some(({ gaps }) => gaps.length > 0) && (
        <li>
          <span class="word-gap" /> {t('compare_key_wordGap')}
        </li>
      )}
    </ul>
  );
}
