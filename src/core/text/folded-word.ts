import type { Span } from '../model';

/** A word as it is compared: what is known of it wherever it stands. */
export interface WordForm {
  /** In its plainest dress: two words are the same word if and only if these are equal (or `also` is). */
  text: string;
  /** A second reading of a contraction: the 's of "it's" is "is", also "has". */
  also: string | null;
  /** What it shares with its other inflections. */
  stem: string;
  /** 32 bits of `text`: for finding, never for being sure. */
  hash: number;
  /** The same of the word in the singular: what tells what a text is about. */
  termHash: number;
  /** How much it tells, from 0.12 (a word of grammar) to 1: see `../language/weigh-words.ts`. */
  weight: number;
}

/** A word of a text as it is compared; `start` and `end` say where it is printed. */
export interface FoldedWord extends Span, WordForm {
  /** Whether it stands in brackets: put in by whoever printed it, not said. */
  bracketed: boolean;
}

/** A form at a place of a text. All words are made here: where they are built alike, they are read faster. */
export function placeForm(
  { text, also, stem, hash, termHash, weight }: WordForm,
  start: number,
  end: number,
  bracketed = false,
): FoldedWord {
  return { text, also, stem, hash, termHash, weight, start, end, bracketed };
}
