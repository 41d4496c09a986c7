import type { Dated } from '../core/model';
import type { LinkedData } from './read-json-ld';
import type { Metadata } from './read-metadata';

/** What one of several articles on a page says about itself. What it does not say is null. */
export interface OwnFacts {
  /** Null where it has no headline of its own: then the page's stands for it. */
  title: string | null;
  byline: string | null;
  published: string | null;
  dated: Dated | null;
  /** Its own address; null where it has none but the page's. */
  url: string | null;
  /** The JSON-LD that is about it alone. */
  linked: LinkedData | null;
}

/** An article that is only a part of its page: one of a row that grows while one scrolls, an entry of a live blog. */
export interface PagePart {
  root: Element;
  /** Elements in it that are left unread: articles for themselves, its headline and time. */
  without: ReadonlySet<Element>;
  /** Null: what the page says about itself is about this article. */
  own: (() => OwnFacts) | null;
  /** What is left of the page without the others, above them. */
  lead?: true;
}

/** What is known of an article: from itself where it is only a part of the page, from the page alone what it shares. */
export function applyOwnFacts(page: Metadata, own: OwnFacts | null): Metadata {
  if (own === null) return page;
  const { title, byline, published, dated, linked } = own;
  return { ...page, title: title ?? page.title, byline, published, dated, linked };
}
