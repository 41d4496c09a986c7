/** Classes of UTF-16 code units, looked up rather than matched: the reader asks for every character of a page. */
export const OTHER = 0;
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;

const classes = new Uint8Array(0x10000);
const known = new Uint8Array(0x10000);

function classify(code: number): number {
  const char = String.fromCharCode(code);
  if (/\s/u.test(char) || code === 0x200b || code === 0xfeff) return SPACE;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return UPPER;
  // A surrogate half counts as a letter, so that no token ever ends between the two halves of a character.
  if (/[\p{L}\p{M}\p{N}\p{Cs}]/u.test(char)) return LOWER;
  return OTHER;
}

/** The class of one code unit; letters without case count as `LOWER`. */
export function charClass(code: number): number {
  if (known[code] === 0) {
    classes[code] = classify(code);
    known[code] = 1;
  }
  return classes[code] ?? OTHER;
}

/** The class of the code unit at an offset; `SPACE` beyond either end of the text. */
export function charClassAt(text: string, at: number): number {
  return at < 0 || at >= text.length ? SPACE : charClass(text.charCodeAt(at));
}

/** Whether the code unit at an offset is a letter or a digit. */
export function isWordAt(text: string, at: number): boolean {
  return charClassAt(text, at) >= LOWER;
}
