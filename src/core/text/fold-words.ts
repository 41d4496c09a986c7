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
 * Words of which an editor put the first letter in brackets, "[T]he", are one each: another capital, and nothing else. The
 * letter and the rest were read as two.
 */
function joinLetters(text: string, words: readonly FoldedWord[], folding: Folding): FoldedWord[] {
  const joined = [...words];
  let at = 0;
  for (const { index, 1: letter = '', 2: rest = '' } of text.matchAll(/(?<![\p{L}\p{N}])\[(\p{L})\](\p{L}+)/gu)) {
    while ((joined[at]?.start ?? Number.POSITIVE_INFINITY) < index) at++;
    const end = index + letter.length + rest.length + 2;
    const last = joined.findIndex((word, place) => place > at && word.start >= end);
    const whole = letter + rest;
    const [form, ...more] = folding.fold(whole, 0, whole.length).forms;
    if (form === undefined || more.length > 0) continue;
    joined.splice(at, (last < 0 ? joined.length : last) - at, placeForm(form, index, end));
  }
  return joined;
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
  const joined = joinable.length === 0 ? words : joinWords(text, words, joinable, folding);
  return text.includes(']') ? joinLetters(text, joined, folding) : joined;
}
