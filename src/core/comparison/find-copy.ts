import { hashRuns } from '../text/hash-text';
import type { TextIndex } from '../text/text-index';
import { readFingerprints, SHINGLE, sharePrints } from './fingerprints';

/**
 * When a text is a copy of another. Measured on the five bundled texts: the same article from another page, with other
 * clutter around it, keeps over 0.95 of its shingles; two articles of one newsroom, one written over the other, have 0.67
 * in common, no others 0.1. `find-copy.test.ts` has a case on either side of each.
 */
export const COPY_LIMITS = {
  shingle: SHINGLE,
  /** The share of the smaller text's shingles that makes a copy. */
  share: 0.8,
  /** Fewer words may be the same by chance or quotation. */
  words: 30,
} as const;

/** To be derived. */
function readShingles({ words }: TextIndex): ReadonlySet<number> {
  return new Set(hashRuns(words, COPY_LIMITS.shingle));
}

/**
 * The share of the smaller text's five-word shingles that the other has too, 0 to 1; by their fingerprints where the words
 * of one of them are not there.
 */
export function shareOfShingles(a: TextIndex, b: TextIndex): number {
  if (!a.hasWords || !b.hasWords) return sharePrints(a.derive(readFingerprints), b.derive(readFingerprints));
  const x = a.derive(readShingles);
  const y = b.derive(readShingles);
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const key of small) if (large.has(key)) shared++;
  return shared / small.size;
}

/**
 * The library's text that this one is a copy of, whole or cut: the one that shares the most, when that is nearly all.
 * Null for a text of under 30 words.
 */
export function findCopy<T extends { text: TextIndex }>(text: TextIndex, others: readonly T[]): T | null {
  if (text.wordCount < COPY_LIMITS.words) return null;
  let best: T | null = null;
  let most: number = COPY_LIMITS.share;
  for (const other of others) {
    if (other.text.wordCount < COPY_LIMITS.words) continue;
    const share = shareOfShingles(text, other.text);
    if (share >= most) {
      best = other;
      most = share;
    }
  }
  return best;
}
