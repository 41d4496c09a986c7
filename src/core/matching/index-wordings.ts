import type { WordList } from '../text/word-list';

/** Finds, among many wordings, those that share enough telling words with a given one. */
export interface WordingIndex {
  add(id: number, wording: WordList): void;
  /** Ids by the weight of the words they share, most first. */
  find(wording: WordList, most: number): number[];
}

/** A key of a wording and its weight. */
type WeightedKey = readonly [key: string, weight: number];

/** The keys of a wording: the stems of its words, and compounds as one word, each with its weight. */
function readKeys({ words }: WordList): readonly WeightedKey[] {
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
  return [...keys];
}

/** An inverted index; a query costs the length of the posting lists it meets. */
export function indexWordings(): WordingIndex {
  const postings = new Map<string, number[]>();
  /** By id; all zero between queries. */
  const scores: number[] = [];
  let size = 0;
  return {
    add(id, wording) {
      size++;
      scores[id] = 0;
      for (const [key] of wording.derive(readKeys)) {
        const list = postings.get(key);
        if (list === undefined) postings.set(key, [id]);
        else list.push(id);
      }
    },
    find(wording, most) {
      const found: number[] = [];
      for (const [key, weight] of wording.derive(readKeys)) {
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
