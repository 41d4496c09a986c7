import type { FoldedWord } from '../text/fold-words';

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

/** Places of every three words of a text. */
export type SeedIndex = ReadonlyMap<string, readonly number[]>;

const seedAt = (words: readonly FoldedWord[], at: number): string =>
  `${words[at]?.text} ${words[at + 1]?.text} ${words[at + 2]?.text}`;

export function indexSeeds(words: readonly FoldedWord[]): SeedIndex {
  const index = new Map<string, number[]>();
  for (let at = 0; at + SEED <= words.length; at++) {
    const key = seedAt(words, at);
    const places = index.get(key);
    if (places === undefined) index.set(key, [at]);
    else if (places.length < MOST_PLACES) places.push(at);
  }
  return index;
}

/**
 * The longest stretches that `a` shares with `b`, at least `shortest` words long, in the order of `a` and without
 * overlap in it. Near-linear: every word of `a` is looked up once, and a run is read once.
 */
export function findRuns(
  a: readonly FoldedWord[],
  b: readonly FoldedWord[],
  index: SeedIndex,
  shortest: number,
): SharedRun[] {
  const runs: SharedRun[] = [];
  for (let at = 0; at + SEED <= a.length; ) {
    let best: SharedRun | null = null;
    for (const place of index.get(seedAt(a, at)) ?? []) {
      let length = SEED;
      while (at + length < a.length && place + length < b.length && a[at + length]?.text === b[place + length]?.text)
        length++;
      if (best === null || length > best.length) best = { aFrom: at, bFrom: place, length };
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
