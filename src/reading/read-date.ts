import { findDays } from '../core/dates/find-days';
import { oneLine } from './clean-title';
import { LONGEST_DATE } from './limit-facts';
import { readIsoDate } from './read-iso-date';

/**
 * A date in ISO 8601, as precise as it is stated: the day alone, or with the time and, if given, the zone. Null for
 * what is no date or cannot be read without guessing (1/2/2017).
 */
export function readDate(text: string): string | null {
  const iso = readIsoDate(text);
  return iso === undefined ? (findDays(oneLine(text).slice(0, LONGEST_DATE))[0]?.day ?? null) : iso;
}
