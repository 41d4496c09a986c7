/** Where the same words stand in either text, in pixels from its top. */
export interface Anchor {
  from: number;
  to: number;
}

/**
 * The longest run of anchors whose order is the same on both sides (longest increasing subsequence, O(n log n)): words
 * that one text has early and the other late cannot both be level.
 */
export function keepInOrder(anchors: readonly Anchor[]): Anchor[] {
  const sorted = [...anchors].sort((a, b) => a.from - b.from || a.to - b.to);
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

/**
 * The place on the other side that goes with a place on this one: level at the anchors, in proportion between them.
 * @param anchors in order, as `keepInOrder` gives them
 * @param lengths of both texts, in pixels
 */
export function mapPosition(anchors: readonly Anchor[], lengths: Anchor, position: number): number {
  let last: Anchor = { from: 0, to: 0 };
  for (const next of [...anchors, lengths]) {
    if (position <= next.from) {
      const share = next.from === last.from ? 0 : (position - last.from) / (next.from - last.from);
      return last.to + share * (next.to - last.to);
    }
    last = next;
  }
  return last.to;
}
