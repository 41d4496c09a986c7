import type { PlacedOccurrence } from '../comparison/build-statements';
import { isTelling } from '../language/weigh-words';
import { foldWords } from '../text/fold-words';
import type { FoldedWord } from '../text/folded-word';
import { findAt, type TextIndex } from '../text/text-index';

/** The words of an occurrence; of a text without words they are folded anew. */
function readWords(
  text: TextIndex,
  { start, end, text: printed }: PlacedOccurrence['occurrence'],
): readonly FoldedWord[] {
  if (!text.hasWords) return foldWords(printed, text.language.folding);
  return text.words.slice(findAt(text.words, start), findAt(text.words, end - 1) + 1);
}

/** The stems by which words are known again: of those that tell something, or of all where none does. */
function readStems(words: readonly FoldedWord[]): string[] {
  const telling = words.filter(isTelling);
  return (telling.length > 0 ? telling : words).map(({ stem }) => stem);
}

/**
 * The occurrences of a statement elsewhere that have something to compare with those here: of one passage two texts may each
 * print a few words, and not the same. Longer wordings and reports are of all of it.
 * @param texts that the occurrences name by their place
 */
export function findComparable(
  here: readonly PlacedOccurrence[],
  elsewhere: readonly PlacedOccurrence[],
  texts: readonly TextIndex[],
): PlacedOccurrence[] {
  if (here.some(({ occurrence }) => occurrence.form === 'indirect')) return [...elsewhere];
  const stemsOf = ({ text, occurrence }: PlacedOccurrence): string[] => {
    const from = texts[text];
    return from === undefined ? [] : readStems(readWords(from, occurrence));
  };
  const known = new Set(here.flatMap(stemsOf));
  const shares = new Map(elsewhere.map((other) => [other, stemsOf(other).some((stem) => known.has(stem))]));
  const compared = new Set(elsewhere.flatMap((other) => (shares.get(other) ? other.text : [])));
  return elsewhere.filter((other) => {
    if (shares.get(other) || other.occurrence.form === 'indirect') return true;
    return other.occurrence.form !== 'fragment' && !compared.has(other.text);
  });
}
