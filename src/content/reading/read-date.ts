import { dayOrNull, findDays } from '../../core/dates/find-days';
import { oneLine } from './clean-title';
import { LONGEST_DATE } from './limit-facts';

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T\s]+(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;

/**
 * A date in ISO 8601, as precise as it is stated: the day alone, or with the time and, if given, the zone. Null for
 * what is no date or cannot be read without guessing (1/2/2017).
 */
export function readDate(text: string): string | null {
  const value = oneLine(text).slice(0, LONGEST_DATE);
  const iso = ISO.exec(value);
  if (iso) {
    const [, stated = '', time, zone] = iso;
    const day = dayOrNull(stated);
    return time === undefined || day === null ? day : `${day}T${time}${isoZone(zone)}`;
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T|$)/.exec(value);
  if (compact) {
    return dayOrNull(`${compact[1]}-${compact[2]}-${compact[3]}`);
  }
  return findDays(value)[0]?.day ?? null;
}

function isoZone(zone: string | undefined): string {
  if (zone === undefined) {
    return '';
  }
  return /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z';
}
