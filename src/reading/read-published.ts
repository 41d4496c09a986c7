import { findDays } from '../core/dates/find-days';
import { oneLine } from './clean-title';
import { type AddressDate, dateInAddress, fitsAddress } from './date-in-address';
import { readDateLine } from './date-lines';
import { attributeNamesOf, attributeOf, localNameOf, textOf } from './dom-access';
import { allMatches } from './dom-query';
import type { PageClues } from './fact-finder';
import { foldWords } from './fold-words';
import { NEAR_BLOCKS, nearest } from './near-signs';
import type { Box, Page, Unread } from './page-model';
import { readDate } from './read-date';
import { DAY_ALONE, type PageDate, toPageDate } from './read-stated-date';

/** The marks of a date, for elements that the walk left out. */
export const DATES =
  'time,[itemprop~="datePublished"],abbr[class~="published"],[class~="published"],[class~="dateline"],[class~="publish-date"],[class~="entry-date"]';
/** Boxes left unread, and marks in each. */
const BOXES_LOOKED_AT = 6;
const MARKS_LOOKED_AT = 4;

const LONGEST_MARK = 400;
/** Lines around the headline, and above it. */
const LINES_BELOW = 6;
const LINES_ABOVE = 3;
/** As many of a headline's words are in the title, as in read-metadata.ts. */
const SHARED = 0.4;
/** A line that is no heading but stands in the title counts as one from here on: the site's name is shorter. */
const SHORTEST_HEADLINE = 20;

/**
 * When the article was published: by its data, else by its markup, a line at its headline, its address, or the page's title. A
 * mark or a line that is far from the day in the address is about something else. Where the address has the month alone, that
 * is no date of publication, but the days of that month.
 *
 * @param firstBlock the index in `page.blocks` of the article's first block: markup is looked for around it
 */
export function readPublished(
  { dates, url, documentTitle: title }: PageClues,
  page: Page,
  firstBlock: number,
): PageDate {
  const address = dateInAddress(url);
  const published = readStated(dates, page, firstBlock, address, title);
  if (published !== null) return toPageDate(published);
  if (address.day !== null) return datedByAddress(address);
  const inTitle = title === null ? null : dayInTitle(title, address);
  return inTitle === null ? datedByAddress(address) : toPageDate(inTitle);
}

/** The date that an address gives. */
export function datedByAddress({ day, month }: AddressDate): PageDate {
  return toPageDate(day, 'address', day ?? month);
}

function readStated(
  stated: readonly string[],
  page: Page,
  firstBlock: number,
  address: AddressDate,
  title: string | null,
): string | null {
  for (const text of stated) {
    const date = text === '' ? null : readDate(text);
    if (date !== null) return date.length > DAY_ALONE ? date : withTime(date, page, firstBlock);
  }
  return markedDate(page, firstBlock, address) ?? statedLine(page, firstBlock, address, title);
}

/** The time that a mark near the article gives for the day, if one does. */
function withTime(day: string, page: Page, firstBlock: number): string {
  for (const { element } of nearest(page.times, firstBlock)) {
    const date = dateOfMark(element);
    if (date?.startsWith(`${day}T`)) return date;
  }
  return day;
}

function markedDate(page: Page, firstBlock: number, address: AddressDate): string | null {
  const signs = nearest(page.times, firstBlock).map(({ element }) => element);
  const sure = signs.filter(isSure);
  const dates = [...sure, ...signs.filter((element) => !sure.includes(element))]
    .map(dateOfMark)
    .filter((date) => date !== null && fitsAddress(date, address));
  const [first] = dates;
  if (first) return dates.find((date) => date?.startsWith(`${first}T`)) ?? first;
  for (const { box } of nearUnread(page, firstBlock)) {
    for (const element of allMatches(box.element, DATES, MARKS_LOOKED_AT)) {
      const date = dateOfMark(element);
      if (date !== null && fitsAddress(date, address)) return date;
    }
  }
  return null;
}

/** Headers that the walk left out for their names, above the article: not what stands beside it or below. */
function nearUnread(page: Page, firstBlock: number): Unread[] {
  return page.unread
    .filter(({ box, at }) => at <= firstBlock && at >= firstBlock - NEAR_BLOCKS && !box.barred && isHeader(box))
    .slice(-BOXES_LOOKED_AT)
    .reverse();
}

function isHeader({ tag, names }: Box): boolean {
  return (
    tag === 'header' ||
    (tag === 'div' && /header|meta|info|byline|date/i.test(names) && !/relat|side|site|comment/i.test(names))
  );
}

function isSure(element: Element): boolean {
  return (
    attributeOf(element, 'itemprop')?.includes('datePublished') === true ||
    attributeNamesOf(element).includes('pubdate') ||
    /(?:^|[\s_-])(?:published|pubdate|publish-date)(?:$|[\s_-])/i.test(classOf(element))
  );
}

/** The date that an element marks as a publication's; null for a revision's. */
export function dateOfMark(element: Element): string | null {
  const names = `${classOf(element)} ${attributeOf(element, 'itemprop') ?? ''}`;
  if (/updated|modified|comment/i.test(names) && !isSure(element)) return null;
  const text = oneLine(textOf(element, LONGEST_MARK));
  if (/^(?:last |zuletzt )?(?:updated|modified|edited|aktualisiert|actualizado|atualizado|mis à jour)/i.test(text))
    return null;
  for (const name of ['datetime', 'content', 'title']) {
    const value = attributeOf(element, name);
    const date = value === null ? null : readDate(value);
    if (date !== null) return date;
  }
  // A time without its machine's form, and what is only called a date, must read like one.
  const line = readDateLine(text);
  return line?.day ?? (localNameOf(element) === 'time' && text.length <= 60 ? (findDays(text)[0]?.day ?? null) : null);
}

function classOf(element: Element): string {
  return (attributeOf(element, 'class') ?? '').slice(0, LONGEST_MARK);
}

function statedLine(page: Page, firstBlock: number, address: AddressDate, title: string | null): string | null {
  const headline = headlineAt(page, firstBlock, title);
  const from = headline ?? firstBlock;
  const to = Math.max(from, firstBlock) + LINES_BELOW;
  let plain: string | null = null;
  for (let at = Math.max(0, from - LINES_ABOVE); at <= to; at++) {
    const line = readDateLine(page.blocks[at]?.text ?? '');
    if (line === null || !fitsAddress(line.day, address)) continue;
    if (line.said) return line.day;
    // Above a headline stands today's date, unless the address names its month.
    if (at >= from || address.month !== null) plain ??= line.day;
  }
  return plain;
}

/** Where the headline stands: not every h1 is one, and some headlines are none. */
function headlineAt(page: Page, firstBlock: number, title: string | null): number | null {
  const words = new Set(foldWords(title ?? ''));
  const shares = (text: string, least: number) => {
    const own = foldWords(text);
    return own.length > 0 && own.filter((word) => words.has(word)).length >= own.length * least;
  };
  const heading = nearest(page.titles, firstBlock).find(({ element }) =>
    shares(oneLine(textOf(element, LONGEST_MARK)), SHARED),
  );
  if (heading !== undefined) return heading.at;
  for (let at = firstBlock; at >= Math.max(0, firstBlock - NEAR_BLOCKS); at--) {
    const { text = '' } = page.blocks[at] ?? {};
    if (text.length >= SHORTEST_HEADLINE && text.length <= LONGEST_MARK && shares(text, 1)) return at;
  }
  return null;
}

/** "Bridge is off - 10.07.2017 - Harbour Times" */
function dayInTitle(title: string, address: AddressDate): string | null {
  for (const part of title.split(/ [|–—-] /)) {
    const [found] = findDays(part);
    if (found !== undefined && found.start === 0 && found.end === part.length && fitsAddress(found.day, address)) {
      return found.day;
    }
  }
  return null;
}
