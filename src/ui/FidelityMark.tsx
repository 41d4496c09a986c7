import type { JSX } from 'preact';
import type { Fidelity } from '../core/model';
import type { Strings } from './strings';

/**
 * Each sign sets a wording (below) against the fullest one (above): the same line, a wavy one, a shorter one, lines that
 * do not agree, a piece of it; a speech bubble for what is only reported.
 */
const SIGNS: Record<Fidelity, JSX.Element> = {
  verbatim: <path d="M2 5.5h12M2 10.5h12" />,
  restyled: <path d="M2 5.5h12M2 10.5c1.5-2 3-2 4.5 0s3 2 4.5 0 2-1.7 3-1.2" />,
  shortened: <path d="M2 5.5h12M2 10.5h5" />,
  altered: <path d="M2 5.5h12M2 10.5h12M10.5 2.5l-5 11" />,
  fragment: <path d="M2 5.5h1.5M6 5.5h4M12.5 5.5H14M6 10.5h4" />,
  indirect: <path d="M2.5 3h11v7.5H8L5 13.5v-3H2.5z" />,
};

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
      {SIGNS[fidelity]}
    </svg>
  );
}
