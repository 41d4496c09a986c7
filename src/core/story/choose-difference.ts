import { partByCloseness } from '../comparison/find-closest';
import { groupByText } from '../comparison/group-by-text';
import type { ComparedStatement, Comparison } from '../comparison-model';
import type { Occurrence, OccurrenceElsewhere } from '../model';
import { DIFFERENCES, rateTreatment } from './rate-difference';

/** A quotation as it stands in a text, and one other text in which it stands otherwise. */
export interface ShownDifference {
  statement: ComparedStatement;
  here: Occurrence;
  elsewhere: OccurrenceElsewhere;
}

/**
 * The difference by which to show what a comparison is: the first that is told, of those that another text made to words
 * that stand whole here. Null where there is none.
 */
export function chooseDifference({ statements }: Pick<Comparison, 'statements'>): ShownDifference | null {
  const found = statements.flatMap((statement) => {
    const { difference, fullest } = statement;
    const here = statement.here.find(({ form, fidelity }) => form === 'direct' && fidelity === 'verbatim');
    const elsewhere = [...groupByText(statement.elsewhere).values()]
      .flatMap((occurrences) => partByCloseness(occurrences).main)
      .find((occurrence) => rateTreatment(occurrence) === difference);
    const isToldOf = difference !== 'same' && fullest !== null && here !== undefined && elsewhere !== undefined;
    return isToldOf ? [{ statement, here, elsewhere }] : [];
  });
  const rank = ({ statement }: ShownDifference) => DIFFERENCES.indexOf(statement.difference);
  return found.sort((one, other) => rank(one) - rank(other))[0] ?? null;
}
