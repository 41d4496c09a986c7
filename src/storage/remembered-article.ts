import { readDated } from '../core/dates/date-text';
import { makeExcerpt } from '../core/excerpt/make-excerpt';
import type { Article } from '../core/model';
import { nameContentOf } from '../core/rows/name-content';
import type { TextIndex } from '../core/text/text-index';
import { keyOfAddress } from './key-of-address';
import type { MemoryRow } from './rows';

/** Where and when an article was read. */
export interface ReadingPlace {
  /** Its site (settings/site.ts), and the address at which it was read. */
  site: string;
  address: string;
  /** ISO 8601. */
  at: string;
}

/** What is remembered of an article that was read. */
export function toMemoryRow(text: TextIndex, { site, address, at }: ReadingPlace): MemoryRow {
  const { title, byline, outlet, published, language, url, complete } = text.article;
  return {
    contentHash: text.derive(nameContentOf),
    site,
    canonicalUrl: keyOfAddress(url ?? address),
    readAt: at,
    facts: { title, byline, outlet, published, dated: text.derive(readDated), language, url: url ?? address, complete },
    excerpt: makeExcerpt(text),
  };
}

/** An article of which only what is remembered is there. */
export function toRememberedArticle({ facts, excerpt }: Pick<MemoryRow, 'facts' | 'excerpt'>): Article {
  return { ...facts, text: '', paragraphs: [], complete: false, withoutText: true, excerpt };
}
