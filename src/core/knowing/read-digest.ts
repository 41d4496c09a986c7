import { foldWords } from '../text/fold-words';
import { hashRuns } from '../text/hash-text';
import type { TextIndex } from '../text/text-index';
import { countTerms, type Kind, type TermCounts } from './count-terms';
import { type SparseVector, weighCounts } from './sparse-vector';

/** What of a text tells which story it belongs to. */
export type Digest = Readonly<Record<Kind, SparseVector>> & {
  /** Four words in a row of what it quotes, each with the rarity of its words. */
  readonly quotes: ReadonlyMap<number, number>;
  /** The days of the week that it names. */
  readonly weekdays: SparseVector;
  /** Days since 1970; null where it is not known when it appeared. */
  readonly day: number | null;
};

/** Words a run of what is quoted. Three meet by chance in any two texts of one beat, five miss a wording with a word changed. */
export const GRAM = 4;
/** Of the sum of four words' rarities: so that a run of usual words counts about 1. */
const GRAM_RARITY = 15;

const DAY = 86_400_000;

/** To be derived. Looks at no word of the text but those that it quotes, once its words are counted. */
export function readDigest(text: TextIndex): Digest {
  const { keys, counts, weekdays } = text.derive(countTerms);
  const rarities = Float64Array.from(keys, (key) => text.language.rarity(key));
  return {
    terms: weighCounts(keys, counts.terms, rarities),
    names: weighCounts(keys, counts.names, rarities),
    lead: weighCounts(keys, counts.lead, rarities),
    title: weighCounts(keys, counts.title, rarities),
    quotes: readGrams(text),
    weekdays: weighWeekdays(weekdays),
    day: readDay(text.article.published),
  };
}

/** The runs of four words in what a text quotes, with how rare their words are together. */
function readGrams({ quotes, language }: TextIndex): ReadonlyMap<number, number> {
  const grams = new Map<number, number>();
  for (const { kind, text } of quotes) {
    if (kind !== 'direct' && kind !== 'fragment') continue;
    const said = foldWords(text);
    hashRuns(said, GRAM).forEach((gram, at) => {
      let rarity = 0;
      for (let k = at; k < at + GRAM; k++) rarity += language.rarity(said[k]?.termHash ?? 0);
      grams.set(gram, rarity / GRAM_RARITY);
    });
  }
  return grams;
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
