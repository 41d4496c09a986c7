import type { Fidelity } from '../core/model';
import { FidelityMark } from './FidelityMark';
import type { Strings } from './strings';

const ALL: readonly Fidelity[] = ['verbatim', 'restyled', 'shortened', 'altered', 'fragment', 'indirect'];

/** What the signs in the cells mean. */
export function MatrixLegend({ strings }: { strings: Strings }) {
  const { t } = strings;
  return (
    <ul class="matrix-legend" aria-label={t('compare_legend')}>
      {ALL.map((fidelity) => (
        <li key={fidelity}>
          <FidelityMark strings={strings} of={{ fidelity }} />
        </li>
      ))}
      <li>
        <FidelityMark strings={strings} of={{ fidelity: 'altered', version: 'reworded' }} />
      </li>
      <li>
        <span aria-hidden="true">·</span> {t('compare_cellAbsent')}
      </li>
      <li>
        <span aria-hidden="true">?</span> {t('compare_cellUnknown')}
      </li>
    </ul>
  );
}
