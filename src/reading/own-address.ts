import { attributeOf } from './dom-access';
import { allMatches } from './dom-query';
import { LONGEST_ADDRESS } from './limit-facts';

/** Where content systems keep the address of one of several articles on a page. */
const ROOT_ATTRIBUTES = [
  'data-url',
  'data-href',
  'data-permalink',
  'data-canonical',
  'data-canonical-url',
  'data-article-url',
  'data-share-url',
  'itemid',
];
const LINKS =
  'link[rel~="canonical"],link[itemprop~="url"],link[itemprop~="mainEntityOfPage"],meta[itemprop~="mainEntityOfPage"],a[rel~="bookmark"],a[itemprop~="url"],h1 a[href],h2 a[href],h3 a[href]';

/**
 * The address that an article on a page of several gives as its own. One on another site does not count.
 *
 * @param page the page's address, which its `<base>` has no say in
 */
export function ownAddress(root: Element, page: string): string | null {
  const stated = statedAddress(root, page);
  if (stated !== null) return stated;
  const [link] = allMatches(root, LINKS, 1);
  const address =
    link === undefined
      ? null
      : (attributeOf(link, 'href') ?? attributeOf(link, 'content') ?? attributeOf(link, 'itemid'));
  return address === null ? null : resolve(address, page);
}

/** The address that the article's own element has in an attribute. */
export function statedAddress(root: Element, page: string): string | null {
  for (const name of ROOT_ATTRIBUTES) {
    const address = attributeOf(root, name);
    const full = address === null ? null : resolve(address, page);
    if (full !== null) return full;
  }
  return null;
}

/** In full; null when it is none of the web, or another site's. */
export function resolve(address: string, page: string): string | null {
  try {
    if (address.length > LONGEST_ADDRESS) return null;
    const full = new URL(address, page);
    return /^https?:$/.test(full.protocol) && full.origin === new URL(page).origin ? full.href : null;
  } catch {
    return null;
  }
}
