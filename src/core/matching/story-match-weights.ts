/** The signs by which two wordings of one story are taken for one utterance. */
export interface StoryMatchSigns {
  /** The share of the shorter wording's weight that agrees, 0 to 1. */
  cover: number;
  /** The share that agrees of the stretch of the longer wording between the first and the last word that agrees, 0 to 1. */
  density: number;
  /** The logarithm of the weight that agrees. */
  weight: number;
  /** The logarithm of the words of the longest run of the same words. */
  run: number;
  /** The logarithm of the shorter wording's words. */
  length: number;
  /** 1 where the shorter one stands in the longer word for word, else 0. */
  contained: number;
  /** 1 where both are from one mouth, else 0. */
  same: number;
  /** The share of words with a capital, where there are so few that they may be a name. */
  capitals: number;
  /** 1 for one or two words, else 0. */
  scrap: number;
}

/**
 * Learned by `scripts/train/learn-match-weights.mjs`, which says from what, and how it does on events that it has not seen.
 */
export const STORY_MATCH_WEIGHTS: Readonly<Record<keyof StoryMatchSigns | 'bias', number>> = {
  bias: -10.516,
  cover: 7.622,
  density: 1.702,
  weight: 1.172,
  run: 0.859,
  length: 0.076,
  contained: 1.385,
  same: 2.278,
  capitals: -1.643,
  scrap: -1.39,
};
