import { readDated } from '../dates/date-text';
import { type DayRange, toDayRange } from '../dates/day-range';
import type { Language } from '../language/language';
import { foldWords } from '../text/fold-words';
import type { FoldedWord } from '../text/folded-word';
import { hashRuns } from '../text/hash-text';
import { findAt, type TextIndex } from '../text/text-index';
import { type SparseVector, weighCounts } from './sparse-vector';

/** Kinds of words by which a text is like a story: all, the names, those of its beginning, those of its title. */
export const KINDS = ['terms', 'names', 'lead', 'title'] as const;
export type Kind = (typeof KINDS)[number];

/** What of a text tells which story it belongs to. */
export type Digest = Readonly<Record<Kind, SparseVector>> & {
  /** Four words in a row of what it quotes, each with the rarity of its words. */
  readonly quotes: ReadonlyMap<number, number>;
  /** The days of the week that it names. */
  readonly weekdays: SparseVector;
  /** The days on one of which it appeared; null where nothing tells it. */
  readonly days: DayRange | null;
};

/**
 * A word that more than a fifth of all articles have tells nothing (as a rarity: ln 5). Parts of a text in UTF-16 units:
 * what news says first is counted again, and a name that comes late is somebody in passing. Measured with the rest: see
 * `scripts/train/learn-story-weights.mjs`.
 */
const COMMON = Math.log(5);
const OPENING = 1200;
const LEAD = 900;
const FOR_NAMES = 8000;
const TITLE_TIMES = 3;
/** Words a run of what is quoted. Three meet by chance in any two texts of one beat, five miss a wording with a word changed. */
export const GRAM = 4;
/** Of the sum of four words' rarities: so that a run of usual words counts about 1. */
const GRAM_RARITY = 15;

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** To be derived. */
export function readDigest(text: TextIndex): Digest {
  const { words, article, language } = text;
  const title = foldWords(article.title ?? '', language.folding);
  const weigh = (termHash: number): number => {
    const rarity = language.rarity(termHash);
    return rarity < COMMON ? 0 : rarity;
  };
  const until = (end: number): readonly FoldedWord[] => words.slice(0, findAt(words, end));
  const terms = countTerms(words);
  countTerms(until(OPENING), terms);
  countTerms(title, terms, TITLE_TIMES);
  return {
    terms: weighCounts(terms, weigh),
    names: weighCounts(countTerms(findNames(text, title)), weigh),
    lead: weighCounts(countTerms(title, countTerms(until(LEAD))), weigh),
    title: weighCounts(countTerms(title), weigh),
    quotes: readGrams(text, language),
    weekdays: readWeekdays(words),
    days: toDayRange(text.derive(readDated)),
  };
}

/**
 * Whether lists of words have words of its kind: figures, signs ("$") and initials ("U.S.") are in none, and are not as
 * rare as that would make them.
 */
function isListed({ text, start, end }: FoldedWord): boolean {
  return !/^\d|\./.test(text) && !(end - start === 1 && text.length > 1);
}

function countTerms(words: readonly FoldedWord[], counts = new Map<number, number>(), times = 1): Map<number, number> {
  for (const word of words) if (isListed(word)) counts.set(word.termHash, (counts.get(word.termHash) ?? 0) + times);
  return counts;
}

/** Words with a capital that no sentence asks for. Titles have them everywhere: there all count. */
function findNames({ words, sentences, article }: TextIndex, title: readonly FoldedWord[]): FoldedWord[] {
  const isCapital = (text: string, { start }: FoldedWord) => /\p{Lu}/u.test(text.charAt(start));
  const names = title.filter((word) => isCapital(article.title ?? '', word));
  for (const { from, to, start } of sentences) {
    if (start > FOR_NAMES) break;
    for (const word of words.slice(from + 1, to)) if (isCapital(article.text, word)) names.push(word);
  }
  return names;
}

/** The runs of four words in what a text quotes, with how rare their words are together. */
function readGrams({ quotes, words }: TextIndex, language: Language): ReadonlyMap<number, number> {
  const grams = new Map<number, number>();
  for (const { kind, start, end } of quotes) {
    if (kind !== 'direct' && kind !== 'fragment') continue;
    const said = words.slice(findAt(words, start), findAt(words, end));
    hashRuns(said, GRAM).forEach((gram, at) => {
      let rarity = 0;
      for (let k = at; k < at + GRAM; k++) rarity += language.rarity(said[k]?.termHash ?? 0);
      grams.set(gram, rarity / GRAM_RARITY);
    });
  }
  return grams;
}

function readWeekdays(words: readonly FoldedWord[]): SparseVector {
  const counts = new Map<number, number>();
  for (const { text } of words) {
    const day = WEEKDAYS.indexOf(text.endsWith("'s") ? text.slice(0, -2) : text);
    if (day >= 0) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const length = Math.hypot(...counts.values());
  return new Map([...counts].map(([day, count]) => [day, count / length]));
}
