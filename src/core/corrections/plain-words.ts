import type { Span } from '../model';
import { foldCharacters } from '../text/fold-characters';

/** A word in its plainest dress, and where it stands in the text that it was read from. */
export interface PlainWord extends Span {
  text: string;
}

/**
 * The words of a text in their plainest dress: lower case, letters and figures alone. No language is asked and no table
 * of the engine's, so that what was bound to words is found by every later engine.
 */
export function readPlainWords(text: string): PlainWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: printed, index }) => {
    const folded = foldCharacters(printed);
    return folded === '' ? [] : [{ text: folded, start: index, end: index + printed.length }];
  });
}

/** The same as one string, a space between two words. */
export function plainText(text: string): string {
  return readPlainWords(text)
    .map((word) => word.text)
    .join(' ');
}
