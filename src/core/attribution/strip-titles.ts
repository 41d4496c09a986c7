import { FEMALE_NAMES, MALE_NAMES } from '../language/given-names';
import { ADDRESSES, OFFICES, ROLES, SHORT_OFFICES } from '../language/offices';
import { BEFORE_NAME, CREDIT_WORDS, ORGANISATION_WORDS } from './name-words';
import type { Word } from './read-document';

/** Letters from which on a word in capitals is a shout ("CLOSE", "WATCH") and no initials ("JD", "AJ"). */
const SHORTEST_SHOUT = 3;

const isGivenName = ({ lower }: Word): boolean => MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower);

function isShouted({ text }: Word): boolean {
  return text.length >= SHORTEST_SHOUT && text === text.toUpperCase() && /^\p{Lu}+$/u.test(text);
}

/**
 * Where the name begins behind what is printed right before it: a button ("CLOSE Ann Lee"), a credit ("Getty Images Lee"), an
 * abbreviated office or one written out ("Ohio Gov. Lee", "Florida Senator Lee").
 */
function skipGlued(words: readonly Word[]): number {
  let from = 0;
  for (let at = 0; at < words.length - 1; at++) {
    const word = words[at];
    if (word === undefined) break;
    const { lower } = word;
    const next = words[at + 1];
    // "San Juan Mayor Ann Lee", "Austin Police Chief Ann Lee": a place may be called like a person.
    const isBeforeGivenName = at + 2 < words.length && next !== undefined && isGivenName(next);
    const office =
      (OFFICES.has(lower) && !words.slice(from, at).some(isGivenName)) ||
      (isBeforeGivenName && (OFFICES.has(lower) || ROLES.has(lower)));
    if (
      CREDIT_WORDS.has(lower) ||
      SHORT_OFFICES.has(lower) ||
      (ADDRESSES.has(lower) && lower.endsWith('.') && lower !== 'st.') ||
      office
    )
      from = at + 1;
  }
  // A run that is all in capitals is a headline or a name in one; in a mixed run they are no part of the name.
  while (
    from < words.length - 1 &&
    isShouted(words[from] as Word) &&
    words.slice(from).some((word) => !isShouted(word))
  )
    from++;
  return from;
}

/**
 * Cuts titles, offices and nations off the front of a capitalised run, as long as a name is left: the "White House" and
 * the "Prime Minister" stay whole.
 */
export function stripTitles(words: readonly Word[]): Word[] {
  const last = words.at(-1)?.lower ?? '';
  const beforeLast = words.at(-2);
  // "Ann Israel" is a person, "the Ann Israel Foundation" is none.
  const isOrganisation = ORGANISATION_WORDS.has(last) && (beforeLast === undefined || !isGivenName(beforeLast));
  if (isOrganisation || words.every(({ lower }) => BEFORE_NAME.has(lower))) return [...words];
  let from = skipGlued(words);
  while (from < words.length - 1 && BEFORE_NAME.has(words[from]?.lower ?? '')) from++;
  const first = words[from];
  // "United States Helen Smith": a given name inside the run begins the name.
  if (words.length - from > 2 && first !== undefined && !isGivenName(first)) {
    const given = words.findIndex((word, at) => at > from && at < words.length - 1 && isGivenName(word));
    if (given > from + 1) from = given;
  }
  return words.slice(from);
}
