import type { Languages } from '../language/language';
import type { Article } from '../model';
import { readQuotes } from '../quotes/read-quotes';
import { foldWords } from './fold-words';
import { splitSentences } from './split-sentences';
import { findAt, TextIndex } from './text-index';

/** Reads an article: all that the engine knows of one text alone. Near-linear in the text; throws nothing. */
export function indexText(article: Article, languages: Languages): TextIndex {
  const language = languages.of(article);
  const words = foldWords(article.text, language.folding);
  const sentences = splitSentences(article.text).map(({ start, end }) => ({
    start,
    end,
    from: findAt(words, start),
    to: findAt(words, end),
  }));
  return new TextIndex(article, language, { words, sentences, quotes: readQuotes(article, language) });
}
