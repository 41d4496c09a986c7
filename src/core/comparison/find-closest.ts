import type { Fidelity, Occurrence } from '../model';

/** How near a wording is to the fullest one, nearest first. */
export const CLOSENESS: readonly Fidelity[] = ['verbatim', 'restyled', 'shortened', 'altered', 'fragment', 'indirect'];

/** The occurrence of a text that stands for it: the first of those nearest to the fullest wording. */
export function findClosest<O extends Pick<Occurrence, 'fidelity'>>(occurrences: readonly O[]): O | undefined {
  const closest = CLOSENESS.find((fidelity) => occurrences.some((occurrence) => occurrence.fidelity === fidelity));
  return occurrences.find(({ fidelity }) => fidelity === closest);
}
