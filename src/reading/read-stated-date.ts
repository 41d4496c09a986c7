import { readDays, toDated } from '../core/dates/day-range';
import type { Dated, DateSource } from '../core/model';
import { readIsoDate } from './read-iso-date';

/** When an article was published: in ISO 8601, as precise as it is stated; and the days that this can be, with their source. */
export interface PageDate {
  published: string | null;
  dated: Dated | null;
}

/** Characters of a date without a time. */
export const DAY_ALONE = 10;

/** The date that a page's data state in full, in ISO 8601 with the time, as most do; null where more has to be looked at. */
export function readStatedDate(stated: readonly string[]): PageDate | null {
  const date = firstIsoDate(stated);
  return date === null || date.length <= DAY_ALONE ? null : toPageDate(date);
}

/** What is known where nothing else can be looked at: the day, if it is stated. */
export function readStatedDay(stated: readonly string[]): PageDate {
  return toPageDate(firstIsoDate(stated));
}

/** @param known as much as is known of the day, in ISO 8601: an address may have the month alone */
export function toPageDate(published: string | null, source: DateSource = 'stated', known = published): PageDate {
  const days = readDays(known ?? '');
  return { published, dated: days === null ? null : toDated(days, source) };
}

/** Null too where another form of date comes before it. */
function firstIsoDate(stated: readonly string[]): string | null {
  for (const text of stated) {
    const date = text === '' ? null : readIsoDate(text);
    if (date !== null) return date ?? null;
  }
  return null;
}
