import { PARTIES } from '../language/offices';
import { readState } from '../language/states';
import { ADVERB, DETERMINER, POSSESSIVE, PREPOSITION, PRONOUN, ROLE } from '../language/word-classes';
import { has, wordAt } from './clause-words';
import type { Mention } from './mention';
import { BEFORE_NAME } from './name-words';
import type { Clause, ReadDocument, Word } from './read-document';
import { isPersonHead } from './read-facts';

export function isCapitalWord(word: Word | undefined): boolean {
  return word?.capital === true;
}

/** The name in a run of nominal items [from, to): the last run of capitalised words, particles and initials included. */
function nameIn(document: ReadDocument, clause: Clause, from: number, to: number): { from: number; to: number } | null {
  let end = to;
  while (end > from && !isCapitalWord(wordAt(document, clause, end - 1))) end--;
  if (end === from) return null;
  let start = end;
  while (start > from) {
    const word = wordAt(document, clause, start - 1);
    if (isCapitalWord(word)) {
      start--;
      continue;
    }
    const particle =
      word !== undefined &&
      /^(?:de|la|van|von|bin|al|der|den|del|di|da|el|of|the|and|&|’|'s|ibn|ben|le|du|dos|ter|y)$/.test(word.lower);
    if (
      particle &&
      word.lower !== "'s" &&
      isCapitalWord(wordAt(document, clause, start - 2)) &&
      start - 2 >= from &&
      word.lower !== 'the'
    ) {
      start -= 2;
      continue;
    }
    break;
  }
  const first = wordAt(document, clause, start);
  // A sentence-initial article or adverb has a capital without being a name.
  if (first !== undefined && has(first, DETERMINER | ADVERB | PREPOSITION) && start + 1 < end) start++;
  else if (
    first !== undefined &&
    start + 1 === end &&
    has(first, DETERMINER | PRONOUN | POSSESSIVE | ADVERB | PREPOSITION) &&
    first.lower !== 'may'
  )
    return null;
  return { from: start, to: end };
}

/** "Lee's office": what belongs to somebody. */
function isOwned(document: ReadDocument, clause: Clause, from: number, to: number): boolean {
  const mark = wordAt(document, clause, to - 2);
  return mark?.lower === "'s" && to - 2 > from;
}

/** Whether a phrase has an article and, of words with a capital, only places, parties and offices: a party or a state too. */
function isOnlyOffice(document: ReadDocument, clause: Clause, from: number, to: number): boolean {
  if (!has(wordAt(document, clause, from), DETERMINER)) return false;
  let tells = false;
  for (let item = from + 1; item < to; item++) {
    const word = wordAt(document, clause, item);
    if (word?.capital !== true) continue;
    const state = readState(word.text) !== null;
    if (!BEFORE_NAME.has(word.lower) && !state) return false;
    tells ||= state || PARTIES.has(word.lower);
  }
  return tells;
}

/** "a city lawyer representing farmers": the phrase is of the one before the participle. */
function personEnd(document: ReadDocument, clause: Clause, from: number, to: number): number {
  for (let item = from + 1; item < to; item++) {
    const word = wordAt(document, clause, item);
    const before = wordAt(document, clause, item - 1);
    if (
      word?.capital === false &&
      word.lower.endsWith('ing') &&
      before?.capital === false &&
      isPersonHead(before.lower)
    )
      return item;
  }
  return to;
}

/**
 * The mention of items [from, end) of a clause: the name in it, else the whole phrase as a description. Null where nothing
 * stands there.
 */
export function makeMention(
  document: ReadDocument,
  clause: Clause,
  from: number,
  end: number,
  type?: Mention['type'],
): Mention | null {
  const to = type === undefined ? personEnd(document, clause, from, end) : end;
  const quantified =
    has(wordAt(document, clause, from), DETERMINER) && wordAt(document, clause, from + 1)?.lower === 'of';
  // "Smith aides", "the Smith campaign": the head of the phrase speaks, not the one it is named after.
  const head = wordAt(document, clause, to - 1);
  const group = head?.capital === false && (has(head, ROLE) || isOwned(document, clause, from, to));
  // "the Maryland Democrat": one of a party, by no name.
  const member = head?.capital === true && isPersonHead(head.lower) && isOnlyOffice(document, clause, from, to);
  const name = type === 'pronoun' || quantified || group || member ? null : nameIn(document, clause, from, to);
  const first = wordAt(document, clause, name?.from ?? from);
  const last = wordAt(document, clause, (name?.to ?? to) - 1);
  if (first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end, from, to: end, type: type ?? (name === null ? 'description' : 'name') };
}
