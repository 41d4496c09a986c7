import { TIME, TITLE } from '../language/word-classes';
import type { Word } from './read-document';

const BEFORE_DATE = /^(?:on|by|since|until|late|early|last|next|this)$/;

/**
 * Whether a word tells a time and no part of the name after it, though no comma parts them: "Earlier in the day Mr. Smith",
 * "On Monday Jane Smith", "yesterday afternoon Smith". Not "Sunday Times", not "May" alone.
 */
export function isDateBeforeName(before: Word | undefined, word: Word | undefined, after: Word | undefined): boolean {
  if (word === undefined || (word.classes & TIME) === 0 || after?.capital !== true) return false;
  if (!word.capital || (before !== undefined && BEFORE_DATE.test(before.lower))) return true;
  return word.lower.endsWith('day') && (after.classes & TITLE) !== 0;
}
