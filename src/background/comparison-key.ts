import type { Article } from '../core/model';

/**
 * What a comparison is held by: the article's content and the library's. SHA-256, because a text made by
 * someone else must not be able to stand for another one.
 */
export async function comparisonKey(article: Article, libraryRevision: string): Promise<string> {
  // Not the address: the same article is often reached by several.
  const { url: _url, ...content } = article;
  const bytes = new TextEncoder().encode(JSON.stringify([libraryRevision, content]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
