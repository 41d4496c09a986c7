import type { Span } from '../model';
import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from './abbreviations';
import { charClass, charClassAt, DIGIT, LOWER, OTHER, SPACE, UPPER } from './char-class';
import type { Spelling } from './spelling';

/**
 * A word, a number or one mark of punctuation. The clitics of English stand alone ("Lee" + "’s", "he" + "’d"); an
 * abbreviation keeps its full stop ("Sen.", "U.S.").
 */
export interface Token extends Span, Spelling {}

const CLITICS = new Set(['s', 'd', 'll', 've', 're', 'm']);
const ELECT = ['-elect', '-designate'];
const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;
const HYPHEN = 45;
const FULL_STOP = 46;

function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === CURLY_APOSTROPHE;
}

/** The end of a clitic that begins with the apostrophe at `at`, or -1. */
function cliticEnd(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && end < at + 4 && charClassAt(text, end) >= LOWER) end++;
  if (end < limit && charClassAt(text, end) >= LOWER) return -1;
  return CLITICS.has(text.slice(at + 1, end).toLowerCase()) ? end : -1;
}

/** Whether the full stop at `at`, after the word from `start`, belongs to the word as that of an abbreviation. */
function endsAbbreviation(text: string, start: number, at: number, dotted: boolean): boolean {
  const length = at - start;
  if (dotted) return length < 8;
  if (length === 1) return charClassAt(text, start) === UPPER && text[start] !== 'I';
  if (length > 6) return false;
  const lower = text.slice(start, at).toLowerCase();
  if (TITLE_ABBREVIATIONS.has(lower)) return lower !== 'no' || charClassAt(text, at + 2) === DIGIT;
  // "Del." and "Miss." are states; "mar." or "sun." at the end of a sentence are words.
  return OTHER_ABBREVIATIONS.has(lower) && (charClassAt(text, start) === UPPER || lower === 'etc');
}

/** Calls `take` with the offsets of every token of a stretch, in order. */
export function scanTokens(text: string, from: number, to: number, take: (start: number, end: number) => void): void {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const kind = charClass(code);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const start = at;
    if (kind === OTHER) {
      const clitic = isApostrophe(code) && charClassAt(text, at - 1) >= LOWER ? cliticEnd(text, at, to) : -1;
      at = clitic > 0 ? clitic : at + 1;
      take(start, at);
      continue;
    }
    let dotted = false;
    at++;
    while (at < to) {
      const next = text.charCodeAt(at);
      if (charClass(next) >= LOWER) {
        at++;
        continue;
      }
      const after = at + 1 < to ? charClassAt(text, at + 1) : SPACE;
      if (after < LOWER) break;
      if (isApostrophe(next)) {
        if (cliticEnd(text, at, to) > 0) break;
      } else if (next === FULL_STOP || (next === 44 && kind === DIGIT)) {
        const before = charClassAt(text, at - 1);
        // "end.Next" is a sentence end without its space; "U.S", "3.5" and "site.com" are one word.
        if (next === 44 && !(before === DIGIT && after === DIGIT)) break;
        if (next === FULL_STOP && after === UPPER && before === LOWER) break;
        dotted = next === FULL_STOP && kind !== DIGIT;
      } else if (next !== HYPHEN) break;
      at += 1;
    }
    if (at < to && text.charCodeAt(at) === FULL_STOP && endsAbbreviation(text, start, at, dotted)) {
      at++;
      // "Rep.-elect" is one title.
      const elect = ELECT.find((suffix) => text.startsWith(suffix, at));
      if (elect !== undefined && at + elect.length <= to) at += elect.length;
    }
    take(start, at);
  }
}
