import { hashRuns } from '../text/hash-text';
import type { WordList } from '../text/word-list';

/** A stretch that two texts have word for word: `aFrom..aFrom+length` and `bFrom..bFrom+length`. */
export interface SharedRun {
  aFrom: number;
  bFrom: number;
  length: number;
}

/** Words a seed. Runs shorter than this are not found. */
const SEED = 3;
/** A seed that a text has more often than this is a refrain: the first ones stand for all. */
const MOST_PLACES = 16;

const NOWHERE: readonly number[] = [];

/** Places of every three words of a text. */
export type SeedIndex = ReadonlyMap<number, readonly number[]>;

/** Every three words of a list, as one number; to be derived. */
function readSeeds({ words }: WordList): Int32Array {
  return hashRuns(words, SEED);
}

/** The index of a list's word triples: to be derived, not called. */
export function indexSeeds(list: WordList): SeedIndex {
  const index = new Map<number, number[]>();
  list.derive(readSeeds).forEach((key, at) => {
    const places = index.get(key);
    if (places === undefined) index.set(key, [at]);
    else if (places.length < MOST_PLACES) places.push(at);
  });
  return index;
}

/**
 * The longest stretches that one list shares with another, at least `shortest` words long, in the order of the one and without
 * overlap in it. Near-linear: every word of it is looked up once, and a run is read once.
 */
export function findRuns(one: WordList, other: WordList, shortest: number): SharedRun[] {
  const runs: SharedRun[] = [];
  const { words: a } = one;
  const { words: b } = other;
  const keys = one.derive(readSeeds);
  const index = other.derive(indexSeeds);
  for (let at = 0; at + SEED <= a.length; ) {
    let best: SharedRun | null = null;
    for (const place of index.get(keys[at] ?? 0) ?? NOWHERE) {
      let length = 0;
      while (at + length < a.length && place + length < b.length && a[at + length]?.text === b[place + length]?.text)
        length++;
      if (length >= SEED && (best === null || length > best.length)) best = { aFrom: at, bFrom: place, length };
      // All places share this run of a refrain; reading each to its end would be quadratic.
      if (length > 1000) break;
    }
    if (best !== null && best.length >= shortest) {
      runs.push(best);
      at += best.length;
    } else at++;
  }
  return runs;
}
