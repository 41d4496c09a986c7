/** Classes of UTF-16 code units, looked up rather than matched: the reader asks for every character of a page. */
export const OTHER = 0;
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;

function classify(code: number): number {
  const char = String.fromCharCode(code);
  if (/\s/u.test(char) || code === 0x200b || code === 0xfeff) return SPACE;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return UPPER;
  // A surrogate half counts as a letter, so that no token ever ends between the two halves of a character.
  if (/[\p{L}\p{M}\p{N}\p{Cs}]/u.test(char)) return LOWER;
  return OTHER;
}

/** Latin, Greek, Cyrillic, Hebrew and Arabic letters, and the common marks: nearly all that a page has. */
const LETTERS = Uint8Array.from({ length: 0x700 }, (_, code) => classify(code));
const MARKS_FROM = 0x2000;
const MARKS = Uint8Array.from({ length: 0x100 }, (_, at) => classify(MARKS_FROM + at));
/** Chinese characters: letters without case, and too many for a table. */
const HAN_FROM = 0x4e00;
const HAN_TO = 0x9fff;

/** The class of one code unit; letters without case count as `LOWER`. */
export function charClass(code: number): number {
  if (code < LETTERS.length) return LETTERS[code] ?? OTHER;
  if (code >= MARKS_FROM && code < MARKS_FROM + MARKS.length) return MARKS[code - MARKS_FROM] ?? OTHER;
  return code >= HAN_FROM && code <= HAN_TO ? LOWER : classify(code);
}

/** The class of the code unit at an offset; `SPACE` beyond either end of the text. */
export function charClassAt(text: string, at: number): number {
  return at < 0 || at >= text.length ? SPACE : charClass(text.charCodeAt(at));
}

/** Whether the code unit at an offset is a letter or a digit. */
export function isWordAt(text: string, at: number): boolean {
  return charClassAt(text, at) >= LOWER;
}
