import type { Language } from '../language/language';
import type { Quote } from '../model';
import { foldWords } from '../text/fold-words';
import type { FoldedWord } from '../text/folded-word';
import { hashRuns } from '../text/hash-text';
import { findAt, type TextIndex } from '../text/text-index';

/** Runs of four words, by their hash, each with how rare its words are together. */
export type Grams = ReadonlyMap<number, number>;

/** Words a run of what is quoted. Three meet by chance in any two texts of one beat, five miss a wording with a word changed. */
export const GRAM = 4;
/** Of the sum of four words' rarities: so that a run of usual words counts about 1. */
const GRAM_RARITY = 15;

/** The runs in what a text quotes. To be derived; of a text that comes from a row they are kept. */
export function readGrams({ quotes, words, language }: TextIndex): Grams {
  return collectGrams(quotes, language, ({ start, end }) => words.slice(findAt(words, start), findAt(words, end)));
}

/**
 * The same without a look at the text. Next to always the very same: what stands around a quotation may change how the
 * words at its edges are read.
 */
export function readGramsOf(quotes: readonly Quote[], language: Language): Grams {
  return collectGrams(quotes, language, ({ text }) => foldWords(text, language.folding));
}

function collectGrams(
  quotes: readonly Quote[],
  language: Language,
  read: (quote: Quote) => readonly FoldedWord[],
): Grams {
  const grams = new Map<number, number>();
  for (const quote of quotes) {
    if (quote.kind !== 'direct' && quote.kind !== 'fragment') continue;
    const said = read(quote);
    hashRuns(said, GRAM).forEach((gram, at) => {
      let rarity = 0;
      for (let k = at; k < at + GRAM; k++) rarity += language.rarity(said[k]?.termHash ?? 0);
      grams.set(gram, rarity / GRAM_RARITY);
    });
  }
  return grams;
}
