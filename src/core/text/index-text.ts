import type { Language, Languages } from '../language/language';
import type { Article } from '../model';
import { readQuotes } from '../quotes/read-quotes';
import { foldWords } from './fold-words';
import { splitSentences } from './split-sentences';
import { findAt, type ReadWords, TextIndex } from './text-index';

/** Reads an article: all that the engine knows of one text alone. Near-linear in the text; throws nothing. */
export function indexText(article: Article, languages: Languages): TextIndex {
  const language = languages.of(article);
  const read = readWords(article.text, language);
  return new TextIndex(article, {
    language,
    quotes: readQuotes(article, language),
    length: article.text.length,
    wordCount: read.words.length,
    readWords: () => read,
  });
}

/** The words of a text, divided into its sentences. */
export function readWords(text: string, { folding }: Language): ReadWords {
  const words = foldWords(text, folding);
  const sentences = splitSentences(text).map(({ start, end }) => ({
    start,
    end,
    from: findAt(words, start),
    to: findAt(words, end),
  }));
  return { words, sentences };
}
