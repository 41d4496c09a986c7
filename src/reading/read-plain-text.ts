import type { Article, Paragraph } from '../core/model';

/**
 * An article from plain text: each line with words on it is a paragraph. Where the text begins with its own title, that
 * line is not counted as body.
 *
 * @param title The title that came with the text, if any.
 * @returns The article; what plain text cannot state (outlet, author, date) is null.
 */
export function readPlainText(text: string, title: string | null = null, url: string | null = null): Article {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (title !== null && lines[0] !== undefined && fold(lines[0]) === fold(title)) lines.shift();
  const paragraphs: Paragraph[] = [];
  let offset = 0;
  for (const line of lines) {
    paragraphs.push({ start: offset, end: offset + line.length, role: 'body' });
    offset += line.length + 2;
  }
  return {
    title: title?.trim() || null,
    byline: null,
    outlet: null,
    published: null,
    dated: null,
    language: null,
    url,
    text: lines.join('\n\n'),
    paragraphs,
    complete: true,
  };
}

function fold(line: string): string {
  return line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
