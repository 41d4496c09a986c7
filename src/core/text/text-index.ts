import type { Language } from '../language/language';
import type { Article, Quote, Span } from '../model';
import { Deriving } from './deriving';
import type { FoldedWord } from './folded-word';

/** A sentence and the words of the text that stand in it: `words.slice(from, to)`. */
export interface IndexedSentence extends Span {
  from: number;
  to: number;
}

/** The words of a text, divided into its sentences. */
export interface ReadWords {
  words: readonly FoldedWord[];
  /** In text order, gapless inside a paragraph apart from white space. */
  sentences: readonly IndexedSentence[];
}

/** What one reading of an article finds. */
export interface TextReading {
  language: Language;
  /** In text order, an outer one before those inside it. */
  quotes: readonly Quote[];
  /** Of the text, in UTF-16 units. */
  length: number;
  /** How many words there are. */
  wordCount: number;
  /** Called at most once, when the words are first asked for; null where they are not to be had. */
  readWords: (() => ReadWords) | null;
}

const NO_WORDS: ReadWords = { words: [], sentences: [] };

/** An article, read once, and owner of all that is derived from it; a list of words (`WordList`) too. Immutable. */
export class TextIndex extends Deriving {
  readonly article: Article;
  readonly language: Language;
  readonly quotes: readonly Quote[];
  readonly length: number;
  readonly wordCount: number;
  readonly #readWords: (() => ReadWords) | null;
  #words: ReadWords | null = null;

  constructor(article: Article, { language, quotes, length, wordCount, readWords }: TextReading) {
    super();
    this.article = article;
    this.language = language;
    this.quotes = quotes;
    this.length = length;
    this.wordCount = wordCount;
    this.#readWords = readWords;
  }

  /**
   * Whether its own words are there. Of a text without them only the quotations are known, and what was counted of the
   * rest: it has neither words nor sentences, and its quotations lead to places that nobody can look at.
   */
  get hasWords(): boolean {
    return this.#readWords !== null;
  }

  get words(): readonly FoldedWord[] {
    return this.#read().words;
  }

  get sentences(): readonly IndexedSentence[] {
    return this.#read().sentences;
  }

  /** What it prints in a stretch; without words, what a quotation around the stretch has of it, else nothing. */
  print({ start, end }: Span): string {
    if (this.hasWords) return this.article.text.slice(start, end);
    const around = this.quotes.find((quote) => quote.start <= start && quote.end >= end);
    return around === undefined ? '' : around.text.slice(start - around.start, end - around.start);
  }

  #read(): ReadWords {
    this.#words ??= this.#readWords?.() ?? NO_WORDS;
    return this.#words;
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
