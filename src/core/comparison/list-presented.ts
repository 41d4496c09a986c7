import type { Statement } from '../model';
import { countCarriers } from '../story/count-carriers';

/** Texts that must carry a statement: of one alone there is nothing to compare. */
const FEWEST_TEXTS = 2;

/** The statements that can be shown to a class one by one, in their order: those that several texts carry. */
export function listPresented(statements: readonly Statement[]): Statement[] {
  return statements.filter(({ occurrences }) => countCarriers(occurrences, null).texts >= FEWEST_TEXTS);
}
