import type { FoldedWord } from '../text/fold-words';
import { wordWeight } from './common-words';

/** Finds, among many wordings, those that share enough telling words with a given one. */
export interface WordingIndex {
  add(id: number, words: readonly FoldedWord[]): void;
  /** Ids by the weight of the words they share, most first. */
  find(words: readonly FoldedWord[], most: number): number[];
}

const memo = new WeakMap<readonly FoldedWord[], Map<string, number>>();

/** `readKeys`, read once for as long as the list lives. */
function keysOf(words: readonly FoldedWord[]): ReadonlyMap<string, number> {
  const known = memo.get(words) ?? readKeys(words);
  memo.set(words, known);
  return known;
}

/** The keys of a wording: the stems of its words, and compounds as one word, each with its weight. */
function readKeys(words: readonly FoldedWord[]): Map<string, number> {
  const keys = new Map<string, number>();
  words.forEach((word, at) => {
    const weight = wordWeight(word.text, word.stem);
    const next = words[at + 1];
    // Words of grammar find everything; in pairs they are as telling as a word.
    if (weight > 0.2) keys.set(word.stem, weight);
    if (next !== undefined) {
      keys.set(`${word.text} ${next.text}`, 0.5 * (weight + wordWeight(next.text, next.stem)));
      if (word.text.length + next.text.length >= 6) keys.set(word.text + next.text, weight);
    }
  });
  return keys;
}

/** An inverted index; a query costs the length of the posting lists it meets. */
export function indexWordings(): WordingIndex {
  const postings = new Map<string, number[]>();
  let size = 0;
  return {
    add(id, words) {
      size++;
      for (const key of keysOf(words).keys()) {
        const list = postings.get(key);
        if (list === undefined) postings.set(key, [id]);
        else list.push(id);
      }
    },
    find(words, most) {
      const scores = new Map<number, number>();
      for (const [key, weight] of keysOf(words)) {
        const list = postings.get(key);
        if (list === undefined) continue;
        const idf = Math.log(1 + size / list.length);
        for (const id of list) scores.set(id, (scores.get(id) ?? 0) + weight * idf);
      }
      return [...scores]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, most)
        .map(([id]) => id);
    },
  };
}
