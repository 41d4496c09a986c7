import type { AnalysedArticle, Span } from '../model';
import { foldWords } from '../text/fold-words';
import type { FoldedWord } from '../text/folded-word';
import { collectUtterances, type Utterances } from './collect-utterances';

/** A sentence and the words of the text that stand in it: `words.slice(from, to)`. */
export interface PreparedSentence extends Span {
  from: number;
  to: number;
}

/** A text with all that matching needs of it, made once. */
export interface PreparedText {
  analysed: AnalysedArticle;
  /** The whole text's words. */
  words: readonly FoldedWord[];
  sentences: readonly PreparedSentence[];
  utterances: Utterances;
}

const prepared = new WeakMap<AnalysedArticle, PreparedText>();

/** The index of the first item whose `end` lies behind `offset`; the items are in text order. */
export function findAt(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Prepares a text; the same object gives the same answer without any work. */
export function prepareForMatching(analysed: AnalysedArticle): PreparedText {
  const known = prepared.get(analysed);
  if (known !== undefined) return known;
  const words = foldWords(analysed.article.text);
  const sentences = analysed.sentences.map(({ start, end }) => ({
    start,
    end,
    from: findAt(words, start),
    to: findAt(words, end),
  }));
  const text = { analysed, words, sentences, utterances: collectUtterances(analysed) };
  prepared.set(analysed, text);
  return text;
}
