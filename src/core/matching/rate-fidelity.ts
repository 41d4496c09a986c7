import type { Edit, Fidelity } from '../model';
import type { FoldedWording } from './derive-edits';

/**
 * When a shortened wording is a fragment. Set on the five bundled texts, whose 32 wordings were rated by hand.
 */
export const FRAGMENT = {
  /** It has less than this share of the reference's words: */
  share: 0.6,
  /** and so few words, or it does not begin as a sentence does. */
  words: 5,
} as const;

/** A first letter in brackets is another capital: "[T]he". */
const LETTER = /\[(\p{L})\](?=\p{L})/gu;

/** What is heard of a stretch: its words, without capitals, marks, apostrophes, stops, dashes, handles and links. */
function hear(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(LETTER, '$1')
    .replace(/https?:\/\/\S{1,300}|(?<![\p{L}\p{N}])@\w{1,40}/gu, ' ')
    .replace(/['’‘`´\u00AD\u200B-\u200D]/gu, '');
  return words.match(/[\p{L}\p{N}\p{M}]+/gu)?.join(' ') ?? '';
}

/**
 * Whether nobody hears the difference: no word is another one, and no bracket says so. An ellipsis where no word is left out is
 * a pause.
 */
function isSilent({ from, to }: Edit): boolean {
  return hear(from) === hear(to) && !/[()[\]]/.test((from + to).replace(LETTER, '$1'));
}

/** Whether all that was put in, or put in the place of something, is an editor's help in brackets. */
export function isEditorsHelp({ kind, marked, to }: Edit): boolean {
  return kind !== 'dropped' && marked && /^[^\p{L}\p{N}[(]*(?:\[[^[\]]+\]|\([^()]+\))[^\p{L}\p{N}]*$/u.test(to);
}

/** Whether words are left out, changed or put in, and not only their dress, by others than an editor who helps. */
const isWorded = (edit: Edit): boolean =>
  !isEditorsHelp(edit) && edit.weight !== 'style' && hear(edit.from) !== hear(edit.to);

/** Whether a word is changed or put in: what makes a wording altered. */
export const isOtherWord = (edit: Edit): boolean => edit.kind !== 'dropped' && isWorded(edit);

/**
 * Words left out count as shortening, words changed or put in as alteration. An editor's help in brackets is neither: it is
 * shown as what it is.
 */
function rateEdits(edits: readonly Edit[]): 'verbatim' | 'restyled' | 'shortened' | 'altered' {
  const made = edits.filter((edit) => !isEditorsHelp(edit));
  const worded = made.filter(isWorded);
  if (worded.some(isOtherWord)) return 'altered';
  if (worded.length > 0) return 'shortened';
  return made.every(isSilent) ? 'verbatim' : 'restyled';
}

/** Whether a wording begins as a sentence does. */
const opensSentence = (text: string): boolean => /^[^\p{L}\p{N}]*\p{Lu}/u.test(text);

/**
 * How true a wording is to the one it is measured against. The only judge of it: a card, the matrix and the `match` command
 * ask here, and the same two wordings get the same answer everywhere.
 * @param edits of the other wording against the reference, as `deriveEdits` gives them
 */
export function rateFidelity(
  reference: FoldedWording,
  other: FoldedWording,
  edits: readonly Edit[],
): Exclude<Fidelity, 'indirect'> {
  const rated = rateEdits(edits);
  if (rated !== 'shortened' || other.words.length >= reference.words.length * FRAGMENT.share) return rated;
  return other.words.length <= FRAGMENT.words || !opensSentence(other.text) ? 'fragment' : rated;
}
