import { charClass, LOWER } from './char-class';

/**
 * Letters and digits with the marks that belong to them; initials with full stops ("U.S."), "a.m." and "p.m."; figures with their commas.
 * Scripts that put no spaces between words give a word a character.
 */
const WORD =
  /(?:\p{Lu}\.){2,}|[ap]\.m\.(?!\p{L})|\d+(?:[.,]\d+)*\p{L}{0,3}(?![\p{L}\p{N}])|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}])[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060])+(?:['’ʼ‘＇](?:\p{L}){1,8})*|[&%$£€¥]/uy;

const codesOf = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((character) => character.charCodeAt(0)));

/** What `WORD` may begin or go on with although it is neither letter nor digit. */
const JOINERS = codesOf("'’ʼ‘＇\u00AD\u200B\u200C\u200D\u2060");
const SYMBOLS = codesOf('&%$£€¥');

const BREAK = 0;
const LETTER = 1;
const DIGIT = 2;
/** May or may not belong to a word: `WORD` decides. */
const DOUBTFUL = 3;
const roles = new Uint8Array(128).map((_role, code) => {
  const char = String.fromCharCode(code);
  if (/[a-z]/i.test(char)) return LETTER;
  if (/\d/.test(char)) return DIGIT;
  return JOINERS.has(code) || SYMBOLS.has(code) ? DOUBTFUL : BREAK;
});

/** What a code unit is to a word, as far as it alone can tell. */
function roleOf(code: number): number {
  if (code < 128) return roles[code] ?? BREAK;
  return charClass(code) >= LOWER || JOINERS.has(code) || SYMBOLS.has(code) ? DOUBTFUL : BREAK;
}

const FULL_STOP = 46;

/**
 * The end of a word of plain letters and digits that begins at `at`; -1 where other characters have a say in it. Nearly
 * all words of English are plain, and the expression costs ten times as much.
 */
function readPlainWord(text: string, at: number): number {
  let end = at + 1;
  let role = end < text.length ? roleOf(text.charCodeAt(end)) : BREAK;
  while (role === LETTER || role === DIGIT) {
    end++;
    role = end < text.length ? roleOf(text.charCodeAt(end)) : BREAK;
  }
  if (role === DOUBTFUL) return SYMBOLS.has(text.charCodeAt(end)) ? end : -1;
  // Initials: "U.S."
  return end === at + 1 && text.charCodeAt(end) === FULL_STOP ? -1 : end;
}

/** Calls `take` with the offsets of every word, number and symbol that is read as a word, in order. Linear. */
export function scanWords(text: string, take: (start: number, end: number) => void): void {
  let at = 0;
  while (at < text.length) {
    const role = roleOf(text.charCodeAt(at));
    if (role === BREAK) {
      at++;
      continue;
    }
    let end = role === LETTER ? readPlainWord(text, at) : -1;
    if (end < 0) {
      WORD.lastIndex = at;
      end = WORD.test(text) ? WORD.lastIndex : -1;
    }
    if (end < 0) {
      // A mark that is no word, or half of a character beyond the basic plane.
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      continue;
    }
    take(at, end);
    at = end;
  }
}
