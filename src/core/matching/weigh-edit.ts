import type { Language } from '../language/language';
import { isNegation } from '../language/negations';
import type { EditWeight } from '../model';
import type { FoldedWord } from '../text/folded-word';

/** Words that take something back a little; `true` where the word does so alone. */
const HEDGES = new Set(
  `may might could perhaps maybe possibly probably likely unlikely potentially presumably apparently allegedly reportedly
   supposedly seemingly seem seems seemed appear appears appeared suggest suggests believe believes think thinks guess
   approximately roughly nearly almost somewhat partly relatively fairly mostly largely generally usually
   sometimes often alleged purported possible potential probable should would hopefully arguably tend tends
   sort kind some`.split(/\s+/),
);

/** These take back the number behind them, and nothing else: "about thirty", "everything about the town". */
const BEFORE_NUMBER = new Set(['about', 'around']);

/** A longer stretch that is left out or put in is a matter of its own; a "not" inside it turns nothing around. */
const LONGEST_TURN = 5;

const isNumber = (word: FoldedWord): boolean =>
  /^\d/.test(word.text) ||
  /^(hundred|thousand|million|billion|trillion|half|double|dozen|dozens|hundreds|thousands|millions|billions)$/.test(
    word.text,
  );

/** Whether a word takes something back; what stands behind a stretch of one word is not known, and may be a number. */
function isHedge({ text }: FoldedWord, at: number, words: readonly FoldedWord[]): boolean {
  if (!BEFORE_NUMBER.has(text)) return HEDGES.has(text);
  const next = words[at + 1];
  return next === undefined ? words.length === 1 : isNumber(next);
}

function keys(
  words: readonly FoldedWord[],
  pick: (word: FoldedWord, at: number, words: readonly FoldedWord[]) => boolean,
): string {
  return words
    .filter(pick)
    .map((word) => word.text)
    .sort()
    .join(' ');
}

/**
 * What a difference of words amounts to: a changed negation, number or hedge, else wording. Judged by whether the two
 * sides have the same negations, numbers, hedges (numbers alone in a language of which nothing is known); "style" is not decided here, it is when the folded words agree.
 */
export function weighEdit(
  from: readonly FoldedWord[],
  to: readonly FoldedWord[],
  { code }: Pick<Language, 'code'>,
): Exclude<EditWeight, 'style'> {
  if (Math.max(from.length, to.length) > LONGEST_TURN) return 'wording';
  const english = code === 'en';
  if (english && keys(from, isNegation) !== keys(to, isNegation)) return 'negation';
  if (keys(from, isNumber) !== keys(to, isNumber)) return 'number';
  if (!english) return 'wording';
  if (keys(from, isHedge) !== keys(to, isHedge)) return 'hedge';
  return 'wording';
}
