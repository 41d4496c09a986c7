import { findPlace } from '../language/places';
import type { FoldedWord } from '../text/folded-word';
import type { WordList } from '../text/word-list';

/** Words from which on a wording is aligned without a look at it first. */
const LONG = 1000;
/** No rule of `decideMatch` takes less than 0.48 of the shorter wording's weight; rounding gets its due. */
const LEAST = 0.479;

/** All that a word of this wording may agree with: its forms, and the compounds of neighbours; to be derived. */
export function readForms({ words }: WordList): ReadonlySet<string> {
  const forms = new Set<string>();
  words.forEach((word, at) => {
    forms.add(word.text).add(word.stem);
    if (word.also !== null) forms.add(word.also);
    const place = findPlace(word.text);
    if (place !== undefined) forms.add(place);
    forms.add(word.text + (words[at + 1]?.text ?? ''));
  });
  return forms;
}

/** The weight of all that was said. */
const readWeight = ({ words }: WordList): number =>
  words.reduce((sum, word) => (word.bracketed ? sum : sum + word.weight), 0);

/**
 * Whether enough words are in both at all, in any order: what most pairs fail, for a hundredth of an alignment's time.
 * Nothing that an alignment could bring to agree is missed.
 */
export function mayAgree(a: WordList, b: WordList): boolean {
  // Of two long texts the look itself is the work, and it is done for few pairs.
  if (Math.min(a.words.length, b.words.length) > LONG) return true;
  const [weight, other] = [a.derive(readWeight), b.derive(readWeight)];
  const [lighter, heavier] = weight < other ? [a, b] : [b, a];
  const { words: light } = lighter;
  const least = Math.min(weight, other) * LEAST;
  const there = heavier.derive(readForms);
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
  const place = findPlace(word.text);
  if (place !== undefined && there.has(place)) return true;
  if (after !== undefined && there.has(word.text + after.text)) return true;
  return before !== undefined && there.has(before.text + word.text);
}
