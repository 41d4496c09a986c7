import { trimSignsAfter, trimSignsBefore } from '../core/text/trim-signs';
import { foldWords } from './fold-words';
import { LONGEST_VALUE } from './limit-facts';

/** What parts a headline from the site's name in a page's title. */
export const SEPARATOR = / [|\-–—»·•:>/]{1,9} | ?[|»] ?|: /;
const SIGNS = '|-–—»·•:>/';

/**
 * A page's title without the site's name.
 *
 * @param title as the page states it
 * @param siteNames what the site is called: by itself, or its host ("example.com")
 * @param headings texts of the page's main headings: a title that begins or ends with one of them is cut to it
 */
export function cleanTitle(title: string, siteNames: string[], headings: string[] = []): string {
  const whole = oneLine(title);
  for (const heading of headings) {
    if (
      heading.length >= 15 &&
      heading.length < whole.length &&
      (whole.startsWith(heading) || whole.endsWith(heading))
    ) {
      return heading;
    }
  }
  let rest = whole;
  for (let cut = cutSite(rest, siteNames); cut !== null; cut = cutSite(rest, siteNames)) {
    rest = cut;
  }
  return rest;
}

/** "Four words of headline | Somebody": the last part of a title that nothing else is known about, after Readability. */
export function cutSuffix(title: string): string {
  const line = oneLine(title);
  const parts = line.split(/ [|\-–—»·•] /);
  const tail = parts.at(-1) ?? '';
  const head = line.slice(0, line.length - tail.length - ' – '.length);
  if (parts.length < 2) return title;
  return head.split(' ').length >= 4 && tail.split(' ').length <= 4 ? head : title;
}

/** Cuts one part off the end or the beginning, if it is the site's name. */
function cutSite(title: string, siteNames: string[]): string | null {
  const parts = title.split(SEPARATOR);
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) {
    return null;
  }
  if (namesSite(last, siteNames)) {
    return trimSignsAfter(title.slice(0, title.length - last.length), SIGNS);
  }
  if (namesSite(first, siteNames)) {
    return trimSignsBefore(title.slice(first.length), SIGNS);
  }
  return null;
}

/** Whether a part of a title is what the site is called. */
export function namesSite(part: string, siteNames: string[]): boolean {
  const name = foldName(part);
  return (
    name.length >= 2 &&
    siteNames.some((site) => {
      const folded = foldName(site);
      if (folded === name) {
        return true;
      }
      // "The Example Times" on exampletimes.co.uk, "Example" on www.example.com
      const host = /^[a-z0-9.-]+\.[a-z]{2,}$/i.test(site)
        ? foldName(withoutEnding(site.replace(/^(?:www|m|amp|edition)\./i, '')))
        : folded;
      return (
        host.length >= 3 &&
        name.length >= 3 &&
        (host === name || host === name.replace(/^the/, '') || `the${host}` === name)
      );
    })
  );
}

/** "example.co.uk" without its last parts, which are of letters alone. */
function withoutEnding(host: string): string {
  const parts = host.split('.');
  let end = parts.length;
  while (end > 1 && /^[a-z]*$/i.test(parts[end - 1] ?? '')) end--;
  return parts.slice(0, Math.max(end, 1)).join('.');
}

/** White space as single spaces, of what is looked at: what is asked of titles and names counts on it. */
export function oneLine(title: string): string {
  return title.slice(0, LONGEST_VALUE).replace(/\s+/g, ' ').trim();
}

/** Its words in one: "The Harbour Times" as "theharbourtimes". */
export function foldName(text: string): string {
  return foldWords(text).join('');
}
