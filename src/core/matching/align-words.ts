import type { FoldedWord } from '../text/folded-word';
import { alignByAnchors } from './align-anchors';
import { alignSmall } from './align-small';
import type { AlignedPair } from './aligned-pair';

/** Cells of the exact alignment's table above which the stretch is cut at anchors first: some 2 ms; */
const SMALL = 160_000;
/** and where the whole is so large that there may be hundreds of such stretches, a tenth of that. */
const LARGE_WHOLE = 10_000_000;
const SMALL_IN_LARGE = 16_000;

/** Whether the table is made the other way round: where several alignments are equally good, both ways give one. */
function isTurned(a: readonly FoldedWord[], b: readonly FoldedWord[]): boolean {
  if (a.length !== b.length) return a.length < b.length;
  const at = a.findIndex((word, index) => word.text !== b[index]?.text);
  return at >= 0 && (a[at]?.text ?? '') > (b[at]?.text ?? '');
}

function turn({ aFrom, aTo, bFrom, bTo, agreement }: AlignedPair): AlignedPair {
  return { aFrom: bFrom, aTo: bTo, bFrom: aFrom, bTo: aTo, agreement };
}

/**
 * Aligns the words of two wordings, monotonously, with affine gaps (Gotoh 1982). Exact where the table is small; longer
 * stretches are first cut at word triples that both sides have once (patience anchors), so that the time stays near
 * linear; what has no such anchor and is too large stays unaligned.
 * @returns pairs in the order of both texts, the same whichever wording comes first
 */
export function alignWords(a: readonly FoldedWord[], b: readonly FoldedWord[]): AlignedPair[] {
  return isTurned(a, b) ? alignInOrder(b, a).map(turn) : alignInOrder(a, b);
}

function alignInOrder(a: readonly FoldedWord[], b: readonly FoldedWord[]): AlignedPair[] {
  const pairs: AlignedPair[] = [];
  const small = a.length * b.length > LARGE_WHOLE ? SMALL_IN_LARGE : SMALL;
  const align = (aFrom: number, aTo: number, bFrom: number, bTo: number, depth: number): void => {
    if (aFrom >= aTo || bFrom >= bTo) return;
    if ((aTo - aFrom) * (bTo - bFrom) <= small) {
      alignSmall(a, aFrom, aTo, b, bFrom, bTo, pairs);
      return;
    }
    const anchors = depth > 12 ? [] : alignByAnchors(a, aFrom, aTo, b, bFrom, bTo);
    let aAt = aFrom;
    let bAt = bFrom;
    for (const [i, j] of anchors) {
      if (i < aAt || j < bAt) continue;
      align(aAt, i, bAt, j, depth + 1);
      pairs.push({ aFrom: i, aTo: i + 1, bFrom: j, bTo: j + 1, agreement: 'same' });
      aAt = i + 1;
      bAt = j + 1;
    }
    if (anchors.length > 0) align(aAt, aTo, bAt, bTo, depth + 1);
  };
  align(0, a.length, 0, b.length, 0);
  return pairs;
}
