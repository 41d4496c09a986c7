import { TIME } from '../language/word-classes';
import { COMMA, FINITE, NOMINAL } from './lexical-entry';
import type { Clause, ReadDocument, Word } from './read-document';

/** The word at an item of a clause; undefined for a quotation and beyond either end. */
export function wordAt(document: ReadDocument, clause: Clause, item: number): Word | undefined {
  const value = clause.items[item];
  return value === undefined || value < 0 ? undefined : document.words[value];
}

export function isQuoteAt(clause: Clause, item: number): boolean {
  return (clause.items[item] ?? 0) < 0;
}

export function has(word: Word | undefined, bits: number): boolean {
  return word !== undefined && (word.classes & bits) !== 0;
}

export function isComma(word: Word | undefined): boolean {
  return word !== undefined && (word.traits & COMMA) !== 0;
}

/** Whether a word may be part of a noun phrase: neither punctuation nor of a class that ends one. */
export function isNominal(word: Word | undefined): boolean {
  return word !== undefined && (word.traits & NOMINAL) !== 0;
}

/** Whether a lower-case word looks like a finite verb: in the lists, or in -ed. */
export function looksFinite(word: Word | undefined): boolean {
  return word !== undefined && (word.traits & FINITE) !== 0;
}

export function isTime(word: Word | undefined): boolean {
  return has(word, TIME);
}

/**
 * The stretch of text that items [from, to) of a clause take up. Marks around the whole of it stay outside; those around
 * its beginning or end alone are taken in, so that none stands there without its partner.
 */
export function spanOf(
  document: ReadDocument,
  clause: Clause,
  from: number,
  to: number,
): { start: number; end: number } | null {
  const first = clause.items[from];
  const last = clause.items[to - 1];
  if (first === undefined || last === undefined) return null;
  const opening = first < 0 ? document.quotes[~first] : undefined;
  const start = opening === undefined ? document.words[first]?.start : to - from > 1 ? opening.open : opening.start;
  const quoted = last < 0 ? document.quotes[~last] : undefined;
  const end = quoted === undefined ? document.words[last]?.end : to - from > 1 ? quoted.close : quoted.end;
  return start === undefined || end === undefined || end <= start ? null : { start, end };
}
