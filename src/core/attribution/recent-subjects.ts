import { KNOWN_SURNAMES } from '../language/known-people';
import { OFFICES } from '../language/offices';
import { isOutlet } from '../language/outlets';
import { NATIONALITIES } from '../language/places';
import type { Clause, Word } from './read-document';
import { addFact, createFacts, isPersonHead, mayBe } from './read-facts';
import { FARTHEST_CLAUSES, type RecentSubject, type Referent } from './referent';

const KNOWN_NAMES: ReadonlySet<string> = new Set([...KNOWN_SURNAMES.values()].map(({ name }) => name));

/** "The former mayor" goes back to a subject no farther than this many clauses. */
const FARTHEST_DESCRIBED = 3;

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
function countNamed(words: readonly Word[]): number | undefined {
  return words.map(({ lower }) => NUMBERS[lower]).find((many) => many !== undefined);
}

/** "the three senators": those who spoke together last, if they are as many. */
export function findByNumber(
  recent: readonly RecentSubject[],
  words: readonly Word[],
  clause: Clause,
): Referent | null {
  const number = countNamed(words);
  if (number === undefined) return null;
  const found = recent.findLast(
    (candidate) => candidate.referent.joint?.length === number && clause.index - candidate.clause <= FARTHEST_CLAUSES,
  );
  return found?.referent ?? null;
}

/** Whether somebody has an office that is not the one a description gives: the governor is no senator. */
function hasOtherOffice(office: string, roles: ReadonlySet<string>): boolean {
  return !roles.has(office) && [...roles].some((role) => OFFICES.has(role));
}

/**
 * "the former mayor", "the Ohio senator", "the governor" of whom the text has not said so: the last subject, where nothing is
 * against it.
 * @param isPerson whether a name is a person's
 */
export function findBySubject(
  recent: readonly RecentSubject[],
  words: readonly Word[],
  clause: Clause,
  isPerson: (name: string) => boolean,
): Referent | null {
  const head = words.at(-1);
  if (head === undefined || !isPersonHead(head.lower)) return null;
  const described = createFacts();
  for (const word of words) addFact(described, word);
  const isPlain = words.length === 2 && OFFICES.has(head.lower);
  if (
    !isPlain &&
    described.parties.size + described.places.size === 0 &&
    !words.some(({ lower }) => lower === 'former')
  )
    return null;
  for (let at = recent.length - 1; at >= 0; at--) {
    const candidate = recent[at];
    if (candidate === undefined || clause.index - candidate.clause > FARTHEST_DESCRIBED) return null;
    const { referent } = candidate;
    if (isPlain) {
      const isApart = referent.plural || hasOtherOffice(head.lower, referent.facts?.roles ?? new Set());
      // Every reader knows who is president; a reporter or an aide who spoke last is not.
      const mayHold = head.lower !== 'president' || KNOWN_NAMES.has(referent.name);
      if (!isApart && mayHold && isPerson(referent.name)) return referent;
    } else if (referent.facts !== undefined) return mayBe(described, referent.facts) ? referent : null;
  }
  return null;
}

/** "the 42-year-old" */
const AGED = /^\d{1,3}-year-old$/;
/** Nationalities that stand for a people where they have "the": "the French". */
const PEOPLES = /(?:ish|ese|ch|ss|s)$/;

/**
 * "the 42-year-old", "the 42-year-old German", "the Italian": whom nothing but age or nation tells of is the person who was a subject
 * last, where nothing is against it.
 * @param head the last word of the phrase
 * @param isPerson whether a name is a person's
 */
export function findByAgeOrNation(
  recent: readonly RecentSubject[],
  head: Word,
  clause: Clause,
  isPerson: (name: string) => boolean,
): Referent | null {
  const isNation = head.capital && NATIONALITIES.has(head.lower) && !PEOPLES.test(head.lower);
  if (!isNation && !AGED.test(head.lower)) return null;
  const described = createFacts();
  addFact(described, head);
  const found = recent.findLast(({ referent }) => !referent.plural && isPerson(referent.name));
  if (found === undefined || clause.index - found.clause > FARTHEST_CLAUSES) return null;
  const { facts } = found.referent;
  return facts === undefined || mayBe(described, facts) ? found.referent : null;
}

/** What an outlet is called by once it has been named. */
const OUTLET_HEAD = /^(?:newspaper|paper|network|magazine|broadcaster|outlet)$/;

/** "the network", "the newspaper": the outlet that was a subject last. */
export function findOutlet(recent: readonly RecentSubject[], words: readonly Word[], clause: Clause): Referent | null {
  if (words.length !== 2 || !OUTLET_HEAD.test(words[1]?.lower ?? '')) return null;
  const found = recent.findLast(({ referent: { name } }) => {
    const parts = name.split(/[\s-]+/).filter((part) => !/^the$/i.test(part));
    return /^\p{Lu}/u.test(parts.at(-1) ?? '') && isOutlet(parts.map((part) => part.toLowerCase()));
  });
  return found !== undefined && clause.index - found.clause <= FARTHEST_CLAUSES ? found.referent : null;
}
