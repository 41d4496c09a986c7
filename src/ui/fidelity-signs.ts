import type { Difference, Fidelity, Occurrence } from '../core/model';

/**
 * Each sign sets a wording (below) against the fullest one (above): the same line, a wavy one, a shorter one, lines that
 * do not agree, a piece of it; a speech bubble for what is only reported. As paths in a square of 16, from its corner on
 * and relative throughout, so that many can be drawn as one.
 */
export const FIDELITY_SIGNS: Record<Fidelity, string> = {
  verbatim: 'm2 5.5h12m-12 5h12',
  restyled: 'm2 5.5h12m-12 5c1.5-2 3-2 4.5 0s3 2 4.5 0 2-1.7 3-1.2',
  shortened: 'm2 5.5h12m-12 5h5',
  altered: 'm2 5.5h12m-12 5h12m-3.5-8l-5 11',
  fragment: 'm2 5.5h1.5m2.5 0h4m2.5 0h1.5m-8 5h4',
  indirect: 'm2.5 3h11v7.5h-5.5l-3 3v-3h-2.5z',
};

/** Of another version: a line as long as the other one, with a beginning and an end of its own. */
const VERSION_SIGN = 'm2 5.5h8.5m-5 5h8.5';

/** The sign of how a wording stands to the fullest one. */
export function signOf({ fidelity, version }: Pick<Occurrence, 'fidelity' | 'version'>): string {
  return version === undefined ? FIDELITY_SIGNS[fidelity] : VERSION_SIGN;
}

/** Brackets around a word. */
const NOTE_SIGN = 'm5 3h-2v10h2m6-10h2v10h-2m-5-5h4';

const DIFFERENCE_SIGNS: Record<Difference, string> = {
  number: FIDELITY_SIGNS.altered,
  negation: FIDELITY_SIGNS.altered,
  hedge: FIDELITY_SIGNS.altered,
  cut: FIDELITY_SIGNS.shortened,
  changed: FIDELITY_SIGNS.altered,
  part: FIDELITY_SIGNS.fragment,
  version: VERSION_SIGN,
  'own-words': FIDELITY_SIGNS.indirect,
  note: NOTE_SIGN,
  same: FIDELITY_SIGNS.verbatim,
};

/** The sign of what the texts of a statement differ in. */
export function signOfDifference(difference: Difference): string {
  return DIFFERENCE_SIGNS[difference];
}
