import { type Fingerprints, readFingerprints } from '../comparison/fingerprints';
import { countTerms, type TermCounts } from '../knowing/count-terms';
import { type Grams, readGrams, readGramsOf } from '../knowing/read-grams';
import { findBroken } from '../matching/collect-utterances';
import type { Article } from '../model';
import { TextIndex, type TextReading } from '../text/text-index';
import type { SaidQuotes } from './drop-reported';

/** What is known of a text before a word of it is looked at, or where there is none to look at. */
export interface KnownText extends Omit<TextReading, 'quotes'>, SaidQuotes {
  terms: TermCounts;
  prints: Fingerprints;
  /** The runs of words in its quotations, from those that the quotations alone give; these, where it is not there. */
  changeGrams?: (ofQuotes: Grams) => Grams;
}

/** The text of which so much is known: what can be told only from its words is told from this. */
export function makeKnownText(article: Article, known: KnownText): TextIndex {
  const { terms, prints, broken, changeGrams = (grams) => grams, ...reading } = known;
  const text = new TextIndex(article, reading);
  text.keep(countTerms, () => terms);
  text.keep(readGrams, () => changeGrams(readGramsOf(text.quotes, text.language)));
  text.keep(findBroken, () => broken);
  text.keep(readFingerprints, () => prints);
  return text;
}
