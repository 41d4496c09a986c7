import type { Edit, Fidelity } from '../model';

/** What is heard of a stretch: no capitals, no quotation marks, every dash and space a pause. A hyphen joins words. */
function hear(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/["'“”„‟‘’‚‛«»‹›`´\u00AD\u200B-\u200D]+/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ ?(?:[–—―]|--+) ?| - /gu, ' ')
    .replace(/ +/gu, ' ');
}

/** Differences that nobody hears: capitals, quotation marks, dashes, spaces, and a comma or full stop at either end. */
function isSilent(edit: Edit): boolean {
  if (hear(edit.from) === hear(edit.to)) return true;
  return (
    edit.where !== 'middle' && /^[\p{P}\s]*$/u.test(edit.from + edit.to) && !/…|\.\.|[()[\]]/.test(edit.from + edit.to)
  );
}

/** Words left out count as shortening; words changed or put in (but for bracketed help) as alteration. */
export function rateFidelity(edits: readonly Edit[]): Exclude<Fidelity, 'fragment' | 'indirect'> {
  const worded = edits.filter((edit) => edit.weight !== 'style');
  if (worded.some((edit) => edit.kind !== 'dropped')) return 'altered';
  if (worded.length > 0) return 'shortened';
  return edits.every(isSilent) ? 'verbatim' : 'restyled';
}
