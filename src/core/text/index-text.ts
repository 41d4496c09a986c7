import { readPrintedWords } from '../attribution/read-document';
import { indexExcerpt } from '../excerpt/index-excerpt';
import type { Language, Languages } from '../language/language';
import type { Article } from '../model';
import { readQuotes } from '../quotes/read-quotes';
import { foldWords } from './fold-words';
import type { Token } from './read-tokens';
import { splitSentences } from './split-sentences';
import { findAt, type ReadWords, TextIndex } from './text-index';

/** Reads an article: all that the engine knows of one text alone, or of what is kept of it. Near-linear in the text; throws nothing. */
export function indexText(article: Article, languages: Languages): TextIndex {
  if (article.withoutText) return indexExcerpt(article, languages);
  const language = languages.of(article);
  const printed = readPrintedWords(article.text, language.lexicon);
  const read = readWords(article.text, language, printed);
  return new TextIndex(article, {
    language,
    quotes: readQuotes(article, language, printed),
    length: article.text.length,
    wordCount: read.words.length,
    readWords: () => read,
  });
}

/** The words of a text, divided into its sentences. */
export function readWords(
  text: string,
  { folding, lexicon }: Language,
  printed: readonly Token[] = readPrintedWords(text, lexicon),
): ReadWords {
  const words = foldWords(text, folding);
  const sentences = splitSentences(text, printed).map(({ start, end }) => ({
    start,
    end,
    from: findAt(words, start),
    to: findAt(words, end),
  }));
  return { words, sentences };
}
