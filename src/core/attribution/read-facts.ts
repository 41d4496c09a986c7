import { FULL_OFFICES, OFFICES, PARTIES, ROLES } from '../language/offices';
import { NATIONALITIES } from '../language/places';
import { readState } from '../language/states';
import type { Word } from './read-document';

/** What is said of somebody besides the name: an office, a party, a state, a nation; what a description may take up. */
export interface Facts {
  roles: Set<string>;
  parties: Set<string>;
  places: Set<string>;
}

const PARTY_LETTERS: Readonly<Record<string, string>> = { d: 'democrat', r: 'republican', i: 'independent' };

/** No fact of their own: "the American president" of a text is the president. */
const AT_HOME = new Set(['american', 'u.s.', 'us']);

export function createFacts(): Facts {
  return { roles: new Set(), parties: new Set(), places: new Set() };
}

/** Whether a word is what one person is or does, a member of a party included: "senator", "spokesman", "Democrat". */
export function isPersonHead(lower: string): boolean {
  return OFFICES.has(lower) || ROLES.has(lower) || /^(?:democrat|republican|libertarian|independent)$/.test(lower);
}

/** Adds what a word tells: "Sen.", "D-Ohio", "Republican", "Ga.", "Polish". */
export function addFact(facts: Facts, { text, lower }: Word): void {
  const affiliation = /^([dri])-(.+)$/.exec(lower);
  if (affiliation !== null) {
    const party = PARTY_LETTERS[affiliation[1] ?? ''];
    const state = readState(text.slice(2));
    if (party !== undefined && state !== null) {
      facts.parties.add(party);
      facts.places.add(state);
    }
    return;
  }
  const bare = lower.replace(/\.$/, '').replace(/^(?:ex|then)-/, '');
  const full = FULL_OFFICES[bare] ?? bare;
  if (full === 'democrat' || full === 'republican' || PARTIES.has(full)) facts.parties.add(full);
  else if (OFFICES.has(full) || ROLES.has(full)) facts.roles.add(full);
  else if (NATIONALITIES.has(lower)) {
    if (!AT_HOME.has(lower)) facts.places.add(lower);
  } else {
    const state = readState(text);
    if (state !== null) facts.places.add(state);
  }
}

const isWithin = (few: ReadonlySet<string>, many: ReadonlySet<string>): boolean =>
  [...few].every((one) => many.has(one));

/** Whether nothing that a description says is at odds with what is known: another party, another state or nation. */
export function mayBe(described: Facts, known: Facts): boolean {
  if (described.parties.size > 0 && known.parties.size > 0 && !isWithin(described.parties, known.parties)) return false;
  return !(described.places.size > 0 && known.places.size > 0 && !isWithin(described.places, known.places));
}

/** Whether all that a description says is known of somebody, and it says a party or a place. */
export function fits(described: Facts, known: Facts): boolean {
  if (described.parties.size + described.places.size === 0) return false;
  return (
    isWithin(described.parties, known.parties) &&
    isWithin(described.places, known.places) &&
    (described.roles.size === 0 || known.roles.size === 0 || [...described.roles].some((role) => known.roles.has(role)))
  );
}
