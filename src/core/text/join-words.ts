import { numberWordValue, readNumberWords } from './fold-numbers';
import { type FoldedWord, placeForm } from './folded-word';
import type { Folding } from './folding';
import { PAIRS } from './word-pairs';

/** "nine hundred ninety nine thousand nine hundred ninety nine", and no number is longer in words. */
const LONGEST_NUMBER = 9;

function joinAt(
  words: readonly FoldedWord[],
  at: number,
  last: number,
  text: string,
  folding: Folding,
): FoldedWord | null {
  const first = words[at];
  const end = words[last]?.end;
  return first === undefined || end === undefined
    ? null
    : placeForm(folding.form(text), first.start, end, first.bracketed);
}

/** One word for those from `at` that stand for one, and how many they are; null where they do not. */
function readJoined(
  text: string,
  words: readonly FoldedWord[],
  at: number,
  folding: Folding,
): { word: FoldedWord; used: number } | null {
  const isNear = (i: number): boolean =>
    /^(?:\s+|\s?[-‐‑]\s?)$/u.test(text.slice(words[i]?.end ?? 0, words[i + 1]?.start ?? 0));
  const here = words[at]?.text ?? '';
  const pair = PAIRS[`${here} ${words[at + 1]?.text}`];
  if (pair !== undefined && isNear(at)) {
    const word = joinAt(words, at, at + 1, pair, folding);
    return word === null ? null : { word, used: 2 };
  }
  if (numberWordValue(here) === null) return null;
  const numbers = [here];
  const most = Math.min(words.length, at + LONGEST_NUMBER) - at;
  for (let next = words[at + 1]; numbers.length < most && next !== undefined; next = words[at + numbers.length]) {
    if (numberWordValue(next.text) === null || !isNear(at + numbers.length - 1)) break;
    numbers.push(next.text);
  }
  const number = readNumberWords(numbers, 0);
  if (number === null) return null;
  const word = joinAt(words, at, at + number.used - 1, String(number.value), folding);
  return word === null ? null : { word, used: number.used };
}

/**
 * Puts together what stands for one word: "no one", "twenty-five". Only white space or one hyphen may stand between.
 * @param joinable ascending places of words that may be the first of several: the others are left as they are
 */
export function joinWords(
  text: string,
  words: readonly FoldedWord[],
  joinable: readonly number[],
  folding: Folding,
): FoldedWord[] {
  const out: FoldedWord[] = [];
  let at = 0;
  for (const place of joinable) {
    if (place < at) continue;
    while (at < place) {
      const word = words[at++];
      if (word !== undefined) out.push(word);
    }
    const joined = readJoined(text, words, place, folding);
    if (joined === null) continue;
    out.push(joined.word);
    at += joined.used;
  }
  for (; at < words.length; at++) {
    const word = words[at];
    if (word !== undefined) out.push(word);
  }
  return out;
}
