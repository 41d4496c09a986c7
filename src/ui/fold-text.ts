/** A long stretch of text with its middle out of the way: `head + hidden + tail` is the text. */
export interface FoldedText {
  head: string;
  hidden: string;
  tail: string;
  /** Words in `hidden`. */
  words: number;
}

/**
 * Longest text that is shown whole, in UTF-16 units: about twelve lines of the popup. Of the quotations in news hardly
 * one in a hundred is longer; below 300 it would hide the ends of ordinary ones, above 800 two of them fill the popup.
 */
const LONGEST = 500;
/** What is left on either side, two to three lines: enough to read on from one difference to the next. */
const KEPT = 120;

/** Null when the text is short enough to be shown whole. Cuts between words, or failing that between characters. */
export function foldText(text: string): FoldedText | null {
  if (text.length <= LONGEST) return null;
  const from = cutNear(text, KEPT, 1);
  const to = cutNear(text, text.length - KEPT, -1);
  const hidden = text.slice(from, to);
  return { head: text.slice(0, from), hidden, tail: text.slice(to), words: countWords(hidden) };
}

/** The nearest white space from `index` on in the direction `step`, not further than a long word. */
function cutNear(text: string, index: number, step: 1 | -1): number {
  for (let at = index; Math.abs(at - index) < 40; at += step) if (/\s/.test(text.charAt(at))) return at;
  // In a text without spaces: not between the halves of a surrogate pair.
  return /[\uDC00-\uDFFF]/.test(text.charAt(index)) ? index + step : index;
}

function countWords(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
}
