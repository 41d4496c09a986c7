import type { Occurrence } from '../core/model';
import { signOf } from './fidelity-signs';
import { sayTreatment, type Treated } from './say-differences';
import type { Strings } from './strings';

/** What a text did to the words, against the fullest wording, in a word and a sign. */
export function FidelityMark({ strings, of }: { strings: Strings; of: Treated }) {
  return (
    <span class="fidelity" data-fidelity={of.fidelity}>
      <FidelitySign of={of} />
      <span class="fidelity-word">{sayTreatment(strings, of)}</span>
    </span>
  );
}

/** The sign alone, where the word stands elsewhere. */
export function FidelitySign({ of }: { of: Pick<Occurrence, 'fidelity' | 'version'> }) {
  return (
    <svg class="fidelity-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={signOf(of)} />
    </svg>
  );
}
