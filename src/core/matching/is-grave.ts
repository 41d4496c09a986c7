import type { Edit, EditWeight } from '../model';

/** What turns a sentence around. */
export const GRAVE: readonly EditWeight[] = ['negation', 'number', 'hedge'];

/**
 * Whether a negation, a number or a hedge is another one. What is only cut off at either end takes its negations and
 * numbers along, and turns nothing around that is still there.
 */
export function isGrave({ kind, where, weight }: Edit): boolean {
  return GRAVE.includes(weight) && (kind !== 'dropped' || where === 'middle');
}
