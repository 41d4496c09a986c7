import type { Edit, EditWeight } from '../model';

/** What turns a sentence around, in the order in which it is told. */
export const GRAVE = ['number', 'negation', 'hedge'] as const satisfies readonly EditWeight[];

export type GraveWeight = (typeof GRAVE)[number];

/**
 * Whether a number, a negation or a hedge is another one. What is cut off at either end takes its own along, and turns
 * nothing around that is still there.
 */
function isGrave({ kind, where }: Edit): boolean {
  return kind !== 'dropped' || where === 'middle';
}

/** Which of these is another one in a wording: the first in order, or null. */
export function findGravest(edits: readonly Edit[]): GraveWeight | null {
  return GRAVE.find((weight) => edits.some((edit) => edit.weight === weight && isGrave(edit))) ?? null;
}
