import type { Article } from '../../core/model';

/**
 * A name for an article's content: equal titles and texts have equal names, and 2^53 of them are possible. Not meant to
 * withstand anybody who looks for collisions. The method is cyrb53 (bryc, public domain), run over UTF-16 code units.
 */
export function hashArticle(article: Pick<Article, 'title' | 'text'>): string {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  // The title and the text stand apart, so that moving a word from one to the other changes the name.
  for (const part of [article.title ?? '', '\u0000', article.text]) {
    for (let i = 0; i < part.length; i++) {
      const unit = part.charCodeAt(i);
      h1 = Math.imul(h1 ^ unit, 2654435761);
      h2 = Math.imul(h2 ^ unit, 1597334677);
    }
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return (4294967296 * (2097151 & h2) + (h1 >>> 0)).toString(36);
}
