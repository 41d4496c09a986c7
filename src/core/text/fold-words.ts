import { type FoldedWord, placeForm } from './folded-word';
import type { Folding } from './folding';
import { joinWords } from './join-words';
import { scanWords } from './scan-words';

/** Marks the words between brackets. A bracket that is never closed opens nothing. */
function markBracketed(text: string, words: readonly FoldedWord[]): void {
  let at = 0;
  for (const { index, 0: stretch } of text.matchAll(/\[[^[\]]{0,200}\]|\([^()]{0,200}\)/g)) {
    const end = index + stretch.length;
    while ((words[at]?.start ?? Number.POSITIVE_INFINITY) < index) at++;
    for (let word = words[at]; word !== undefined && word.start < end; word = words[++at]) word.bracketed = true;
  }
}

/**
 * The words of a text as they are compared, in text order and without overlap: case, marks, ligatures, spelling,
 * contractions, number words, "&" and "and", "@" and "#" no longer count. Offsets lead back to the text exactly.
 * Compounds ("health care", "health-care", "healthcare") stay as printed: joining them is the alignment's work.
 * @param folding that of the text's language, `Language.folding`
 */
export function foldWords(text: string, folding: Folding): FoldedWord[] {
  const words: FoldedWord[] = [];
  const joinable: number[] = [];
  scanWords(text, (start, end) => {
    for (const form of folding.fold(text, start, end).forms) {
      if (form.joins) joinable.push(words.length);
      words.push(placeForm(form, start + form.from, start + form.to));
    }
  });
  if (text.includes('[') || text.includes('(')) markBracketed(text, words);
  return joinable.length === 0 ? words : joinWords(text, words, joinable, folding);
}
