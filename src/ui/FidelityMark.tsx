import type { Occurrence } from '../core/model';
import { signOf } from './fidelity-signs';
import { sayFidelity } from './say-fidelity';
import type { Strings } from './strings';

interface FidelityMarkProps {
  strings: Strings;
  of: Pick<Occurrence, 'fidelity' | 'version'>;
}

/** How a wording stands to the fullest one, in a word and a sign. */
export function FidelityMark({ strings, of }: FidelityMarkProps) {
  return (
    <span class="fidelity" data-fidelity={of.fidelity}>
      <FidelitySign of={of} />
      <span class="fidelity-word">{sayFidelity(strings, of)}</span>
    </span>
  );
}

/** The sign alone, where the word stands elsewhere. */
export function FidelitySign({ of }: Pick<FidelityMarkProps, 'of'>) {
  return (
    <svg class="fidelity-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={signOf(of)} />
    </svg>
  );
}
