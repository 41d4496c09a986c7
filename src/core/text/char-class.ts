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

/** Not looked at yet: a page has a hundred of the characters of both tables, and whoever reads one waits for them. */
const UNKNOWN = 255;
/** Latin, Greek, Cyrillic, Hebrew and Arabic letters, and the common marks: nearly all that a page has. */
const LETTERS = new Uint8Array(0x700).fill(UNKNOWN);
const MARKS_FROM = 0x2000;
const MARKS = new Uint8Array(0x100).fill(UNKNOWN);
/** Chinese characters: letters without case, and too many for a table. */
const HAN_FROM = 0x4e00;
const HAN_TO = 0x9fff;

/** The class of one code unit; letters without case count as `LOWER`. */
export function charClass(code: number): number {
  if (code < LETTERS.length) return lookUp(LETTERS, code, code);
  if (code >= MARKS_FROM && code < MARKS_FROM + MARKS.length) return lookUp(MARKS, code - MARKS_FROM, code);
  return code >= HAN_FROM && code <= HAN_TO ? LOWER : classify(code);
}

function lookUp(table: Uint8Array, at: number, code: number): number {
  const known = table[at] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const found = classify(code);
  table[at] = found;
  return found;
}

/** The class of the code unit at an offset; `SPACE` beyond either end of the text. */
export function charClassAt(text: string, at: number): number {
  return at < 0 || at >= text.length ? SPACE : charClass(text.charCodeAt(at));
}

/** Whether the code unit at an offset is a letter or a digit. */
export function isWordAt(text: string, at: number): boolean {
  return charClassAt(text, at) >= LOWER;
}
