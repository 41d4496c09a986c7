import { FEMALE_NAMES, MALE_NAMES } from '../language/given-names';
import type { Gender } from '../language/known-people';
import { genderOfTitle } from '../language/offices';
import { ROLE, TITLE } from '../language/word-classes';
import { isDateBeforeName } from './is-date-before-name';
import { NAME, PARTICLE } from './lexical-entry';
import { BEFORE_NAME, ORGANISATION_WORDS } from './name-words';
import type { ReadDocument, Word } from './read-document';
import { stripTitles } from './strip-titles';

/** Somebody (or an organisation) that a text names, under its fullest name there. */
export interface Entity {
  name: string;
  person: boolean;
  gender: Gender;
  /** Index of the word where the full name first stands. */
  firstWord: number;
}

/** The names of a document: by last name, by given name, and by office ("senator", "president"). */
export interface NameTable {
  bySurname: Map<string, Entity[]>;
  byGivenName: Map<string, Entity[]>;
  /** Office, lower case, to the places where somebody is called by it. */
  byRole: Map<string, { word: number; entity: Entity }[]>;
  /** People in text order, wherever they are named. */
  people: { word: number; entity: Entity }[];
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;
function isName(word: Word | undefined): boolean {
  return word !== undefined && (word.traits & NAME) !== 0;
}

export function genderOf(words: readonly Word[], run: readonly Word[]): Gender {
  for (const { lower } of run) {
    const gender = genderOfTitle(lower);
    if (gender !== null) return gender;
  }
  const given = words.length > 1 ? (words[0]?.lower ?? '') : '';
  return MALE_NAMES.has(given) ? 'male' : FEMALE_NAMES.has(given) ? 'female' : 'unknown';
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Names longer than this are lists or headlines. */
const LONGEST_NAME = 9;

/** Reads the names of a document: capitalised runs of two words and more, titles cut off. Linear. */
export function readNames(document: ReadDocument): NameTable {
  const table: NameTable = { bySurname: new Map(), byGivenName: new Map(), byRole: new Map(), people: [] };
  const known = new Map<string, Entity>();
  const { words } = document;
  let at = 0;
  while (at < words.length) {
    if (!isName(words[at]) || isDateBeforeName(words[at - 1], words[at], words[at + 1])) {
      at++;
      continue;
    }
    const start = at;
    const run: Word[] = [];
    for (let word = words[at]; word !== undefined; word = words[++at]) {
      const previous = run.at(-1);
      if (previous !== undefined && word.start > previous.end + 1) break;
      if (!isName(word) && !((word.traits & PARTICLE) !== 0 && isName(words[at + 1]))) break;
      run.push(word);
    }
    if (run.length > LONGEST_NAME) continue;
    const bare = stripTitles(run).filter((word) => !SUFFIX.test(word.lower));
    const last = bare.at(-1);
    if (last === undefined) continue;
    // "Prime Minister" alone names an office.
    if (bare.every(({ lower }) => BEFORE_NAME.has(lower) && !ORGANISATION_WORDS.has(lower))) continue;
    const titles = run.slice(0, run.length - bare.length);
    const organisation = bare.some((word) => ORGANISATION_WORDS.has(word.lower));
    let entity: Entity | undefined;
    if (bare.length >= 2 && bare.length <= 5) {
      const name = document.text.slice(bare[0]?.start ?? 0, last.end);
      entity = known.get(name);
      if (entity === undefined) {
        entity = {
          name,
          person: !organisation,
          gender: organisation ? 'unknown' : genderOf(bare, run),
          firstWord: start,
        };
        known.set(name, entity);
        push(table.bySurname, last.lower, entity);
        push(table.byGivenName, bare[0]?.lower ?? '', entity);
      } else if (entity.gender === 'unknown' && entity.person) entity.gender = genderOf(bare, run);
    } else if (bare.length === 1) {
      entity = table.bySurname.get(last.lower)?.at(-1);
      if (entity?.gender === 'unknown' && entity.person) entity.gender = genderOf(bare, run);
    }
    if (entity?.person === true) {
      table.people.push({ word: start, entity });
      for (const title of titles)
        if ((title.classes & (TITLE | ROLE)) !== 0) push(table.byRole, title.lower, { word: start, entity });
      addRolesAround(document, table, entity, start, at);
    }
  }
  return table;
}

/** Offices in lower case before a name ("campaign manager Robby Mook") and in the appositive after it. */
function addRolesAround(document: ReadDocument, table: NameTable, entity: Entity, start: number, end: number): void {
  const { words } = document;
  for (let at = start - 1; at > start - 3; at--) {
    const word = words[at];
    if (word === undefined || word.capital || (word.classes & ROLE) === 0) break;
    push(table.byRole, word.lower, { word: start, entity });
  }
  if (words[end]?.text !== ',') return;
  for (let at = end + 1; at < end + 10; at++) {
    const word = words[at];
    if (word === undefined || word.kind === 'punctuation') return;
    if ((word.classes & (ROLE | TITLE)) !== 0) {
      push(table.byRole, word.lower, { word: start, entity });
      return;
    }
  }
}
