import type { FoldedWord } from '../text/folded-word';

/** Finds, among many wordings, those that share enough telling words with a given one. */
export interface WordingIndex {
  add(id: number, words: readonly FoldedWord[]): void;
  /** Ids by the weight of the words they share, most first. */
  find(words: readonly FoldedWord[], most: number): number[];
}

/** A key of a wording and its weight. */
type WeightedKey = readonly [key: string, weight: number];

const memo = new WeakMap<readonly FoldedWord[], readonly WeightedKey[]>();

/** `readKeys`, read once for as long as the list lives. */
function keysOf(words: readonly FoldedWord[]): readonly WeightedKey[] {
  const known = memo.get(words) ?? [...readKeys(words)];
  memo.set(words, known);
  return known;
}

/** The keys of a wording: the stems of its words, and compounds as one word, each with its weight. */
function readKeys(words: readonly FoldedWord[]): Map<string, number> {
  const keys = new Map<string, number>();
  words.forEach((word, at) => {
    const { weight } = word;
    const next = words[at + 1];
    // Words of grammar find everything; in pairs they are as telling as a word.
    if (weight > 0.2) keys.set(word.stem, weight);
    if (next !== undefined) {
      keys.set(`${word.text} ${next.text}`, 0.5 * (weight + next.weight));
      if (word.text.length + next.text.length >= 6) keys.set(word.text + next.text, weight);
    }
  });
  return keys;
}

/** An inverted index; a query costs the length of the posting lists it meets. */
export function indexWordings(): WordingIndex {
  const postings = new Map<string, number[]>();
  /** By id; all zero between queries. */
  const scores: number[] = [];
  let size = 0;
  return {
    add(id, words) {
      size++;
      scores[id] = 0;
      for (const [key] of keysOf(words)) {
        const list = postings.get(key);
        if (list === undefined) postings.set(key, [id]);
        else list.push(id);
      }
    },
    find(words, most) {
      const found: number[] = [];
      for (const [key, weight] of keysOf(words)) {
        const list = postings.get(key);
        if (list === undefined) continue;
        const idf = Math.log(1 + size / list.length);
        for (const id of list) {
          const score = scores[id] ?? 0;
          if (score === 0) found.push(id);
          scores[id] = score + weight * idf;
        }
      }
      found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
      for (const id of found) scores[id] = 0;
      return found.slice(0, most);
    },
  };
}
