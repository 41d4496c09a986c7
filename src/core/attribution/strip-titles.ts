import { FEMALE_NAMES, MALE_NAMES } from '../language/given-names';
import { BEFORE_NAME, ORGANISATION_WORDS } from './name-words';
import type { Word } from './read-document';

/**
 * Cuts titles, offices and nations off the front of a capitalised run, as long as a name is left: the "White House" and
 * the "Prime Minister" stay whole.
 */
export function stripTitles(words: readonly Word[]): Word[] {
  const last = words.at(-1)?.lower ?? '';
  if (ORGANISATION_WORDS.has(last) || words.every(({ lower }) => BEFORE_NAME.has(lower))) return [...words];
  let from = 0;
  while (from < words.length - 1 && BEFORE_NAME.has(words[from]?.lower ?? '')) from++;
  const first = words[from]?.lower ?? '';
  // "United States Helen Smith": a given name inside the run begins the name.
  if (words.length - from > 2 && !MALE_NAMES.has(first) && !FEMALE_NAMES.has(first)) {
    const given = words.findIndex(
      (word, at) => at > from && at < words.length - 1 && (MALE_NAMES.has(word.lower) || FEMALE_NAMES.has(word.lower)),
    );
    if (given > from + 1) from = given;
  }
  return words.slice(from);
}
