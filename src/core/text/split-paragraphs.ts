import type { Span } from '../model';

/** LF, CR, line and paragraph separator: each ends a paragraph of a text that comes without a list of them. */
function isLineBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

/** The lines of a text that are not empty, without their line breaks, in text order. UTF-16 offsets. */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isLineBreak(text.charCodeAt(at))) continue;
    if (at > start) paragraphs.push({ start, end: at });
    start = at + 1;
  }
  return paragraphs;
}
