import { findPlace } from '../language/places';
import type { FoldedWord } from '../text/folded-word';

/** Whether two words are the same word in another dress: "&" and "and", "'s" and "has". */
export function isSameWord(a: FoldedWord, b: FoldedWord): boolean {
  return a.text === b.text || (a.also !== null && a.also === b.text) || (b.also !== null && b.also === a.text);
}

/**
 * Whether two words are inflections of one word, or names of one country and its government, which outlets swap freely. A
 * swap is a changed word all the same; it only says that the two stand for the same place in the sentence.
 */
export function isRelatedWord(a: FoldedWord, b: FoldedWord): boolean {
  if (a.stem === b.stem) return a.stem.length > 2;
  const place = findPlace(a.text);
  return place !== undefined && place === findPlace(b.text);
}
