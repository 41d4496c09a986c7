import { isTelling } from '../language/weigh-words';
import type { FoldedWord } from '../text/folded-word';
import type { AlignedPair } from './aligned-pair';

/** What an alignment shows about two wordings. Weights are those of the words' language; bracketed words count for nothing. */
export interface Agreement {
  /** Words of the shorter wording, and how many of them carry content. */
  length: number;
  content: number;
  /** The weight of the shorter wording, and the share of it that agrees. */
  weight: number;
  cover: number;
  /** The share that agrees of the stretch of the longer wording between the first and the last word that agrees. */
  density: number;
  /** Whether the shorter wording stands in the longer one word for word, apart from dress. */
  contained: boolean;
  /** Whether neither has a word more than the other. */
  identical: boolean;
  /** Whether only inflections keep it from that. */
  nearlyContained: boolean;
  /** The longest run of the same words: how many, and how many of them carry content. */
  run: { length: number; content: number; weight: number };
  /** The words of the longest run, and the most letters of any run, whatever they weigh. */
  longest: number;
  letters: number;
  /** Runs of the same words as the reference has them, longest first. */
  runs: { aFrom: number; aTo: number }[];
  rarest: number;
}

/** Of two wordings that have nothing in common. */
export const NO_AGREEMENT: Agreement = {
  length: 0,
  content: 0,
  weight: 0,
  cover: 0,
  density: 0,
  contained: false,
  identical: false,
  nearlyContained: false,
  run: { length: 0, content: 0, weight: 0 },
  longest: 0,
  letters: 0,
  runs: [],
  rarest: 0,
};

const weigh = (word: FoldedWord): number => (word.bracketed ? 0 : word.weight);
const isContent = (word: FoldedWord): boolean => !word.bracketed && isTelling(word);

function sum(words: readonly FoldedWord[], from = 0, to = words.length): number {
  let total = 0;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word !== undefined) total += weigh(word);
  }
  return total;
}

/** The index of the next word from `at` on that somebody said: what editors put in brackets is passed over. */
function nextSpoken(words: readonly FoldedWord[], at: number): number {
  let next = at;
  while (words[next]?.bracketed === true) next++;
  return next;
}

function countSpoken(words: readonly FoldedWord[], from = 0, to = words.length): number {
  let count = 0;
  for (let at = from; at < to; at++) if (words[at]?.bracketed === false) count++;
  return count;
}

/** Runs of pairs that follow each other in both texts; related words count only where `loose`. */
function findRuns(
  a: readonly FoldedWord[],
  b: readonly FoldedWord[],
  pairs: readonly AlignedPair[],
  loose: boolean,
): AlignedPair[] {
  const runs: AlignedPair[] = [];
  for (const pair of pairs) {
    if (!loose && pair.agreement !== 'same') continue;
    const last = runs.at(-1);
    if (
      last !== undefined &&
      nextSpoken(a, last.aTo) === nextSpoken(a, pair.aFrom) &&
      nextSpoken(b, last.bTo) === nextSpoken(b, pair.bFrom)
    ) {
      last.aTo = pair.aTo;
      last.bTo = pair.bTo;
    } else {
      const { aFrom, aTo, bFrom, bTo, agreement } = pair;
      runs.push({ aFrom, aTo, bFrom, bTo, agreement });
    }
  }
  return runs;
}

/** Which of two wordings of one weight is measured: the same one, whichever of them is the reference. */
function comesFirst(one: readonly FoldedWord[], other: readonly FoldedWord[]): boolean {
  const difference = countSpoken(one) - countSpoken(other);
  const print = (words: readonly FoldedWord[]): string => words.map(({ text }) => text).join(' ');
  return difference === 0 ? print(one) <= print(other) : difference < 0;
}

/** Measures an alignment of words `a` (the reference) and `b`. Null when nothing agrees. */
export function measureAgreement(
  a: readonly FoldedWord[],
  b: readonly FoldedWord[],
  pairs: readonly AlignedPair[],
): Agreement | null {
  const first = pairs[0];
  const last = pairs.at(-1);
  if (first === undefined || last === undefined) return null;
  const aWeight = sum(a);
  const bWeight = sum(b);
  const bIsShorter = aWeight === bWeight ? comesFirst(b, a) : bWeight < aWeight;
  const shorter = bIsShorter ? b : a;
  const longer = bIsShorter ? a : b;
  let agreed = 0;
  let longAgreed = 0;
  for (const pair of pairs) {
    const share = pair.agreement === 'same' ? 1 : 0.75;
    const inA = sum(a, pair.aFrom, pair.aTo) * share;
    const inB = sum(b, pair.bFrom, pair.bTo) * share;
    agreed += bIsShorter ? inB : inA;
    longAgreed += bIsShorter ? inA : inB;
  }
  const region = bIsShorter ? sum(longer, first.aFrom, last.aTo) : sum(longer, first.bFrom, last.bTo);
  const weight = Math.min(aWeight, bWeight);
  const size = (run: AlignedPair): number =>
    bIsShorter ? countSpoken(b, run.bFrom, run.bTo) : countSpoken(a, run.aFrom, run.aTo);
  const strict = findRuns(a, b, pairs, false);
  const loose = findRuns(a, b, pairs, true);
  const spoken = countSpoken(shorter);
  const contained = strict.some((run) => size(run) >= spoken);
  const runs = strict.map((run) => {
    // On the side that all else is measured on: a word of one may stand for two of the other.
    const own = bIsShorter ? b.slice(run.bFrom, run.bTo) : a.slice(run.aFrom, run.aTo);
    const words = own.filter((word) => !word.bracketed);
    return {
      ...run,
      length: words.length,
      content: words.filter(isContent).length,
      weight: sum(words),
      letters: words.reduce((letters, word) => letters + word.text.length, 0),
    };
  });
  const best = runs.reduce((most, run) => (run.weight > most.weight ? run : most), {
    length: 0,
    content: 0,
    weight: 0,
  } as { length: number; content: number; weight: number });
  return {
    length: spoken,
    content: shorter.filter(isContent).length,
    weight,
    cover: weight > 0 ? Math.min(1, agreed / weight) : 0,
    density: region > 0 ? Math.min(1, longAgreed / region) : 0,
    contained,
    identical: contained && countSpoken(longer) === spoken,
    nearlyContained: loose.some((run) => size(run) >= spoken),
    run: { length: best.length, content: best.content, weight: best.weight },
    longest: runs.reduce((most, run) => Math.max(most, run.length), 0),
    letters: runs.reduce((most, run) => Math.max(most, run.letters), 0),
    runs: runs.sort((p, q) => q.weight - p.weight).map(({ aFrom, aTo }) => ({ aFrom, aTo })),
    rarest: shorter.reduce((most, word) => Math.max(most, weigh(word)), 0),
  };
}
