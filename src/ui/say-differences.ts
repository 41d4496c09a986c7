import { findGravest } from '../core/matching/find-gravest';
import type { Difference, Occurrence } from '../core/model';
import { rateTreatment } from '../core/story/rate-difference';
import type { Strings } from './strings';

/** A wording, or what is known of one where it is not there. */
export type Treated = Pick<Occurrence, 'fidelity' | 'version'> & Partial<Pick<Occurrence, 'edits'>>;

/** The message that names each difference: that of the fidelity which it is, where it is one. */
const KEYS: Record<Difference, string> = {
  number: 'difference_number',
  negation: 'difference_negation',
  hedge: 'difference_hedge',
  cut: 'fidelity_shortened',
  changed: 'fidelity_altered',
  part: 'fidelity_fragment',
  version: 'version_reworded',
  'own-words': 'fidelity_indirect',
  note: 'difference_note',
  same: 'fidelity_verbatim',
};

/** In what texts differ, or what one of them did to the words, in a word or two. */
export function sayDifference({ t }: Strings, difference: Difference): string {
  return t(KEYS[difference]);
}

/** The same of one text's wording; of the same words in another dress, and of another version, which it is. */
export function sayTreatment(strings: Strings, occurrence: Treated): string {
  const { version, fidelity } = occurrence;
  if (version !== undefined) return strings.t(`version_${version}`);
  const treatment = rateTreatment({ ...occurrence, edits: occurrence.edits ?? [] });
  return treatment === 'same' ? strings.t(`fidelity_${fidelity}`) : sayDifference(strings, treatment);
}

/**
 * What to know about a wording beside what was done to it: that a number, a negation or a hedge of another version is
 * another one, and whether a cut is marked. Cuts at either end are no news (a quotation begins and ends somewhere), so
 * only one in the middle is said to be unmarked, and in another version nothing is cut.
 */
export function sayDifferences(strings: Strings, { edits, version, fidelity }: Occurrence): string[] {
  const { t } = strings;
  if (version !== undefined) {
    const gravest = findGravest(edits);
    return gravest === null ? [] : [sayDifference(strings, gravest)];
  }
  // What was cut from a wording in which more was changed is said as well.
  const cuts = edits.filter(({ kind, weight }) => kind === 'dropped' && weight === 'wording');
  const said = fidelity === 'altered' && cuts.length > 0 ? [sayDifference(strings, 'cut')] : [];
  if (cuts.some(({ marked, where }) => !marked && where === 'middle')) said.push(t('cutUnmarked'));
  else if (cuts.some(({ marked }) => marked)) said.push(t('cutMarked'));
  return said;
}
