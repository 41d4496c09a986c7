import { attributeOf } from './dom-access';
import { allMatches } from './dom-query';
import { LONGEST_ADDRESS } from './limit-facts';

/** Of a saved page, in UTF-16 units: programs that save pages note the address before anything else. */
const LOOKED_AT = 4000;
/** `<!-- saved from url=(0031)https://… -->` of browsers, and the line ` url: https://…` of SingleFile. */
const NOTED = /saved from url=\(\d{1,6}\)(\S+)|^[ \t]*url:[ \t]*(\S+)/m;

/**
 * The address that a saved page was at: as noted by what saved it, else as the page itself states it; null where neither does,
 * or it is none of the web.
 *
 * @param source the page's HTML, of which `document` was made
 */
export function findSavedAddress(source: string, document: Document): string | null {
  const [, byBrowser, bySingleFile] = NOTED.exec(source.slice(0, LOOKED_AT)) ?? [];
  const { documentElement } = document;
  const [canonical] = allMatches(documentElement, 'link[rel~="canonical"]', 1);
  const [stated] = allMatches(documentElement, 'meta[property="og:url"]', 1);
  const addresses = [
    byBrowser,
    bySingleFile,
    canonical === undefined ? null : attributeOf(canonical, 'href'),
    stated === undefined ? null : attributeOf(stated, 'content'),
  ];
  for (const address of addresses) {
    const full = address ? toWebAddress(address) : null;
    if (full !== null) return full;
  }
  return null;
}

/** An address of the web in full, however it is written; null for any other, and for one that is too long. */
export function toWebAddress(address: string): string | null {
  try {
    const { href, protocol } = new URL(address.trim());
    return /^https?:$/.test(protocol) && href.length <= LONGEST_ADDRESS ? href : null;
  } catch {
    return null;
  }
}
