import type { FoldedWord } from '../text/folded-word';
import { placeName } from './equal-words';

/** Words from which on a wording is aligned without a look at it first. */
const LONG = 1000;
/** No rule of `decideMatch` takes less than half of the shorter wording's weight; rounding gets its due. */
const LEAST = 0.499;

const memo = new WeakMap<readonly FoldedWord[], ReadonlySet<string>>();

/** All that a word of this wording may agree with: its forms, and the compounds of neighbours; made once a list. */
export function formsOf(words: readonly FoldedWord[]): ReadonlySet<string> {
  const known = memo.get(words);
  if (known !== undefined) return known;
  const forms = new Set<string>();
  words.forEach((word, at) => {
    forms.add(word.text).add(word.stem);
    if (word.also !== null) forms.add(word.also);
    const place = placeName(word);
    if (place !== undefined) forms.add(place);
    forms.add(word.text + (words[at + 1]?.text ?? ''));
  });
  memo.set(words, forms);
  return forms;
}

const weightOf = (words: readonly FoldedWord[]): number =>
  words.reduce((sum, word) => (word.bracketed ? sum : sum + word.weight), 0);

/**
 * Whether enough words are in both at all, in any order: what most pairs fail, for a hundredth of an alignment's time.
 * Nothing that an alignment could bring to agree is missed.
 */
export function mayAgree(a: readonly FoldedWord[], b: readonly FoldedWord[]): boolean {
  // Of two long texts the look itself is the work, and it is done for few pairs.
  if (Math.min(a.length, b.length) > LONG) return true;
  const [weight, other] = [weightOf(a), weightOf(b)];
  const [light, heavy] = weight < other ? [a, b] : [b, a];
  const least = Math.min(weight, other) * LEAST;
  const there = formsOf(heavy);
  let shared = 0;
  for (let at = 0; at < light.length; at++) {
    const word = light[at];
    if (word === undefined || word.bracketed || !isThere(word, light[at - 1], light[at + 1], there)) continue;
    shared += word.weight;
    if (shared >= least) return true;
  }
  return false;
}

function isThere(
  word: FoldedWord,
  before: FoldedWord | undefined,
  after: FoldedWord | undefined,
  there: ReadonlySet<string>,
): boolean {
  if (there.has(word.text) || there.has(word.stem) || (word.also !== null && there.has(word.also))) return true;
  const place = placeName(word);
  if (place !== undefined && there.has(place)) return true;
  if (after !== undefined && there.has(word.text + after.text)) return true;
  return before !== undefined && there.has(before.text + word.text);
}
