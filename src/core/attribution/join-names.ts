import { ADJECTIVE, COORDINATOR, DETERMINER, PREPOSITION, ROLE, SUBORDINATOR } from '../language/word-classes';
import { has, isComma, looksFinite, wordAt } from './clause-words';
import { asideStart } from './find-aside';
import { NAME, PARTICLE } from './lexical-entry';
import type { Mention } from './mention';
import type { Clause, ReadDocument, Word } from './read-document';

/** Names that are listed together: more are no joint speakers. */
const MOST_NAMES = 8;

/** How far, in items, a bracket behind a name ("Lee (D-Ohio)") is looked through. */
const LONGEST_BRACKET = 8;

/** Words of an office in lower case before a name in a list: "party leader Ann Lee". */
const LONGEST_OFFICE = 4;

/** The "and" of a list stands no farther before the mention than its office, and what is in brackets behind the name. */
const FARTHEST_AND = LONGEST_OFFICE + LONGEST_BRACKET;

/** Whether a name is somebody's: asked for each part of a list. */
export type IsPerson = (part: Mention) => boolean;

function isNameWord(word: Word | undefined): boolean {
  return word !== undefined && (word.traits & NAME) !== 0;
}

function isAnd(word: Word | undefined): boolean {
  return word?.lower === 'and' || word?.lower === '&';
}

function partOf(document: ReadDocument, clause: Clause, from: number, to: number): Mention | null {
  const first = wordAt(document, clause, from);
  const last = wordAt(document, clause, to - 1);
  if (first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end, from, to, type: 'name' };
}

/** The first item of the run of a name's words that ends at one; the item after it where it is no such word. */
function runStart(document: ReadDocument, clause: Clause, last: number): number {
  let from = last + 1;
  while (from > 0) {
    const word = wordAt(document, clause, from - 1);
    const particle = word !== undefined && (word.traits & PARTICLE) !== 0 && from <= last;
    if (!isNameWord(word) && !(particle && isNameWord(wordAt(document, clause, from - 2)))) break;
    from--;
  }
  return from;
}

/** The last name at or before an item, over "(D-Ohio)" and "of Ohio" behind it. */
function nameEndingAt(document: ReadDocument, clause: Clause, last: number, isPerson: IsPerson): Mention | null {
  let item = last;
  if (wordAt(document, clause, item)?.text === ')') {
    const least = item - LONGEST_BRACKET;
    while (item > least && wordAt(document, clause, item)?.text !== '(') item--;
    if (wordAt(document, clause, item)?.text !== '(') return null;
    item--;
  }
  const from = runStart(document, clause, item);
  const part = from > item ? null : partOf(document, clause, from, item + 1);
  if (part === null || isPerson(part)) return part;
  if (wordAt(document, clause, from - 1)?.lower !== 'of') return null;
  const named = runStart(document, clause, from - 2);
  const bearer = named > from - 2 ? null : partOf(document, clause, named, from - 1);
  return bearer !== null && isPerson(bearer) ? bearer : null;
}

/** "Ann Lee, the mayor of Ardmore, and Bob Ray": the name before what is said of it, which ends with an item and a comma. */
function nameBeforeAside(document: ReadDocument, clause: Clause, last: number, isPerson: IsPerson): Mention | null {
  if (!isComma(wordAt(document, clause, last + 1))) return null;
  const open = asideStart(document, clause, last + 1);
  const opener = wordAt(document, clause, open + 1);
  if (open <= 0 || opener?.capital !== false || !has(opener, DETERMINER | ROLE)) return null;
  const part = nameEndingAt(document, clause, open - 1, isPerson);
  return part !== null && isPerson(part) ? part : null;
}

/** Whether a list of names may begin a clause behind an item: not where a verb or a preposition governs it. */
function mayOpen(document: ReadDocument, clause: Clause, item: number): boolean {
  const word = wordAt(document, clause, item);
  if (word === undefined || word.kind === 'punctuation' || has(word, SUBORDINATOR | COORDINATOR)) return true;
  return !has(word, PREPOSITION) && !looksFinite(word) && word.capital;
}

/** "Ann Lee of Ohio, Bob Ray and Carl Dow said": the names that end with the one before a verb, in order. */
function namesBefore(document: ReadDocument, clause: Clause, end: number, isPerson: IsPerson): Mention[] {
  const parts: Mention[] = [];
  let item = end - 1;
  let joined = false;
  while (parts.length < MOST_NAMES) {
    const part = nameEndingAt(document, clause, item, isPerson) ?? nameBeforeAside(document, clause, item, isPerson);
    // "In Ohio, Lee and Ray said": what stands before the comma is none of them.
    if (part === null)
      return joined && parts.length > 1 && wordAt(document, clause, item + 1)?.text === ',' ? parts : [];
    parts.unshift(part);
    item = part.from - 1;
    const least = item - LONGEST_OFFICE;
    while (item > least) {
      const word = wordAt(document, clause, item);
      if (word === undefined || !(has(word, ROLE | ADJECTIVE) || isNameWord(word)) || has(word, COORDINATOR)) break;
      item--;
    }
    const separator = wordAt(document, clause, item);
    if (isAnd(separator)) {
      if (joined) break;
      joined = true;
      item--;
      if (isComma(wordAt(document, clause, item))) item--;
    } else if (joined && separator?.text === ',') item--;
    else return joined && parts.length > 1 && mayOpen(document, clause, item) ? parts : [];
  }
  return [];
}

/** "said Ann Lee, Bob Ray and Carl Dow": the names that begin with the one after a verb, in order. */
function namesAfter(document: ReadDocument, clause: Clause, first: Mention, isPerson: IsPerson): Mention[] {
  const parts: Mention[] = [first];
  let item = first.to;
  let joined = false;
  while (parts.length < MOST_NAMES && !joined) {
    const comma = wordAt(document, clause, item)?.text === ',';
    if (comma) item++;
    joined = isAnd(wordAt(document, clause, item));
    if (joined) item++;
    else if (!comma) return [];
    let to = item;
    while (((wordAt(document, clause, to)?.traits ?? 0) & (NAME | PARTICLE)) !== 0) to++;
    const part = to === item ? null : partOf(document, clause, item, to);
    if (part === null || !isPerson(part)) return [];
    parts.push(part);
    item = to;
  }
  const next = wordAt(document, clause, item);
  return joined && next?.lower !== "'s" && !looksFinite(next) ? parts : [];
}

/** Whether there may be a list that ends with a mention: an "and" not far before its last name. */
function mayEndList(document: ReadDocument, clause: Clause, { from, to }: Mention): boolean {
  for (let item = to - 2; item >= Math.max(0, from - FARTHEST_AND); item--)
    if (isAnd(wordAt(document, clause, item))) return true;
  return false;
}

/**
 * The names of those who speak together, in text order, for the mention of one of them ("Ann Lee, Bob Ray and Carl Dow said
 * in a joint statement"). Empty where one speaks alone.
 */
export function findJointNames(
  document: ReadDocument,
  clause: Clause,
  mention: Mention,
  isPerson: IsPerson,
): readonly Mention[] {
  if (mention.type !== 'name' || mention.antecedent !== undefined) return [];
  const before = mayEndList(document, clause, mention) ? namesBefore(document, clause, mention.to, isPerson) : [];
  if (before.length > 0) return before;
  const next = wordAt(document, clause, mention.to);
  return (next?.text === ',' || isAnd(next)) && isPerson(mention)
    ? namesAfter(document, clause, mention, isPerson)
    : [];
}

/** "Ann Lee, Bob Ray and Carl Dow". */
export function joinNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
