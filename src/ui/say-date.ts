import { datedFromOutside, readDays, toDayRange } from '../core/dates/day-range';
import type { Article, DateSource } from '../core/model';
import { dateFormat } from './formatters';
import type { Strings } from './strings';

/** What is said of a date that the page does not state. */
const BY: Readonly<Record<Exclude<DateSource, 'stated'>, string>> = {
  address: 'dateByAddress',
  text: 'dateByText',
  note: 'dateByNote',
};

/** Whether the month is written out, and by what the date is known, where its page does not state it. */
type DateLength = 'long' | 'short';

/** Two days of one month, which some browsers set apart: "10 – 16 July". */
const BARE_NUMBERS = /(?<!\d)(\d{1,2})\s–\s(\d{1,2})(?!\d)/;

/**
 * When a text appeared, in the reader's language: as precise as it is known (a year, a month, a day, some days) and never
 * more, and, where its page does not state it, by what it is known, or in short that it is estimated; null where it is not known. The day is the one that the
 * source prints: it is not moved into the reader's time zone.
 */
export function sayDate(
  strings: Strings,
  article: Pick<Article, 'published' | 'dated'>,
  length: DateLength = 'long',
): string | null {
  const dated = datedFromOutside(article);
  if (dated === null) return null;
  const said = sayDays(strings, dated.from, dated.to, length);
  if (dated.source === 'stated') return said;
  return strings.t(length === 'short' ? 'dateEstimated' : BY[dated.source], [said]);
}

/** Whether the date is known from anything but the page's own statement. */
export function isEstimated(article: Pick<Article, 'published' | 'dated'>): boolean {
  const dated = datedFromOutside(article);
  return dated !== null && dated.source !== 'stated';
}

/** `10–16 July 2017`; a whole month or year by its name. ISO 8601 days. */
export function sayDays({ locale }: Strings, from: string, to: string, length: DateLength): string {
  const [first, last] = [new Date(from), new Date(to)];
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (!isWhole(from.slice(0, 4), from, to)) {
    options.month = length;
    if (!isWhole(from.slice(0, 7), from, to)) options.day = 'numeric';
  }
  const format = dateFormat(locale, options);
  if (from === to || options.day === undefined) return format.format(first);
  return format.formatRange(first, last).replace(BARE_NUMBERS, '$1–$2');
}

/** Whether the days are all those of a year or month. */
function isWhole(period: string, from: string, to: string): boolean {
  const [all, days] = [readDays(period), toDayRange({ from, to, source: 'stated' })];
  return all !== null && days !== null && all.from === days.from && all.to === days.to;
}
