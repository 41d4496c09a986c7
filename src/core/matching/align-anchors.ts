import type { FoldedWord } from '../text/folded-word';
import { findLoneTriples } from './lone-triples';

/** The longest increasing subsequence of `values` (all different), as indices. O(n log n), Fredman 1975. */
function longestIncreasing(values: readonly number[]): number[] {
  const tails: number[] = [];
  const before = new Int32Array(values.length).fill(-1);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = i;
  }
  const chain: number[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) chain.push(at);
  return chain.reverse();
}

/**
 * Anchors between two long stretches: the ends they have in common, then triples of words that each has exactly once,
 * in the longest order that both keep (patience diff, after Cohen). Word pairs [place in a, place in b], ascending.
 */
export function alignByAnchors(
  a: readonly FoldedWord[],
  aFrom: number,
  aTo: number,
  b: readonly FoldedWord[],
  bFrom: number,
  bTo: number,
): [number, number][] {
  const anchors: [number, number][] = [];
  let head = 0;
  while (aFrom + head < aTo && bFrom + head < bTo && a[aFrom + head]?.text === b[bFrom + head]?.text) {
    anchors.push([aFrom + head, bFrom + head]);
    head++;
  }
  let tail = 0;
  while (aTo - tail > aFrom + head && bTo - tail > bFrom + head && a[aTo - tail - 1]?.text === b[bTo - tail - 1]?.text)
    tail++;
  const shared = findLoneTriples(
    { words: a, from: aFrom + head, to: aTo - tail },
    { words: b, from: bFrom + head, to: bTo - tail },
  );
  for (const at of longestIncreasing(shared.map(([, j]) => j))) {
    const anchor = shared[at];
    if (anchor !== undefined) anchors.push(anchor);
  }
  for (let t = tail; t > 0; t--) anchors.push([aTo - t, bTo - t]);
  return anchors;
}
