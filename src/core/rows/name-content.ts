import { readExcerpt } from '../excerpt/read-excerpt';
import type { Article } from '../model';
import type { TextIndex } from '../text/text-index';

/**
 * Names what an article holds, facts and paragraphs too: 64 bits in 16 hexadecimal digits. The same for the same article
 * on every machine; another one as soon as a character of it changes. It is no proof against somebody who looks for two
 * articles of one name.
 */
export function nameContent(article: Article): string {
  const { title, byline, outlet, published, language, url, text, complete, limited = false } = article;
  const { from = null, to = null, source = null } = article.dated ?? {};
  const paragraphs = article.paragraphs.map(({ start, end, role }) => [start, end, role]);
  const facts = [title, byline, outlet, published, from, to, source, language, url];
  // In the order in which it is read, whatever order its parts came in.
  const instead = article.withoutText ? [readExcerpt(article.excerpt)] : [];
  return hash64(JSON.stringify([facts, text, paragraphs, complete, limited, ...instead]));
}

/** `nameContent` of a text's article, to be derived; of a text without words it is kept. */
export function nameContentOf({ article }: TextIndex): string {
  return nameContent(article);
}

/** Two halves with odd factors of their own that mix each other at the end (after cyrb53 and MurmurHash3). */
function hash64(text: string): string {
  let one = 0x1b873593;
  let other = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x9e3779b1);
    other = Math.imul(other ^ unit, 0x5f356495);
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  other = Math.imul(other ^ (other >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  const digits = (half: number) => (half >>> 0).toString(16).padStart(8, '0');
  return digits(one) + digits(other);
}
