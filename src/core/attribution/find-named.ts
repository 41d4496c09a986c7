import { DETERMINER, ROLE, SUBORDINATOR } from '../language/word-classes';
import { has, wordAt } from './clause-words';
import { NAME, PARTICLE } from './lexical-entry';
import { isCapitalWord, makeMention } from './make-mention';
import type { Mention } from './mention';
import { BEFORE_NAME, ORGANISATION_WORDS } from './name-words';
import type { Clause, ReadDocument, Word } from './read-document';
import { isPersonHead } from './read-facts';
import { stripTitles } from './strip-titles';

/** Words of the place or body that an office is of: "on the panel". */
const LONGEST_PLACE = 8;
/** Words of a name. */
export const LONGEST_NAME = 4;

/** "Jane Smith, the team's coach said": the comma that should end the aside is missing, and the name is before it. */
export function nameBeforeOpenAside(
  document: ReadDocument,
  clause: Clause,
  from: number,
  head: number,
): Mention | null {
  const word = wordAt(document, clause, head);
  if (wordAt(document, clause, from)?.lower !== 'the' || word?.capital !== false || !has(word, ROLE)) return null;
  if (wordAt(document, clause, from - 1)?.text !== ',') return null;
  let begin = from - 1;
  while (begin > 0 && ((wordAt(document, clause, begin - 1)?.traits ?? 0) & (NAME | PARTICLE)) !== 0) begin--;
  if (from - 1 - begin < 2) return null;
  const opener = wordAt(document, clause, begin - 1);
  if (opener !== undefined && !has(opener, SUBORDINATOR)) return null;
  return makeMention(document, clause, begin, from - 1, 'name');
}

/** "The team's coach, Jane Smith, said": the aside after an office is the name. */
export function nameInAside(document: ReadDocument, clause: Clause, office: number, verb: number): Mention | null {
  const word = wordAt(document, clause, office);
  const next = wordAt(document, clause, office + 1);
  if (word === undefined || !/^(?:,|on|in|of|for|at)$/.test(next?.lower ?? '')) return null;
  if (word.capital ? !isPersonHead(word.lower) : !has(word, ROLE)) return null;
  let begin = office + 1;
  // "the top Republican on the panel, Rep. Ann Lee of Ohio,"
  while (begin < office + LONGEST_PLACE && wordAt(document, clause, begin)?.text !== ',') begin++;
  begin++;
  let end = begin;
  while (end < verb && ((wordAt(document, clause, end)?.traits ?? 0) & (NAME | PARTICLE)) !== 0) end++;
  if (end < begin + 2) return null;
  const after = wordAt(document, clause, end);
  if (after?.text !== ',' && after?.lower !== 'of' && after?.text !== '(') return null;
  return makeMention(document, clause, begin, end, 'name');
}

/** "President of the United States Jane Smith": the office is the head, the name at the end is who is meant. */
export function nameAfterOffice(
  document: ReadDocument,
  clause: Clause,
  head: readonly [number, number],
  end: number,
): Mention | null {
  if (head[1] >= end || wordAt(document, clause, head[1])?.lower !== 'of') return null;
  for (let item = head[0]; item < head[1]; item++) {
    const word = wordAt(document, clause, item);
    if (word === undefined || !(BEFORE_NAME.has(word.lower) || has(word, DETERMINER))) return null;
  }
  const run: Word[] = [];
  for (let item = end - 1; item > head[1]; item--) {
    const word = wordAt(document, clause, item);
    if (!isCapitalWord(word) || word === undefined) break;
    run.unshift(word);
  }
  const bare = stripTitles(run);
  if (bare.length < 2 || bare.length === run.length) return null;
  return makeMention(document, clause, end - bare.length, end);
}

/** "Ministry of Fisheries Secretary Jane Smith": the name behind an office that a body's name ends before. */
export function nameAfterBody(
  document: ReadDocument,
  clause: Clause,
  head: readonly [number, number],
  end: number,
): Mention | null {
  if (head[1] >= end || !/^(?:of|for)$/.test(wordAt(document, clause, head[1])?.lower ?? '')) return null;
  const body = wordAt(document, clause, head[1] - 1);
  if (body?.capital !== true || !ORGANISATION_WORDS.has(body.lower)) return null;
  let office = end - 1;
  while (office > head[1] && !isPersonHead(wordAt(document, clause, office)?.lower ?? '')) {
    if (!isCapitalWord(wordAt(document, clause, office))) return null;
    office--;
  }
  const named = end - office - 1;
  return office > head[1] + 1 && named >= 2 && named <= LONGEST_NAME
    ? makeMention(document, clause, office + 1, end, 'name')
    : null;
}
