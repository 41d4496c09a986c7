/**
 * Cuts signs off the ends of a text. By hand: a regular expression for the end of a text (`[,|]+$`) begins anew at each
 * sign, and a page that states a hundred thousand commas makes it take the square of that.
 */

/** Without the white space and signs at its beginning. */
export function trimSignsBefore(text: string, signs: string): string {
  let start = 0;
  while (start < text.length && isOneOf(text.charAt(start), signs)) start++;
  return text.slice(start);
}

/** Without the white space and signs at its end. */
export function trimSignsAfter(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && isOneOf(text.charAt(end - 1), signs)) end--;
  return text.slice(0, end);
}

function isOneOf(character: string, signs: string): boolean {
  return signs.includes(character) || character.trim() === '';
}
