import type { Span } from '../core/model';
import type { SharedMark } from './side-by-side-marks';

/** Paragraphs of two texts that begin level: from `from` to `to` (exclusive) in either, none where the two are equal. */
export interface LevelRow {
  left: Run;
  right: Run;
}

interface Run {
  from: number;
  to: number;
}

/** Where the same words stand in either text. */
export interface Anchor {
  from: number;
  to: number;
}

/**
 * The rows in which two texts are laid out so that what they share stands level: a row begins at the paragraphs in which
 * both have the beginning of one thing. Every paragraph is in one row.
 * @param paragraphs of either text, in text order
 */
export function layOutRows(
  paragraphs: Record<'left' | 'right', readonly Span[]>,
  marks: Record<'left' | 'right', readonly SharedMark[]>,
): LevelRow[] {
  const placeOf = (side: 'left' | 'right', { start }: Span) => paragraphs[side].findIndex(({ end }) => start < end);
  const anchors = marks.left.flatMap((mark): Anchor[] => {
    const partner = marks.right.find(({ kind, number }) => kind === mark.kind && number === mark.number);
    const [from, to] = [placeOf('left', mark), partner ? placeOf('right', partner) : -1];
    return from < 0 || to < 0 ? [] : [{ from, to }];
  });
  const begins = [{ from: 0, to: 0 }, ...keepInOrder(anchors).filter(({ from, to }) => from > 0 || to > 0)];
  const end = { from: paragraphs.left.length, to: paragraphs.right.length };
  return begins.map((begin, at) => {
    const next = begins[at + 1] ?? end;
    return { left: { from: begin.from, to: next.from }, right: { from: begin.to, to: next.to } };
  });
}

/**
 * The longest run of anchors that go on in both texts (longest strictly increasing subsequence, O(n log n)): words that one
 * text has early and the other late cannot both be level, nor can one paragraph be level with two.
 */
export function keepInOrder(anchors: readonly Anchor[]): Anchor[] {
  const sorted = [...anchors].sort((a, b) => a.from - b.from || b.to - a.to);
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [at, { to }] of sorted.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[tails[middle] ?? 0]?.to ?? 0) < to) low = middle + 1;
      else high = middle;
    }
    before[at] = tails[low - 1];
    tails[low] = at;
  }
  const kept: Anchor[] = [];
  for (let at = tails.at(-1); at !== undefined; at = before[at]) {
    const anchor = sorted[at];
    if (anchor) kept.push(anchor);
  }
  return kept.reverse();
}
