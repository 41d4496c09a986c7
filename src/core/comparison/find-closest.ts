import type { Fidelity, Occurrence } from '../model';

/** How near a wording is to the fullest one, nearest first. */
export const CLOSENESS: readonly Fidelity[] = ['verbatim', 'restyled', 'shortened', 'altered', 'fragment', 'indirect'];

/** The occurrence of a text that stands for it: the first of those nearest to the fullest wording. */
export function findClosest<O extends Pick<Occurrence, 'fidelity'>>(occurrences: readonly O[]): O | undefined {
  const closest = CLOSENESS.find((fidelity) => occurrences.some((occurrence) => occurrence.fidelity === fidelity));
  return occurrences.find(({ fidelity }) => fidelity === closest);
}

/** A text's occurrences of a statement parted into those with its closest fidelity and the rest. Fragments stay together. */
export function partByCloseness<O extends Pick<Occurrence, 'fidelity'>>(
  occurrences: readonly O[],
): { main: O[]; again: O[] } {
  const closest = findClosest(occurrences)?.fidelity;
  const same = occurrences.filter(({ fidelity }) => fidelity === closest);
  // Two fragments give more of the statement than one; of two whole wordings the first is enough.
  const main = closest === 'fragment' || closest === 'indirect' ? same : same.slice(0, 1);
  return { main, again: occurrences.filter((occurrence) => !main.includes(occurrence)) };
}
