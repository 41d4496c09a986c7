/**
 * When a wording is meant by bound words that are not all of it, or more than it: engines and new texts cut a speech
 * elsewhere. Set by hand; `touch-words.test.ts` has a case on either side of each.
 */
export const TOUCH_LIMITS = {
  /** So many words, all that the shorter one has, are enough in a wording of any length. */
  words: 5,
  /** Fewer must be this share of the longer one. */
  share: 0.5,
} as const;

const countWords = (plain: string): number => plain.split(' ').length;

/** Whether one of two stretches of words (`plainText`) is the other one, or stands in it and tells it. */
export function touches(one: string, other: string): boolean {
  if (one === '' || other === '') return false;
  if (one === other) return true;
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  if (!` ${many} `.includes(` ${few} `)) return false;
  const words = countWords(few);
  return words >= TOUCH_LIMITS.words || words >= countWords(many) * TOUCH_LIMITS.share;
}
