import type { FoldedWord } from '../text/folded-word';

/** A wording with its words. */
interface Worded {
  text: string;
  words: readonly FoldedWord[];
}

/** Names are no longer than this: "New York Times". */
const LONGEST_STORY_NAME = 3;

const isCapital = ({ text }: Worded, word: FoldedWord | undefined): boolean =>
  word !== undefined && /^[\p{Lu}\p{N}]/u.test(text.slice(word.start, word.end));

/**
 * Whether a few words between marks are only a name that the fuller wording has too. Everybody in a story says "Parliament";
 * nobody is quoted with it. A capital that the fuller wording does not have is a sentence's ("Ridiculous," he said).
 */
export function isNameAlone(few: Worded, full: Worded): boolean {
  if (few.words.length === 0 || few.words.length > LONGEST_STORY_NAME) return false;
  if (!few.words.every((word) => isCapital(few, word))) return false;
  return few.words.every((word) => full.words.some((other) => other.text === word.text && isCapital(full, other)));
}
