import { dateInAddress } from './date-in-address';
import { attributeOf, textOf } from './dom-access';
import { allMatches } from './dom-query';
import { foldWords } from './fold-words';
import { isNameLine } from './line-words';
import type { LinkedArticle } from './linked-articles';
import { ownAddress, resolve } from './own-address';
import type { OwnFacts } from './page-part';
import { readDate } from './read-date';
import { headlineOf, wordsOfHeadline } from './read-headline';
import { cleanByline } from './read-metadata';
import { DATES, datedByAddress, dateOfMark } from './read-published';
import { type PageDate, toPageDate } from './read-stated-date';

const AUTHORS = '[rel~="author"],[itemprop~="author"],[class*="byline"],[class*="author"]';
const LOOKED_AT = 6;

/**
 * What one of several articles says about itself, in its markup or in the piece of JSON-LD that is about it.
 *
 * @param page the page's address
 * @param isEntry of a live blog: then its id on the page makes an address too
 */
export function readOwnFacts(
  root: Element,
  linked: readonly LinkedArticle[],
  page: string,
  isEntry: boolean,
): OwnFacts {
  const headline = headlineOf(root);
  const title = headline === null ? null : wordsOfHeadline(headline);
  const id = attributeOf(root, 'id') ?? '';
  const address = ownAddress(root, page);
  const anchor = isEntry && id !== '' ? resolve(`#${encodeURIComponent(id)}`, page) : null;
  const data = linked.find((one) => isAbout(one, address, anchor, title, page))?.data ?? null;
  const authors = data === null || data.authors.length === 0 ? readAuthors(root) : data.authors.join(', ');
  return {
    title: title || data?.headline || null,
    byline: authors === null ? null : cleanByline(authors),
    ...readOwnDate(data?.published ?? null, root, address, page),
    url: (isEntry ? anchor : null) ?? address,
    linked: data,
  };
}

function isAbout(
  { addresses, data }: LinkedArticle,
  address: string | null,
  anchor: string | null,
  title: string | null,
  page: string,
): boolean {
  const own = addresses.map((stated) => resolve(stated, page)).filter((stated) => stated !== null);
  if (own.some((stated) => stated === anchor || (stated === address && stated !== page))) return true;
  return title !== null && data.headline !== null && foldWords(data.headline).join(' ') === foldWords(title).join(' ');
}

/** By its data, its markup, or its address, where that is not the page's. */
function readOwnDate(stated: string | null, root: Element, address: string | null, page: string): PageDate {
  const published = (stated === null ? null : readDate(stated)) ?? readTime(root);
  if (published !== null) return toPageDate(published);
  const isPages = address === null || address.split('#')[0] === page.split('#')[0];
  return datedByAddress(dateInAddress(isPages ? null : address));
}

function readAuthors(root: Element): string | null {
  for (const element of allMatches(root, AUTHORS, LOOKED_AT)) {
    const name = cleanByline(textOf(element, 240));
    if (name !== null && isNameLine(name)) return name;
  }
  return null;
}

function readTime(root: Element): string | null {
  for (const element of allMatches(root, DATES, LOOKED_AT)) {
    const date = dateOfMark(element);
    if (date !== null) return date;
  }
  return null;
}
