import { readPrintedWords } from '../attribution/read-document';
import type { Span } from '../model';
import { splitSentences } from '../text/split-sentences';
import { findAt } from '../text/text-index';
import type { AcceptedMatch } from './match-wordings';
import { IndexedWording } from './wording';

/** Set on sentences of our own: `passage.test.ts` has a case on either side of each. */
export const PASSAGE_LIMITS = {
  /** A sentence of fewer words ("Believe me.") says what it says with the one before. */
  words: 5,
  /** The share of a sentence's words that another wording must have to have something of it. */
  share: 0.3,
} as const;

/** A wording as a row of sentences. Offsets are in UTF-16 units, into the wording's text. */
export class Passage {
  /** In text order; each has the words of a sentence, and of short ones beside it. Never empty where there are words. */
  readonly sentences: readonly Span[];
  readonly #stretches = new Map<number, Span>();

  constructor({ text, words, language }: IndexedWording) {
    const sentences: Span[] = [];
    let open: number | null = null;
    for (const { start, end } of splitSentences(text, readPrintedWords(text, language.lexicon))) {
      const isShort = findAt(words, end) - findAt(words, start) < PASSAGE_LIMITS.words;
      const last = sentences.at(-1);
      if (isShort && last !== undefined) last.end = end;
      else if (isShort) open ??= start;
      else {
        sentences.push({ start: open ?? start, end });
        open = null;
      }
    }
    this.sentences = sentences.length > 0 ? sentences : [{ start: 0, end: text.length }];
  }

  /** From one of the sentences to another: the same object for the same two. */
  stretch(first: number, last: number): Span {
    const key = first * this.sentences.length + last;
    const known = this.#stretches.get(key);
    if (known !== undefined) return known;
    const made = { start: this.sentences[first]?.start ?? 0, end: this.sentences[last]?.end ?? 0 };
    this.#stretches.set(key, made);
    return made;
  }
}

/** To be derived. */
export function readPassage(wording: IndexedWording): Passage {
  return new Passage(wording);
}

/** Each sentence of a wording as a wording; to be derived. */
export function readSentences(wording: IndexedWording): readonly IndexedWording[] {
  const { text, speaker, language } = wording;
  return wording
    .derive(readPassage)
    .sentences.map(({ start, end }) => IndexedWording.of({ text: text.slice(start, end), speaker }, language));
}

/** Which sentences of a wording the other one of a match has something of. */
export function findTouched({ reference, other, pairs }: AcceptedMatch, side: 'reference' | 'other'): boolean[] {
  const [mine, theirs] = side === 'reference' ? [reference, other] : [other, reference];
  const paired = mine.words.map(() => false);
  for (const { aFrom, aTo, bFrom, bTo } of pairs)
    if (side === 'reference') paired.fill(true, aFrom, aTo);
    else paired.fill(true, bFrom, bTo);
  return mine.derive(readPassage).sentences.map(({ start, end }) => {
    const own = paired.slice(findAt(mine.words, start), findAt(mine.words, end));
    return own.filter(Boolean).length >= Math.min(own.length, theirs.words.length) * PASSAGE_LIMITS.share;
  });
}
