import { DETERMINER, PREPOSITION, RELATIVE, ROLE } from '../language/word-classes';
import { has, isComma, isQuoteAt, looksFinite, wordAt } from './clause-words';
import { isCapitalWord } from './make-mention';
import type { Clause, ReadDocument } from './read-document';

/** Words that an aside, what comes before a subject, and an office in an aside may have. */
const LONGEST_ASIDE = 40;
const LONGEST_FRONTED = 10;
const LONGEST_OFFICE = 10;

/** "R-South Carolina". */
const LONGEST_STATE = 3;

/**
 * "Lee, chairman of the Harbour Board, R-Utah, said": the comma before the party ends the office, and the aside
 * begins before it.
 */
function endsOffice(document: ReadDocument, clause: Clause, comma: number): boolean {
  if (!/^[DRI]-\p{Lu}/u.test(wordAt(document, clause, comma + 1)?.text ?? '')) return false;
  for (let item = comma - 1; item > Math.max(0, comma - LONGEST_OFFICE); item--) {
    if (has(wordAt(document, clause, item), RELATIVE)) return false;
    if (!isComma(wordAt(document, clause, item))) continue;
    const next = wordAt(document, clause, item + 1);
    return next?.capital === false && has(next, ROLE | DETERMINER);
  }
  return false;
}

/** Whether a comma ends a phrase of time, place or occasion that the clause begins with: "In a statement,". */
export function endsFronted(document: ReadDocument, clause: Clause, comma: number): boolean {
  if (comma > LONGEST_FRONTED || !has(wordAt(document, clause, 0), PREPOSITION)) return false;
  for (let item = 1; item < comma; item++) {
    const word = wordAt(document, clause, item);
    if (word?.kind === 'punctuation' || looksFinite(word)) return false;
  }
  return true;
}

/** The opening comma, dash or bracket of an aside that ends with the one at `close`; -1 if none is near. */
export function asideStart(document: ReadDocument, clause: Clause, close: number): number {
  const mark = wordAt(document, clause, close)?.text;
  const opener = mark === ')' ? '(' : mark;
  let found = -1;
  for (let item = close - 1; item >= Math.max(0, close - LONGEST_ASIDE); item--) {
    if (isQuoteAt(clause, item)) continue;
    const word = wordAt(document, clause, item);
    if (word === undefined || word.text !== opener) continue;
    if (opener === '(') return item;
    // "In a statement, the party's leader, Ann Lee, said": the first comma ends what comes before the subject.
    if (found >= 0 && endsFronted(document, clause, item)) break;
    found = item;
    // The nearest comma after a name begins the aside; a comma inside it ("a Republican, of Texas") does not.
    const before = wordAt(document, clause, item - 1);
    if (before !== undefined && (before.capital || before.text === ')') && before.kind !== 'number') {
      const after = wordAt(document, clause, item + 1);
      const enumerates = isCapitalWord(after) && /^(?:Jr\.?|Sr\.?|D\.?|R\.?)$/.test(after?.text ?? '');
      if (!enumerates && !endsOffice(document, clause, item)) return item;
    }
  }
  return found;
}

/** The item before the comma that a party and state, or "Jr.", follows: "Lee, R-Utah"; the item itself where none ends there. */
export function skipAffiliation(document: ReadDocument, clause: Clause, item: number): number {
  for (let at = item; at > Math.max(0, item - LONGEST_STATE); at--) {
    const word = wordAt(document, clause, at);
    if (word?.capital !== true) return item;
    if (!/^(?:[DRI]-\p{Lu}.*|Jr\.?|Sr\.?)$/u.test(word.text)) continue;
    const isApart = wordAt(document, clause, at - 1)?.text === ',' && isCapitalWord(wordAt(document, clause, at - 2));
    return isApart ? at - 2 : item;
  }
  return item;
}
