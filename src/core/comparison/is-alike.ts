import type { IndexedWording } from '../matching/wording';
import { readWhole, shareContent } from './content-keys';
import { contradict, readPairsOf } from './share-speech';

/** By how much of each other two wordings in an outlet's own words are one utterance. `is-alike.test.ts` has a case on either side of each. */
export const ALIKE = {
  /** The share of each other's telling words that they have, by weight: the harmonic mean. */
  share: 0.5,
  /** So many telling words they have in common at least, */
  words: 3,
  /** or so many, */
  fewest: 2,
  /** and so many neighbours, persons and tenses apart. */
  neighbours: 4,
} as const;

/** Whether two wordings of one person are of one utterance: they have most of each other, and nothing against it. */
export function isAlike(a: IndexedWording, b: IndexedWording): boolean {
  const { share, count } = shareContent(a.derive(readWhole), b.derive(readWhole));
  if (count < ALIKE.fewest) return false;
  const other = shareContent(b.derive(readWhole), a.derive(readWhole)).share;
  if (2 * share * other < ALIKE.share * (share + other)) return false;
  return (count >= ALIKE.words || countNeighbours(a, b) >= ALIKE.neighbours) && !contradict(a.words, b.words);
}

function countNeighbours(a: IndexedWording, b: IndexedWording): number {
  const pairs = a.derive(readPairsOf);
  return [...b.derive(readPairsOf)].filter((pair) => pairs.has(pair)).length;
}
