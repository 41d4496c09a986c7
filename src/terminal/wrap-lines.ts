import { trimSignsAfter } from '../core/text/trim-signs';

/** The width that people's terminals have when nothing else is known. */
export const PAGE_WIDTH = 80;

/**
 * Breaks a text into lines of at most `PAGE_WIDTH` characters, each indented; a word that is longer stands alone.
 *
 * @param indent White space before each line.
 * @param first What stands before the first line instead, of the same width.
 */
export function wrapLines(text: string, indent = '', first = indent): string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/\s+/)) {
    if (word === '') continue;
    if (!isEmpty && line.length + 1 + word.length > PAGE_WIDTH) {
      lines.push(line);
      line = indent;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  if (!isEmpty) lines.push(line);
  return lines;
}

/** The text, cut at a word's end to at most so many characters, with an ellipsis where it was cut. */
export function shorten(text: string, length: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= length) return flat;
  const cut = flat.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${trimSignsAfter(space > length / 2 ? cut.slice(0, space) : cut, ',;:–-')}…`;
}
