/** A page with more data than this, on the whole, is read no further: all of it is parsed at once. In characters. */
export const LONGEST_DATA = 600_000;
/** Values of one piece of data. A live blog of some hundred entries has 10,000. */
export const MOST_VALUES = 50_000;
/** Objects and lists in each other. Pages nest some ten. */
export const MOST_DEPTH = 64;

const QUOTE = 34;
const BACKSLASH = 92;

/** Whether JSON is small enough to be parsed and looked through: one pass over it, which parses nothing. */
export function isModestJson(source: string): boolean {
  if (source.length > LONGEST_DATA) return false;
  let depth = 0;
  let values = 1;
  for (let i = 0; i < source.length; i++) {
    switch (source.charCodeAt(i)) {
      case QUOTE:
        i = endOfString(source, i);
        break;
      case 91:
      case 123:
        depth++;
        values++;
        if (depth > MOST_DEPTH) return false;
        break;
      case 93:
      case 125:
        depth--;
        break;
      case 44:
        values++;
        break;
    }
    if (values > MOST_VALUES) return false;
  }
  return true;
}

/** Where the string that begins at `from` ends: at its closing quotation mark, or with the source. */
function endOfString(source: string, from: number): number {
  for (let at = source.indexOf('"', from + 1); at >= 0; at = source.indexOf('"', at + 1)) {
    let escapes = 0;
    while (source.charCodeAt(at - 1 - escapes) === BACKSLASH) escapes++;
    if (escapes % 2 === 0) return at;
  }
  return source.length;
}
