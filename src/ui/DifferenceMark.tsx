import type { Difference } from '../core/model';
import { signOfDifference } from './fidelity-signs';
import { sayDifference } from './say-differences';
import type { Strings } from './strings';

/** In what the texts of a statement differ, in a sign and a word. */
export function DifferenceMark({ strings, difference }: { strings: Strings; difference: Difference }) {
  return (
    <span class="difference" data-difference={difference}>
      <DifferenceSign difference={difference} />
      <span class="difference-word">{sayDifference(strings, difference)}</span>
    </span>
  );
}

/** The sign alone, where the word stands beside it. */
export function DifferenceSign({ difference }: { difference: Difference }) {
  return (
    <svg class="fidelity-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={signOfDifference(difference)} />
    </svg>
  );
}
