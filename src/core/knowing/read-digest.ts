import type { TextIndex } from '../text/text-index';
import { countTerms, type Kind, type TermCounts } from './count-terms';
import { type Grams, readGrams } from './read-grams';
import { type SparseVector, weighCounts } from './sparse-vector';

/** What of a text tells which story it belongs to. */
export type Digest = Readonly<Record<Kind, SparseVector>> & {
  /** Four words in a row of what it quotes, each with the rarity of its words. */
  readonly quotes: Grams;
  /** The days of the week that it names. */
  readonly weekdays: SparseVector;
  /** Days since 1970; null where it is not known when it appeared. */
  readonly day: number | null;
};

const DAY = 86_400_000;

/** To be derived. Once its words are counted and its grams read, no word of the text is looked at. */
export function readDigest(text: TextIndex): Digest {
  const { keys, counts, weekdays } = text.derive(countTerms);
  const rarities = Float64Array.from(keys, (key) => text.language.rarity(key));
  return {
    terms: weighCounts(keys, counts.terms, rarities),
    names: weighCounts(keys, counts.names, rarities),
    lead: weighCounts(keys, counts.lead, rarities),
    title: weighCounts(keys, counts.title, rarities),
    quotes: text.derive(readGrams),
    weekdays: weighWeekdays(weekdays),
    day: readDay(text.article.published),
  };
}

function weighWeekdays(counts: TermCounts['weekdays']): SparseVector {
  const length = Math.hypot(...counts);
  const vector = new Map<number, number>();
  counts.forEach((count, day) => {
    if (count > 0) vector.set(day, count / length);
  });
  return vector;
}

function readDay(published: string | null): number | null {
  const time = Date.parse(published?.slice(0, 10) ?? '');
  return Number.isNaN(time) ? null : Math.floor(time / DAY);
}
