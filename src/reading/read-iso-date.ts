import { dayOrNull } from '../core/dates/find-days';
import { oneLine } from './clean-title';
import { LONGEST_DATE } from './limit-facts';

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T\s]+(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;

/** A date that is written as machines write it, in ISO 8601; null where no calendar has it, undefined for any other text. */
export function readIsoDate(text: string): string | null | undefined {
  const value = oneLine(text).slice(0, LONGEST_DATE);
  const iso = ISO.exec(value);
  if (iso) {
    const [, stated = '', time, zone] = iso;
    const day = dayOrNull(stated);
    return time === undefined || day === null ? day : `${day}T${time}${isoZone(zone)}`;
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T|$)/.exec(value);
  return compact ? dayOrNull(`${compact[1]}-${compact[2]}-${compact[3]}`) : undefined;
}

function isoZone(zone: string | undefined): string {
  if (zone === undefined) {
    return '';
  }
  return /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z';
}
