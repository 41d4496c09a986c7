import type { FoldedWord } from '../text/folded-word';
import type { AlignedPair } from './aligned-pair';
import { isRelatedWord, isSameWord } from './equal-words';

/** What a run of unaligned words costs on either side: enough that a stray "the" does not tear a changed phrase apart. */
const GAP = 0.25;
/** Another inflection is worth less than the word itself, so that the word itself is taken where both are there. */
const RELATED = 0.7;
/** The words of a compound, so that "health care" and "healthcare" are one word; "a" + "cross" are not. */
const SHORTEST_COMPOUND = 5;

/** How a cell of the table was reached: by pairing words one to one, two to one or one to two, or over a gap. */
const PAIRED = 1;
const JOINED_A = 2;
const JOINED_B = 3;

/** Of what "door" and "is" weigh, what they score beside "door's", where the 's may be no verb: "the door's lock is". */
const MAYBE_VERB = 0.8;

/** How much of their weight two words score as one: "health" and "care" as "healthcare", "door" and "is" as "door's". */
function rateCompound(first: FoldedWord | undefined, second: FoldedWord | undefined, whole: FoldedWord): number {
  if (first === undefined || second === undefined || whole.text.length < SHORTEST_COMPOUND) return 0;
  const { length } = whole.text;
  if (first.text.length + second.text.length === length && first.text + second.text === whole.text) return 1;
  const isVerb = second.text === 'is' || second.text === 'has';
  return isVerb && first.text.length + 2 === length && `${first.text}'s` === whole.text ? MAYBE_VERB : 0;
}

/**
 * The best alignment of two stretches by Gotoh's three tables: pairs score by how much their word says, gaps cost once.
 * Time and space are the product of the lengths. Appends to `pairs`, in order.
 */
export function alignSmall(
  a: readonly FoldedWord[],
  aFrom: number,
  aTo: number,
  b: readonly FoldedWord[],
  bFrom: number,
  bTo: number,
  pairs: AlignedPair[],
): void {
  const n = aTo - aFrom;
  const m = bTo - bFrom;
  const width = m + 1;
  const size = (n + 1) * width;
  // best: the best score of a cell; inA / inB: the best that ends in a gap of that side's words. For the walk back,
  // `move` says how the pairing came about (0: none), the gaps are found again by comparing scores.
  const paired = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const inA = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const inB = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const move = new Uint8Array(size);
  paired[0] = 0;
  const best = (cell: number): number =>
    Math.max(paired[cell] ?? 0, inA[cell] ?? Number.NEGATIVE_INFINITY, inB[cell] ?? Number.NEGATIVE_INFINITY);
  const weights = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const w = a[aFrom + i];
    if (w !== undefined) weights[i] = w.weight;
  }
  for (let i = 0; i <= n; i++) {
    const aWord = i > 0 ? a[aFrom + i - 1] : undefined;
    const aBefore = i > 1 ? a[aFrom + i - 2] : undefined;
    const weight = i > 0 ? (weights[i - 1] ?? 0) : 0;
    for (let j = 0; j <= m; j++) {
      const cell = i * width + j;
      if (i > 0) {
        const up = cell - width;
        inA[cell] = Math.max(inA[up] ?? 0, Math.max(paired[up] ?? 0, inB[up] ?? 0) - GAP);
      }
      if (j > 0) {
        const left = cell - 1;
        inB[cell] = Math.max(inB[left] ?? 0, Math.max(paired[left] ?? 0, inA[left] ?? 0) - GAP);
      }
      const bWord = j > 0 ? b[bFrom + j - 1] : undefined;
      if (aWord === undefined || bWord === undefined) continue;
      const diagonal = cell - width - 1;
      if (isSameWord(aWord, bWord)) {
        paired[cell] = best(diagonal) + weight;
        move[cell] = PAIRED;
      } else if (isRelatedWord(aWord, bWord)) {
        paired[cell] = best(diagonal) + weight * RELATED;
        move[cell] = PAIRED;
      }
      const bBefore = j > 1 ? b[bFrom + j - 2] : undefined;
      const joinedA = i > 1 ? rateCompound(aBefore, aWord, bWord) : 0;
      const joinedB = joinedA === 0 && j > 1 ? rateCompound(bBefore, bWord, aWord) : 0;
      if (joinedA > 0) {
        const score = best(diagonal - width) + (weight + (weights[i - 2] ?? 0)) * joinedA;
        if (score > (paired[cell] ?? 0)) {
          paired[cell] = score;
          move[cell] = JOINED_A;
        }
      } else if (joinedB > 0) {
        const score = best(diagonal - 1) + weight * joinedB;
        if (score > (paired[cell] ?? 0)) {
          paired[cell] = score;
          move[cell] = JOINED_B;
        }
      }
    }
  }
  walkBack(n, m, { paired, inA, inB, move }, (i, di, j, dj) => {
    const first = a[aFrom + i];
    const second = b[bFrom + j];
    const same = di + dj > 2 || (first !== undefined && second !== undefined && isSameWord(first, second));
    pairs.push({
      aFrom: aFrom + i,
      aTo: aFrom + i + di,
      bFrom: bFrom + j,
      bTo: bFrom + j + dj,
      agreement: same ? 'same' : 'related',
    });
  });
}

interface Tables {
  paired: Float64Array;
  inA: Float64Array;
  inB: Float64Array;
  move: Uint8Array;
}

/** Follows the best scores from the end to the start and reports each pairing, first ones first. */
function walkBack(
  n: number,
  m: number,
  { paired, inA, inB, move }: Tables,
  report: (i: number, di: number, j: number, dj: number) => void,
): void {
  const width = m + 1;
  const found: [number, number, number, number][] = [];
  let i = n;
  let j = m;
  let gap: 'a' | 'b' | null = null;
  while (i > 0 || j > 0) {
    const cell = i * width + j;
    const p = paired[cell] ?? Number.NEGATIVE_INFINITY;
    const x = inA[cell] ?? Number.NEGATIVE_INFINITY;
    const y = inB[cell] ?? Number.NEGATIVE_INFINITY;
    if (gap === null) gap = p >= x && p >= y ? null : x >= y ? 'a' : 'b';
    if (gap === null) {
      const di = move[cell] === JOINED_A ? 2 : 1;
      const dj = move[cell] === JOINED_B ? 2 : 1;
      i -= di;
      j -= dj;
      found.push([i, di, j, dj]);
    } else if (gap === 'a') {
      const up = cell - width;
      i--;
      gap = (inA[up] ?? 0) >= Math.max(paired[up] ?? 0, inB[up] ?? 0) - GAP ? 'a' : null;
    } else {
      const left = cell - 1;
      j--;
      gap = (inB[left] ?? 0) >= Math.max(paired[left] ?? 0, inA[left] ?? 0) - GAP ? 'b' : null;
    }
  }
  for (const pairing of found.reverse()) report(...pairing);
}
