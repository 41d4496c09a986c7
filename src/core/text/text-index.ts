import type { Language } from '../language/language';
import type { Article, Quote, Span } from '../model';
import type { FoldedWord } from './folded-word';
import { WordList } from './word-list';

/** A sentence and the words of the text that stand in it: `words.slice(from, to)`. */
export interface IndexedSentence extends Span {
  from: number;
  to: number;
}

/** What one reading of an article finds. */
export interface TextReading {
  words: readonly FoldedWord[];
  /** In text order, gapless inside a paragraph apart from white space. */
  sentences: readonly IndexedSentence[];
  /** In text order, an outer one before those inside it. */
  quotes: readonly Quote[];
}

/** An article, read once, and owner of all that is derived from it. Immutable. */
export class TextIndex extends WordList {
  readonly article: Article;
  readonly language: Language;
  readonly sentences: readonly IndexedSentence[];
  readonly quotes: readonly Quote[];

  constructor(article: Article, language: Language, { words, sentences, quotes }: TextReading) {
    super(words);
    this.article = article;
    this.language = language;
    this.sentences = sentences;
    this.quotes = quotes;
  }
}

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
