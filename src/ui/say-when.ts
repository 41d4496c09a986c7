import { dateFormat } from './formatters';
import type { Strings } from './strings';

const DAY = 86_400_000;
/** Of more days ago the weekday's name would be that of another week. */
const WEEK = 6;

/** When something was read, as one tells it: "today", "yesterday", "on Tuesday", "on 4 April 2031". @param moment ISO 8601 */
export function sayWhen({ t, locale }: Strings, moment: string, now: number = Date.now()): string {
  const then = new Date(moment);
  const days = Math.round((startOfDay(new Date(now)) - startOfDay(then)) / DAY);
  if (days === 0 || days === 1) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day');
  if (days > 1 && days <= WEEK) return t('when_weekday', [dateFormat(locale, { weekday: 'long' }).format(then)]);
  return t('when_date', [dateFormat(locale, { dateStyle: 'long' }).format(then)]);
}

/** By the reader's clock, in milliseconds. */
function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
