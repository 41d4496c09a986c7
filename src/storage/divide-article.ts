import type { LibraryArticle } from '../core/model';
import { nameContent } from '../core/rows/name-content';
import { keyOfAddress } from './key-of-address';
import type { ArticleRow, Noted, Source, TextRow } from './rows';

/** An article as the two rows that keep it. Fields that nobody knows stay with the facts. */
export function divideArticle(article: LibraryArticle & Source & Noted): { article: ArticleRow; text: TextRow } {
  const { text, paragraphs, excerpt, ...facts } = article;
  return {
    article: {
      ...facts,
      contentHash: nameContent(article),
      canonicalUrl: keyOfAddress(article.url),
      length: text.length,
    },
    text: { articleId: article.id, text, paragraphs, ...(excerpt === undefined ? {} : { excerpt }) },
  };
}

/** The article of two rows, with where it is from. */
export function joinArticle(
  row: ArticleRow,
  { articleId: _articleId, ...words }: TextRow,
): LibraryArticle & Source & Noted {
  const { contentHash: _contentHash, canonicalUrl: _canonicalUrl, length: _length, ...facts } = row;
  return { ...facts, ...words };
}
