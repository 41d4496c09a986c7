import type { Fidelity } from '../core/model';
import { FIDELITY_SIGNS } from './fidelity-signs';
import type { Strings } from './strings';

/** A fidelity in a word and a sign. */
export function FidelityMark({ strings, fidelity }: { strings: Strings; fidelity: Fidelity }) {
  return (
    <span class="fidelity" data-fidelity={fidelity}>
      <FidelitySign fidelity={fidelity} />
      <span class="fidelity-word">{strings.t(`fidelity_${fidelity}`)}</span>
    </span>
  );
}

/** The sign alone, where the word stands elsewhere. */
export function FidelitySign({ fidelity }: { fidelity: Fidelity }) {
  return (
    <svg class="fidelity-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={FIDELITY_SIGNS[fidelity]} />
    </svg>
  );
}
