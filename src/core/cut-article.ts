import type { Article } from './model';

/** The article up to an offset of its text, for being too long: its beginning, called incomplete and `limited`. */
export function cutArticle(article: Article, most: number): Article {
  const paragraphs = article.paragraphs
    .filter(({ start }) => start < most)
    .map((paragraph) => ({ ...paragraph, end: Math.min(paragraph.end, most) }));
  // Text without paragraphs is divided at its line breaks, and may end anywhere.
  const end = article.paragraphs.length === 0 ? most : (paragraphs.at(-1)?.end ?? 0);
  return { ...article, text: article.text.slice(0, end), paragraphs, complete: false, limited: true };
}
