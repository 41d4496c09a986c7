import { cutArticle } from './cut-article';
import type { Article } from './model';
import { findMarks } from './quotes/find-marks';
import { splitParagraphs } from './text/split-paragraphs';

/**
 * Pairs of quotation marks in an article that are read: twenty times those of the longest interviews known here. Each can
 * become a card with all that other texts have of it, and a page can hold any number.
 */
export const MOST_QUOTATIONS = 2000;

/** The article, cut before its 2,001st quotation; a cut one is incomplete and `limited`. Linear in the text. */
export function limitQuotations(article: Article, most = MOST_QUOTATIONS): Article {
  const { text, paragraphs } = article;
  let count = 0;
  for (const { start, end } of paragraphs.length === 0 ? splitParagraphs(text) : paragraphs) {
    const marks = findMarks(text, start, end);
    const first = marks[most - count];
    if (first !== undefined) return cutArticle(article, first.open);
    count += marks.length;
  }
  return article;
}
