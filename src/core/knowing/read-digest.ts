import { readDated } from '../dates/date-text';
import { type DayRange, toDayRange } from '../dates/day-range';
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
  /** The days on one of which it appeared; null where nothing tells it. */
  readonly days: DayRange | null;
};

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
    days: toDayRange(text.derive(readDated)),
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
