import type { Gender } from '../language/known-people';
import { TITLE } from '../language/word-classes';
import type { Word } from './read-document';
import type { Facts } from './read-facts';

/** Somebody a pronoun may go back to. */
export interface Referent {
  name: string;
  gender: Gender;
  /** A body or a group: "it", "they". */
  plural: boolean;
  /** One person, though perhaps without a known name. */
  person?: true;
  /** What is known of a named person. */
  facts?: Facts;
  /** Those who speak together under this name. */
  joint?: readonly Referent[];
}

/** Whether "annlee" or "alee" may stand for "Ann Lee". */
export function isHandleOf(letters: string, name: string): boolean {
  const parts = name.toLowerCase().split(/\s+/);
  const first = parts[0] ?? '';
  const last = (parts.at(-1) ?? '').replace(/[^\p{L}]/gu, '');
  const rest = letters.slice(0, -last.length);
  return parts.length > 1 && last !== '' && letters.endsWith(last) && rest !== '' && first.startsWith(rest);
}

/** How many "the three senators", "the pair" are. */
const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  both: 2,
  pair: 2,
  couple: 2,
  duo: 2,
  three: 3,
  trio: 3,
  four: 4,
  five: 5,
};

/** How many "the three senators" or "the pair" are; undefined where no word says so. */
export function countNamed(words: readonly Word[]): number | undefined {
  return words.map(({ lower }) => NUMBERS[lower]).find((many) => many !== undefined);
}

/** "the president", "a spokesman": somebody that "he" or "she" may go back to, though no name is known. */
export function isOnePerson(words: readonly Word[]): boolean {
  const last = words.at(-1);
  return last !== undefined && ((last.classes & TITLE) !== 0 || /(?:man|woman|person)$/.test(last.lower));
}
