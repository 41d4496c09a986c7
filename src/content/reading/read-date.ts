import { LONGEST_DATE } from './limit-facts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T\s]+(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;

/**
 * A date in ISO 8601, as precise as it is stated: the day alone, or with the time and, if given, the zone. Null for
 * what is no date or cannot be read without guessing (1/2/2017).
 */
export function readDate(text: string): string | null {
  const value = text.slice(0, LONGEST_DATE).trim();
  const iso = ISO.exec(value);
  if (iso) {
    const [, day = '', time, zone] = iso;
    return time === undefined || !isDay(day) ? dayOrNull(day) : `${day}T${time}${isoZone(zone)}`;
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T|$)/.exec(value);
  if (compact) {
    return dayOrNull(`${compact[1]}-${compact[2]}-${compact[3]}`);
  }
  const slashes = /^(\d{4})\/(\d{1,2})\/(\d{1,2})/.exec(value);
  if (slashes) {
    return dayOrNull(`${slashes[1]}-${slashes[2]?.padStart(2, '0')}-${slashes[3]?.padStart(2, '0')}`);
  }
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/i.exec(value);
  if (dayFirst) {
    return fromWords(dayFirst[3], dayFirst[2], dayFirst[1]);
  }
  const monthFirst = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i.exec(value);
  return monthFirst ? fromWords(monthFirst[3], monthFirst[1], monthFirst[2]) : null;
}

function isoZone(zone: string | undefined): string {
  if (zone === undefined) {
    return '';
  }
  return /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z';
}

function fromWords(year = '', month = '', day = ''): string | null {
  const index = MONTHS.indexOf(month.toLowerCase());
  return index < 0 ? null : dayOrNull(`${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function dayOrNull(day: string): string | null {
  return isDay(day) ? day : null;
}

function isDay(day: string): boolean {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  return Number(year) >= 1600 && Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1 && Number(date) <= 31;
}
