import type { FoldedWord } from '../text/folded-word';

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
export type SeedIndex = ReadonlyMap<string, readonly number[]>;

const seeds = new WeakMap<readonly FoldedWord[], string[]>();
const indexes = new WeakMap<readonly FoldedWord[], SeedIndex>();

/** Every three words of a list, as one key; made once for as long as the list lives. */
function seedsOf(words: readonly FoldedWord[]): readonly string[] {
  const known = seeds.get(words);
  if (known !== undefined) return known;
  const made: string[] = [];
  for (let at = 0; at + SEED <= words.length; at++)
    made.push(`${words[at]?.text} ${words[at + 1]?.text} ${words[at + 2]?.text}`);
  seeds.set(words, made);
  return made;
}

/** The index of a list's word triples; made once for as long as the list lives. */
export function indexSeeds(words: readonly FoldedWord[]): SeedIndex {
  const known = indexes.get(words);
  if (known !== undefined) return known;
  const index = new Map<string, number[]>();
  seedsOf(words).forEach((key, at) => {
    const places = index.get(key);
    if (places === undefined) index.set(key, [at]);
    else if (places.length < MOST_PLACES) places.push(at);
  });
  indexes.set(words, index);
  return index;
}

/**
 * The longest stretches that `a` shares with `b`, at least `shortest` words long, in the order of `a` and without
 * overlap in it. Near-linear: every word of `a` is looked up once, and a run is read once.
 */
export function findRuns(a: readonly FoldedWord[], b: readonly FoldedWord[], shortest: number): SharedRun[] {
  const runs: SharedRun[] = [];
  const keys = seedsOf(a);
  const index = indexSeeds(b);
  for (let at = 0; at + SEED <= a.length; ) {
    let best: SharedRun | null = null;
    for (const place of index.get(keys[at] ?? '') ?? NOWHERE) {
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
