import type { Statement } from '../model';
import { countCarriers } from './count-carriers';
import { DIFFERENCES } from './rate-difference';

/** Texts that must carry a statement: of one alone there is nothing to compare. */
const FEWEST_TEXTS = 2;

/**
 * The statements that can be shown to a class one by one: those that several texts carry, by what is told first of the
 * differences, in the given order within one kind.
 */
export function listPresented(statements: readonly Statement[]): Statement[] {
  const rank = ({ difference }: Statement) => DIFFERENCES.indexOf(difference);
  return statements
    .filter(({ occurrences }) => countCarriers(occurrences, null).texts >= FEWEST_TEXTS)
    .sort((one, other) => rank(one) - rank(other));
}
