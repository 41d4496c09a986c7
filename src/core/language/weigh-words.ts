import { irregularRoot } from '../text/fold-inflection';
import type { Weigh } from '../text/fold-token';
import { hashText } from '../text/hash-text';
import { isFunctionWord } from './word-classes';
import type { WordTable } from './word-table';

/** Rarities (see `WordTable`), ascending, each with the weight of the words that are so rare; between them it is linear. */
export type WeightCurve = readonly (readonly [rarity: number, weight: number])[];

/**
 * Learned on 24 November 2026 by `scripts/train/learn-word-weights.mjs`, which says from what. Pairs of wordings of one
 * utterance that match, and false ones: seen 134 of 167, 2 of 44,159; not seen 91 of 158, none of 13,061; the bundled
 * story 139 of 145, none of 1,685. Four tiers of everyday words, written by hand, did 128 and 3, 89 and none, 134 and none.
 * With the knots half a step lower the false ones double; half a step higher one pair in ten is lost.
 */
export const WEIGHT_CURVE: WeightCurve = [
  [1, 0.35],
  [2, 0.65],
  [3, 1],
];

/** Words of grammar agree between any two sentences. */
const GRAMMAR_WEIGHT = 0.12;
/** A figure of one digit, or a round number, is in every speech; lists of words have none. */
const PLAIN_FIGURE = /^(?:\d|10+)$/;
const PLAIN_WEIGHT = 0.35;

function readCurve(curve: WeightCurve, rarity: number): number {
  let [before, low] = [0, curve[0]?.[1] ?? 1];
  for (const [knot, weight] of curve) {
    if (rarity < knot) return low + ((weight - low) * (rarity - before)) / (knot - before);
    before = knot;
    low = weight;
  }
  return low;
}

/**
 * How much it says that two wordings share a word of English, from 0.12 (a word of grammar) to 1 (a word that few texts
 * have), by how rare it is in the news: an irregular form as its root, where that is commoner ("built", "build").
 * @param curve another one than that which was learned, for those who learn it
 */
export function weighWith(words: Pick<WordTable, 'rarity'>, curve: WeightCurve = WEIGHT_CURVE): Weigh {
  return ({ text, stem, termHash }) => {
    if (isFunctionWord(text) || isFunctionWord(stem)) return GRAMMAR_WEIGHT;
    if (/^\d/.test(text)) return PLAIN_FIGURE.test(text) ? PLAIN_WEIGHT : 1;
    if (text.length < 3) return PLAIN_WEIGHT;
    const root = irregularRoot(text);
    const rarity = words.rarity(termHash);
    return readCurve(curve, root === null ? rarity : Math.min(rarity, words.rarity(hashText(root))));
  };
}

/** Letters from which on a word of any language is likely to be none of grammar: short words are the common ones (Zipf 1949). */
const LONG = 7;
const LONG_WEIGHT = 0.65;
const SHORT_WEIGHT = 0.2;

/** How much a word of a language tells of which nothing is known. */
export function weighUnknown({ text }: { readonly text: string }): number {
  return text.length >= LONG ? LONG_WEIGHT : SHORT_WEIGHT;
}

/** Words that weigh this much or more are content: they tell one utterance from another. */
const CONTENT_WEIGHT = 0.6;

/** Whether a word of this weight tells one utterance from another. */
export function isTelling({ weight }: { readonly weight: number }): boolean {
  return weight >= CONTENT_WEIGHT;
}
