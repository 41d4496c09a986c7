import { GRAVE, isGrave } from '../core/matching/is-grave';
import type { Occurrence } from '../core/model';
import type { Strings } from './strings';

/**
 * What to know about the differences of a wording beside seeing them: that a negation, a number or a hedge is touched,
 * and whether a cut is marked. Cuts at either end are no news (a quotation begins and ends somewhere), so only one in
 * the middle is said to be unmarked, and in another version nothing is cut.
 */
export function sayDifferences({ t }: Strings, { edits, version }: Occurrence): string[] {
  const said = GRAVE.filter((weight) => edits.some((edit) => isGrave(edit) && edit.weight === weight)).map((weight) =>
    t(`weight_${weight}`),
  );
  if (version !== undefined) return said;
  const cuts = edits.filter(({ kind, weight }) => kind === 'dropped' && weight === 'wording');
  if (cuts.some(({ marked, where }) => !marked && where === 'middle')) said.push(t('cutUnmarked'));
  else if (cuts.some(({ marked }) => marked)) said.push(t('cutMarked'));
  return said;
}
