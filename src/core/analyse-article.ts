import type { AnalysedArticle, Article } from './model';
import { readQuotes } from './quotes/read-quotes';
import { splitSentences } from './text/split-sentences';

/** All that the engine reads out of one text alone: its sentences and its quotations with cue and speaker. */
export function analyseArticle(article: Article): AnalysedArticle {
  return { article, quotes: readQuotes(article), sentences: splitSentences(article.text) };
}
