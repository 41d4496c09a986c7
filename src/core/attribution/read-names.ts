import { FEMALE_NAMES, MALE_NAMES } from '../language/given-names';
import { type Gender, KNOWN_SURNAMES } from '../language/known-people';
import { genderOfTitle } from '../language/offices';
import { ROLE, TITLE } from '../language/word-classes';
import { isDateBeforeName } from './is-date-before-name';
import { NAME, PARTICLE } from './lexical-entry';
import { BEFORE_NAME, NAME_SUFFIX, ORGANISATION_WORDS } from './name-words';
import type { ReadDocument, Word } from './read-document';
import { addFact, createFacts, type Facts } from './read-facts';
import { stripTitles } from './strip-titles';

/** Somebody (or an organisation) that a text names, under its fullest name there. */
export interface Entity {
  name: string;
  person: boolean;
  gender: Gender;
  /** Index of the word where the full name first stands. */
  firstWord: number;
  /**
   * Whether it is sure to be a name: it begins with a known given name, has a title before it, or comes back. "Lee
   * Unveils" of a headline is not.
   */
  isSure: boolean;
  /** "Jr." */
  isSon: boolean;
  facts: Facts;
}

/** Where somebody is called by an office. */
export interface OfficePlace {
  word: number;
  entity: Entity;
  /** "Former President Lee", "Polish President Lee": not who is meant by "the president" where another one is. */
  isApart: boolean;
}

/** The names of a document: by last name, by given name, and by office ("senator", "president"). */
export interface NameTable {
  bySurname: Map<string, Entity[]>;
  byGivenName: Map<string, Entity[]>;
  /** Office, lower case, to the places where somebody is called by it. */
  byRole: Map<string, OfficePlace[]>;
  /** People in text order, wherever they are named. */
  people: { word: number; entity: Entity }[];
}

function isName(word: Word | undefined): boolean {
  return word !== undefined && !word.isBeside && (word.traits & NAME) !== 0;
}

export function genderOf(words: readonly Word[], run: readonly Word[]): Gender {
  for (const { lower } of run) {
    const gender = genderOfTitle(lower);
    if (gender !== null) return gender;
  }
  const given = words.length > 1 ? (words[0]?.lower ?? '') : '';
  const isMale = MALE_NAMES.has(given);
  // "Jan" may be either.
  if (isMale === FEMALE_NAMES.has(given)) return 'unknown';
  return isMale ? 'male' : 'female';
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** More people of one surname than this are not told apart; keeps every search among them short. */
const MOST_BEARERS = 24;

function pushFew(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  if ((map.get(key)?.length ?? 0) < MOST_BEARERS) push(map, key, entity);
}

/** Names longer than this are lists or headlines. */
const LONGEST_STORY_NAME = 9;

/** A capitalised run of words. */
interface Run {
  words: Word[];
  /** Without titles and suffix. */
  bare: Word[];
  isSon: boolean;
  isOrganisation: boolean;
  /** Indices of its first word, and after its last. */
  start: number;
  end: number;
}

function readRuns({ words }: ReadDocument): Run[] {
  const runs: Run[] = [];
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
    if (run.length > LONGEST_STORY_NAME) continue;
    const bare = stripTitles(run.filter((word, place) => place === 0 || !NAME_SUFFIX.test(word.lower)));
    if (bare.length === 0) continue;
    const isOrganisation = bare.some((word) => ORGANISATION_WORDS.has(word.lower));
    // "Prime Minister" alone names an office.
    if (!isOrganisation && bare.every(({ lower }) => BEFORE_NAME.has(lower))) continue;
    const isSon = /^(?:jr\.?|iii)$/.test(run.at(-1)?.lower ?? '');
    runs.push({ words: run, bare, isSon, isOrganisation, start, end: at });
  }
  return runs;
}

/** Reads the names of a document: capitalised runs, titles cut off. Full names first, then who is meant by a surname. Linear. */
export function readNames(document: ReadDocument): NameTable {
  const table: NameTable = { bySurname: new Map(), byGivenName: new Map(), byRole: new Map(), people: [] };
  const known = new Map<string, Entity>();
  const runs = readRuns(document);
  const full = new Map<Run, Entity>();
  const add = (name: string, run: Run): Entity => {
    const { bare, words, isOrganisation, isSon, start } = run;
    const entity: Entity = {
      name,
      person: !isOrganisation,
      gender: isOrganisation ? 'unknown' : genderOf(bare, words),
      firstWord: start,
      isSure: isGivenName(bare[0]),
      isSon,
      facts: createFacts(),
    };
    known.set(name, entity);
    pushFew(table.bySurname, bare.at(-1)?.lower ?? '', entity);
    if (bare.length > 1) pushFew(table.byGivenName, bare[0]?.lower ?? '', entity);
    return entity;
  };
  for (const run of runs) {
    const { bare, words } = run;
    if (bare.length < 2 || bare.length > 5) continue;
    const end = run.isSon ? words.at(-1) : bare.at(-1);
    const name = document.text.slice(bare[0]?.start ?? 0, end?.end ?? 0);
    const again = known.get(name);
    const entity = again ?? add(name, run);
    if (again !== undefined || isTitled(run)) entity.isSure = true;
    full.set(run, entity);
  }
  for (const run of runs) {
    const { bare, words, start, end } = run;
    const last = bare.at(-1);
    let entity = full.get(run);
    if (entity === undefined && bare.length === 1 && last !== undefined) {
      entity = bearerOf(table, last, run);
      if (entity === undefined && !run.isOrganisation && isTitled(run)) {
        const famous = KNOWN_SURNAMES.get(last.text);
        entity = add(famous?.name ?? last.text, run);
        entity.isSure = famous !== undefined;
        if (famous !== undefined) entity.gender = famous.gender;
      }
    }
    if (entity?.person !== true) continue;
    if (entity.gender === 'unknown') entity.gender = genderOf(bare, words);
    table.people.push({ word: start, entity });
    addTitles(document, table, entity, run);
    addRolesAround(document, table, entity, start, end);
  }
  return table;
}

function isGivenName(word: Word | undefined): boolean {
  return word !== undefined && (MALE_NAMES.has(word.lower) || FEMALE_NAMES.has(word.lower));
}

/** Whether a run has an office or a form of address before the name. */
function isTitled({ words, bare }: Run): boolean {
  const from = words.indexOf(bare[0] as Word);
  return from > 0 && words.slice(0, from).some(({ classes }) => (classes & TITLE) !== 0);
}

/** Who is meant by a surname alone: the one named in full last before it. */
function bearerOf(table: NameTable, last: Word, { start }: Run): Entity | undefined {
  const bearers = table.bySurname.get(last.lower) ?? [];
  const sure = bearers.filter(({ isSure }) => isSure);
  // "Getty Images Lee" does not tell who Lee is.
  if (sure.length === 0 && KNOWN_SURNAMES.has(last.text)) return undefined;
  const pool = sure.length > 0 ? sure : bearers;
  return pool.findLast(({ firstWord }) => firstWord <= start);
}

const APART = /^(?:former|ex|then|late|ousted|deposed|outgoing|jailed|slain|ex-president|then-president|acting)$/;

/** The offices that stand before a name with a capital: "President Lee", "Secretary of State Lee". */
function addTitles({ words }: ReadDocument, table: NameTable, entity: Entity, { words: run, bare, start }: Run): void {
  const titles = run.slice(0, Math.max(0, run.indexOf(bare[0] as Word)));
  const of = words[start - 1]?.lower === 'of' ? words[start - 2] : undefined;
  if (of?.capital === true && (of.classes & TITLE) !== 0) titles.unshift(of);
  const first = titles[0];
  const before = first === undefined ? undefined : words[first.index - 1];
  const abroad = createFacts();
  for (const title of titles) {
    addFact(entity.facts, title);
    addFact(abroad, title);
  }
  if (before !== undefined && !before.capital) addFact(abroad, before);
  const isApart =
    [before, ...titles].some((word) => word !== undefined && APART.test(word.lower)) || abroad.places.size > 0;
  for (const title of titles)
    if ((title.classes & (TITLE | ROLE)) !== 0) push(table.byRole, title.lower, { word: start, entity, isApart });
}

/** How far, in words, an aside after a name is looked through for an office, a party and a state. */
const LONGEST_ASIDE = 10;

/** Offices in lower case before a name ("campaign manager Robby Mook") and in the appositive after it. */
function addRolesAround(document: ReadDocument, table: NameTable, entity: Entity, start: number, end: number): void {
  const { words } = document;
  for (let at = start - 1; at > start - 3; at--) {
    const word = words[at];
    if (word === undefined || word.capital || (word.classes & ROLE) === 0) break;
    const isApart = APART.test(words[at - 1]?.lower ?? '');
    push(table.byRole, word.lower, { word: start, entity, isApart });
    addFact(entity.facts, word);
  }
  let from = end;
  // "Lee of Utah", "Lee (D-Utah)"
  const opener = words[from]?.text ?? '';
  if (opener === 'of') {
    const place = words[from + 1];
    if (place?.capital === true)
      addFact(entity.facts, words[from + 2]?.capital === true ? (words[from + 2] as Word) : place);
    return;
  }
  if (opener !== ',' && opener !== '(') return;
  from++;
  let isApart = false;
  let called = false;
  for (let at = from; at < from + LONGEST_ASIDE; at++) {
    const word = words[at];
    if (word === undefined || (word.kind === 'punctuation' && word.text !== '-')) return;
    isApart ||= APART.test(word.lower);
    if (at === from || word.capital || called) addFact(entity.facts, word);
    if (!called && opener === ',' && (word.classes & (ROLE | TITLE)) !== 0) {
      push(table.byRole, word.lower, { word: start, entity, isApart });
      addFact(entity.facts, word);
      called = true;
    }
  }
}
