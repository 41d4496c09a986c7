import type { Edit, Fidelity } from '../model';

/** Differences that nobody hears: capitals, quotation marks, dashes, spaces, and a comma or full stop at the end. */
function isSilent(edit: Edit): boolean {
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[\s\u00AD\u200B-\u200D"'“”„‟‘’‚‛«»‹›`´\p{Pd}]+/gu, '')
      .normalize('NFKC');
  if (bare(edit.from) === bare(edit.to)) return true;
  return edit.where !== 'middle' && /^[\p{P}\s]*$/u.test(edit.from + edit.to) && !/…|\.\./.test(edit.from + edit.to);
}

/** Words left out count as shortening; words changed or put in (but for bracketed help) as alteration. */
export function rateFidelity(edits: readonly Edit[]): Exclude<Fidelity, 'fragment' | 'indirect'> {
  const worded = edits.filter((edit) => edit.weight !== 'style');
  if (worded.some((edit) => edit.kind !== 'dropped')) return 'altered';
  if (worded.length > 0) return 'shortened';
  return edits.every(isSilent) ? 'verbatim' : 'restyled';
}
