/** The longest headlines known here have 160 characters; above it, the first line is a paragraph. */
const LONGEST_HEADLINE = 200;
/** Ends a sentence, not a headline. A question may be one. */
const ENDS_SENTENCE = /[.!…:;,]["'”’»)\]]*$/;

/**
 * The headline of a plain text, where its first line is one: short, no sentence, with an empty line after it and more text
 * below.
 *
 * @returns The headline, and the text without it; null and the whole text where there is none.
 */
export function takeHeadline(text: string): { title: string | null; rest: string } {
  const none = { title: null, rest: text };
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const at = lines.findIndex((line) => line.trim() !== '');
  const title = lines[at]?.trim() ?? '';
  const rest = lines.slice(at + 1).join('\n');
  const stands = title.length <= LONGEST_HEADLINE && !ENDS_SENTENCE.test(title) && lines[at + 1]?.trim() === '';
  return title !== '' && stands && rest.trim() !== '' ? { title, rest } : none;
}
