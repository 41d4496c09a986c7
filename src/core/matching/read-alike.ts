import type { Occurrence } from '../model';

/**
 * What two occurrences have in common when they print a statement alike. Verbatim wordings differ in case, punctuation and
 * spacing at most: those do not part them.
 */
export function keyOfPrint({ fidelity, text }: Pick<Occurrence, 'fidelity' | 'text'>): string {
  return fidelity === 'verbatim' ? (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('') || text : text.trim();
}
