import type { Language } from '../language/language';
import type { Quote } from '../model';
import { foldWords } from '../text/fold-words';
import { hashRuns } from '../text/hash-text';
import { findAt, type TextIndex } from '../text/text-index';
import { readRarities } from './read-rarities';

/** Runs of four words, by their hash, each with how rare its words are together. */
export type Grams = ReadonlyMap<number, number>;

/** Words a run of what is quoted. Three meet by chance in any two texts of one beat, five miss a wording with a word changed. */
export const GRAM = 4;
/** Of the sum of four words' rarities: so that a run of usual words counts about 1. */
const GRAM_RARITY = 15;

/** Whether a quotation has the words of who said them. */
export const isSpoken = ({ kind }: Quote): boolean => kind === 'direct' || kind === 'fragment';

/** All runs of a text, by the place of their first word. To be derived. */
export function readRuns({ words }: TextIndex): Int32Array {
  return hashRuns(words, GRAM);
}

/** The runs in what a text quotes. To be derived; of a text that comes from a row they are kept. */
export function readGrams(text: TextIndex): Grams {
  const { quotes, words } = text;
  const runs = text.derive(readRuns);
  const rarities = text.derive(readRarities);
  const grams = new Map<number, number>();
  for (const { start, end } of quotes.filter(isSpoken)) {
    const to = Math.min(runs.length, findAt(words, end) - GRAM + 1);
    for (let at = findAt(words, start); at < to; at++) grams.set(runs[at] ?? 0, weighGram(rarities, at));
  }
  return grams;
}

/**
 * The same without a look at the text. Next to always the very same: what stands around a quotation may change how the
 * words at its edges are read.
 */
export function readGramsOf(quotes: readonly Quote[], language: Language): Grams {
  const grams = new Map<number, number>();
  for (const { text } of quotes.filter(isSpoken)) {
    const said = foldWords(text, language.folding);
    const rarities = Float64Array.from(said, ({ termHash }) => language.rarity(termHash));
    hashRuns(said, GRAM).forEach((gram, at) => {
      grams.set(gram, weighGram(rarities, at));
    });
  }
  return grams;
}

/** How rare the words of a run are together. @param at the place of its first word */
function weighGram(rarities: Float64Array, at: number): number {
  let rarity = 0;
  for (let k = at; k < at + GRAM; k++) rarity += rarities[k] ?? 0;
  return rarity / GRAM_RARITY;
}
