import type { LibraryArticle } from '../core/model';
import { nameContent } from '../core/rows/name-content';
import type { ArticleRow, Source, TextRow } from './rows';

/** An article as the two rows that keep it. Fields that nobody knows stay with the facts. */
export function divideArticle(article: LibraryArticle & Source): { article: ArticleRow; text: TextRow } {
  const { text, paragraphs, ...facts } = article;
  return {
    article: { ...facts, contentHash: nameContent(article), canonicalUrl: toCanonical(article.url) },
    text: { articleId: article.id, text, paragraphs },
  };
}

/** The article of two rows, with where it is from. */
export function joinArticle(row: ArticleRow, { text, paragraphs }: TextRow): LibraryArticle & Source {
  const { contentHash: _contentHash, canonicalUrl: _canonicalUrl, ...facts } = row;
  return { ...facts, text, paragraphs };
}

function toCanonical(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  address.hash = '';
  return address.href;
}
