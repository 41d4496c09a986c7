import type { Article } from '../core/model';

/**
 * Characters of an article that are compared: some 50,000 words, several times the longest real articles known here. More
 * would block the page while it is handed over, and the background while it is read.
 */
const MOST_CHARACTERS = 300_000;

/** The article, cut to its beginning when it is far longer than any article is; a cut one is incomplete. */
export function limitArticle(article: Article, most = MOST_CHARACTERS): Article {
  if (article.text.length <= most) return article;
  const paragraphs = article.paragraphs
    .filter(({ start }) => start < most)
    .map((paragraph) => ({ ...paragraph, end: Math.min(paragraph.end, most) }));
  const end = paragraphs.at(-1)?.end ?? 0;
  return { ...article, text: article.text.slice(0, end), paragraphs, complete: false };
}
