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

/** A subject that pronouns and descriptions of later clauses may go back to. */
export interface RecentSubject {
  clause: number;
  referent: Referent;
  speaks: boolean;
}

/** Pronouns go back no farther than this many clauses. */
export const FARTHEST_CLAUSES = 12;

/** Whether "annlee" or "alee" may stand for "Ann Lee". */
export function isHandleOf(letters: string, name: string): boolean {
  const parts = name.toLowerCase().split(/\s+/);
  const first = parts[0] ?? '';
  const last = (parts.at(-1) ?? '').replace(/[^\p{L}]/gu, '');
  const rest = letters.slice(0, -last.length);
  return parts.length > 1 && last !== '' && letters.endsWith(last) && rest !== '' && first.startsWith(rest);
}

/** "the president", "a spokesman": somebody that "he" or "she" may go back to, though no name is known. */
export function isOnePerson(words: readonly Word[]): boolean {
  const last = words.at(-1);
  return last !== undefined && ((last.classes & TITLE) !== 0 || /(?:man|woman|person)$/.test(last.lower));
}
