/**
 * How a page's characters become an article's: white space of any kind, the no-break space among it, becomes one space;
 * characters that nobody sees (soft hyphen, zero-width space, joiner of words, byte order mark) go.
 */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]+/g;
const SPACE_RUN = /[\s\u0085]+/g;
/** Scripts that write a word with one or two characters: counts of characters mean more there. */
export const CJK = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;
const NEEDS_WORK = /[\t\n\v\f\r\u0085\u00a0\u00ad\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]| {2}/;

/**
 * @param data a text node's characters
 * @param afterSpace whether a space at the beginning would follow another one, or open a paragraph
 */
export function collapseText(data: string, afterSpace: boolean): string {
  // Most text nodes of a page are the space between two tags.
  if (data.trim() === '') {
    return afterSpace || data === '' ? '' : ' ';
  }
  const collapsed = NEEDS_WORK.test(data) ? data.replace(INVISIBLE, '').replace(SPACE_RUN, ' ') : data;
  return afterSpace && collapsed.charCodeAt(0) === 32 ? collapsed.slice(1) : collapsed;
}

/**
 * Where the character at `offset` of `collapseText(data, afterSpace)` stands in `data`. An offset at the end gives the
 * place behind the last character that is not white space, so that a range ends where its words do.
 */
export function rawOffset(data: string, afterSpace: boolean, offset: number): number {
  let seen = 0;
  let inSpace = afterSpace;
  let afterLast = 0;
  for (let i = 0; i < data.length; i++) {
    const character = data.charAt(i);
    if (isInvisible(character)) {
      continue;
    }
    if (isSpace(character)) {
      if (inSpace) {
        continue;
      }
      inSpace = true;
    } else {
      inSpace = false;
    }
    if (seen === offset) {
      return i;
    }
    seen++;
    afterLast = i + 1;
  }
  return afterLast;
}

function isInvisible(character: string): boolean {
  return character === '\u00ad' || character === '\u200b' || character === '\u2060' || character === '\ufeff';
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\u0085' || /\s/.test(character);
}
