import { toDay } from '../core/dates/find-days';

/** What an article's address tells of its date: the day or the month, in ISO 8601; null where it names none. */
export interface AddressDate {
  day: string | null;
  month: string | null;
}

/** The web is as old, and an identifier of eight digits is hardly ever a day from here on. */
const FIRST_YEAR = 1995;
const LAST_YEAR = 2099;

/** "/2017/07/10/", "/2017/jul/10/", "/bridge-2017-07-10", "/bridge-20170710/" and "/2017/07/" */
export function dateInAddress(url: string | null): AddressDate {
  const path = /^https?:\/\/[^/?#]{1,253}(\/[^?#]{0,1000})/i.exec(url ?? '')?.[1] ?? '';
  const parts =
    /[/_-](\d{4})\/(\d{1,2}|[a-z]{3})\/(\d{1,2})(?=[/_.-]|$)/i.exec(path) ??
    /[/_-](\d{4})-(\d{2})-(\d{2})(?=[/_.-]|$)/.exec(path) ??
    /[/_-](\d{4})(\d{2})(\d{2})(?=[/_.-]|$)/.exec(path);
  const day = parts === null || !isOfTheWeb(parts[1]) ? null : toDay(parts[1], parts[2], parts[3]);
  if (day !== null) return { day, month: day.slice(0, 7) };
  const [, year, month] = /\/(\d{4})\/(\d{1,2})(?=\/)/.exec(path) ?? [];
  return { day: null, month: isOfTheWeb(year) ? (toDay(year, month, '01')?.slice(0, 7) ?? null) : null };
}

function isOfTheWeb(year = ''): boolean {
  return Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR;
}

/** Articles are shown under the day of another time zone, or go online on the eve. */
const DAYS_APART = 2;
const DAY = 86_400_000;

/** Whether a date can be that of an article with this address. */
export function fitsAddress(date: string, { day, month }: AddressDate): boolean {
  if (month === null) return true;
  const time = Date.parse(date.slice(0, 10));
  if (day !== null) return Math.abs(time - Date.parse(day)) <= DAYS_APART * DAY;
  const first = Date.parse(`${month}-01`);
  return time >= first - DAYS_APART * DAY && time <= first + (31 + DAYS_APART) * DAY;
}
