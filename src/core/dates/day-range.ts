import type { Article, Dated, DateSource } from '../model';

/** Days since 1 January 1970, both counted in. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;
/** Year 1 is what programs write that know no date; none has five digits. */
const ISO_DAY = /^[1-9]\d{3}-\d{2}-\d{2}$/;
/** ISO 8601 as `Article.published` has it: a year, a month, or a day with or without a time. */
const PUBLISHED = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![-\d])/;

/** The days since 1970 of an ISO 8601 day; null for what is none, and for a day that no calendar has. */
export function toDayNumber(day: string): number | null {
  if (!ISO_DAY.test(day)) return null;
  const time = Date.parse(day);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : time / DAY;
}

/** The ISO 8601 day that is so many days after 1 January 1970, of the years 0 to 9999. */
export function toIsoDay(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** Whether both are days of a calendar with years of four digits, and the first is not the later one. */
export function isDayRange(from: string, to: string): boolean {
  const [first, last] = [toDayNumber(from), toDayNumber(to)];
  return first !== null && last !== null && first <= last;
}

/** The days of a date; null where it is not a good one. */
export function toDayRange(dated: Dated | null): DayRange | null {
  if (dated === null) return null;
  const [from, to] = [toDayNumber(dated.from), toDayNumber(dated.to)];
  return from === null || to === null || from > to ? null : { from, to };
}

export function toDated({ from, to }: DayRange, source: DateSource): Dated {
  return { from: toIsoDay(from), to: toIsoDay(to), source };
}

/** All days that an ISO 8601 date can mean, as precise as it is: those of a year, of a month, or one day. Null for no date. */
export function readDays(published: string): DayRange | null {
  const [, year = '', month, day] = PUBLISHED.exec(published) ?? [];
  const from = toDayNumber(`${year}-${month ?? '01'}-${day ?? '01'}`);
  if (from === null) return null;
  if (day !== undefined) return { from, to: from };
  // The day before the first one of the next month, or year.
  const next = month === undefined ? Date.UTC(Number(year) + 1, 0) : Date.UTC(Number(year), Number(month));
  return { from, to: next / DAY - 1 };
}

/** When an article appeared by what came with it; null where nothing did. Its own words are not looked at. */
export function datedFromOutside({ published, dated = null }: Pick<Article, 'published' | 'dated'>): Dated | null {
  if (toDayRange(dated) !== null) return dated;
  const days = published === null ? null : readDays(published);
  return days === null ? null : toDated(days, 'stated');
}

/** The least days there can be between days of two ranges; 0 where they overlap. */
export function countDaysBetween(a: DayRange, b: DayRange): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}

/** The most days there can be between days of two ranges. */
export function countDaysAtMost(a: DayRange, b: DayRange): number {
  return Math.max(a.to - b.from, b.to - a.from);
}
