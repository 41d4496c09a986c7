import type { Strings } from './strings';

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/**
 * An ISO 8601 date in the reader's language, as precise as it is stated (a year, a month, a day) and never more; null
 * when it is none. The day is the one that the source prints: it is not moved into the reader's time zone.
 */
export function sayDate({ locale }: Strings, iso: string | null): string | null {
  const parts = ISO_DATE.exec(iso ?? '');
  if (!parts) return null;
  const [, year, month, day] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (Number.isNaN(date.getTime())) return null;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month) options.month = 'long';
  if (day) options.day = 'numeric';
  return new Intl.DateTimeFormat(locale, options).format(date);
}
