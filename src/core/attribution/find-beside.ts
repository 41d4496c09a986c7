import type { Span } from '../model';
import { isWordAt } from '../text/char-class';
import { GLUED, GLUED_NAME } from './lexical-entry';
import type { Word } from './read-document';

/**
 * What an article's text has of its page and nobody says: a line that leads to another article, a player, a share button, a
 * credit. Set by hand on 83 events of real articles; `find-beside.test.ts` has a case on either side of each.
 */
export const BESIDE_LIMITS = {
  /** Characters of a line that may be a headline, or have a label before one. */
  longestLine: 200,
  /** Words from which on a line without a full stop may be a headline: less is a name, or the first word of a list. */
  leastWords: 4,
  /** The share of a headline's longer words that begin with a capital. */
  capitals: 0.8,
  /** Words over which a name that is glued to a list of headlines may be repeated before it, and the list goes on. */
  repeated: 8,
  list: 90,
} as const;

/** Lines that are such whatever follows. */
const BUTTON =
  /^(?:advertisement|story continue[sd] below|continue reading|read (?:more|also|next)|see also|also read|also see|related (?:articles?|stories|story|coverage|content|links?|video)|more on this|enlarge this image|enlarge image|toggle caption|image copyright|just watched|must watch|now playing|replay more videos|sign up (?:for|to|here)|subscribe (?:to|now|here)|get breaking news|get the latest|follow us|share this|click here|listen now|this article tagged under|(?:copyright )?©|copyright \d|hide caption|photo credit|media caption|skip in|recommended stories)(?![\p{L}’'-])/iu;

/** Labels that need their colon, for they are words of a sentence as well. */
const LABEL =
  /^(?:also on [\p{Lu}\w .]{2,24}|photos?|video|watch|watch live|read|read the full \p{L}+|more|opinion|listen|gallery|slideshow|pictures|related|play video|live updates?|fact check|full coverage|don[’']t miss|trending|topics?|tags?|in pictures|explained|interactive):/iu;

/** A photographer's or an agency's credit at the end of a line. */
const CREDIT =
  /(?:\((?:[^()]{0,60}[\s/])?(?:AP|AFP|Reuters|Getty|EPA|UPI|TNS)(?:[\s/][^()]{0,60})?\)|\(Photo(?: by|:)[^()]{2,80}\)|[|/] ?(?:AP|Getty|Reuters|AFP)(?: Photo| Images)?|(?:AP|Reuters|Getty) (?:Photo|Images)|\/(?:Associated Press|Getty Images|Reuters))$/u;

/** A credit ends with a name or a bracket, and nearly every sentence of an article with a stop: those need no search. */
const mayEndInCredit = (line: string): boolean => line.endsWith(')') || isWordAt(line, line.length - 1);

const PLAYER = /\b(?:JUST WATCHED|MUST WATCH|Replay More Videos|toggle caption|hide caption)\b/u;

/** Whether nearly all longer words of a line have a capital, and it ends without a stop: a headline. */
function isHeadline(line: string): boolean {
  if (/[.!?:;,…"“”»]/u.test(line.at(-1) ?? '') || /["“”‘]/u.test(line)) return false;
  const words = line.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? [];
  if (words.length < BESIDE_LIMITS.leastWords) return false;
  const long = words.filter((word) => word.length > 3 && !/^\p{N}/u.test(word));
  const capital = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length >= 3 && capital.length >= BESIDE_LIMITS.capitals * long.length;
}

/** Whether a paragraph is no part of what an article tells: a link to another one, a player, a button, a credit line. */
export function isBesideLine(text: string, { start, end }: Span): boolean {
  if (end - start > 3 * BESIDE_LIMITS.longestLine) return false;
  const line = text
    .slice(start, end)
    .replace(/^[\s([•*►▶»>|-]+/u, '')
    .trim();
  if (line === '') return false;
  const isShort = line.length <= BESIDE_LIMITS.longestLine;
  if (isShort && (BUTTON.test(line) || LABEL.test(line) || isHeadline(line))) return true;
  return PLAYER.test(line) || (mayEndInCredit(line) && CREDIT.test(line) && !/["“”]/u.test(line));
}

/**
 * Links that a page lists behind a name and that came into the sentence with it: "Mayor Lee Ann Maria LeeMayor opens farm
 * Farms in need MORE said". Marks the words from the name's repetition to the "MORE".
 */
export function markGluedLinks(words: readonly Word[], from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined || (word.traits & GLUED) === 0) continue;
    const name = GLUED_NAME.exec(word.text)?.[1];
    let first = -1;
    for (let back = at - 1; back >= Math.max(from, at - BESIDE_LIMITS.repeated); back--)
      if (words[back]?.text === name) first = back;
    if (first < 0) continue;
    let last = -1;
    for (let next = at; next < Math.min(to, at + BESIDE_LIMITS.list) && last < 0; next++)
      if (words[next]?.text === 'MORE') last = next;
    if (last < 0) continue;
    for (let glued = first + 1; glued <= last; glued++) {
      const beside = words[glued];
      if (beside !== undefined) beside.isBeside = true;
    }
    at = last;
  }
}
