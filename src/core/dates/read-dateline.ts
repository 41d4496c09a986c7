import { trimSignsAfter } from '../text/trim-signs';
import type { DayRange } from './day-range';
import { findNamedDays } from './named-day';

/** Characters in which a dateline is over; the longest have two places, a date and an agency. */
const LONGEST = 120;
/** Words of a place: "RANCHO PALOS VERDES, Calif.". */
const MOST_WORDS = 6;

/** What stands behind the date, with a dash at its end: "—", ") –", " (Reuters) -", " /PRNewswire/ --". A hyphen stands apart. */
const BEHIND = /^\)?,? ?(?:(?:\([A-Z][\p{L}\p{N} .&/-]{1,30}\)|\/[A-Z][\p{L}\p{N} .-]{1,30}\/) ?)?(?:[—–]|--|-(?= ))/u;
/** An agency between place and date: " (Reuters) - ", "--(BUSINESS WIRE)--". */
const AGENCY = /(?:\([A-Z][\p{L}\p{N} .&/-]{1,30}\)|\/[A-Z][\p{L}\p{N} .-]{1,30}\/) ?(?:[—–]|--|-)$/u;

/**
 * The day in the dateline that a paragraph begins with: "LONDON, July 10, 2017 —", "MOSCOW, 3 July 2017 (Reuters) -". Null
 * where it begins with none. Linear in the paragraph's first 120 characters.
 *
 * @param within days of which a date without a year must be one
 */
export function readDateline(paragraph: string, within: DayRange | null): number | null {
  const head = paragraph.slice(0, LONGEST);
  if (!/\d/.test(head)) return null;
  const [first] = findNamedDays(head, within);
  if (first === undefined || !BEHIND.test(head.slice(first.end))) return null;
  const before = head.slice(0, first.start).trimEnd();
  if (before === '' || before === '(') return first.day;
  const agency = AGENCY.exec(before);
  const place = agency === null ? before : before.slice(0, agency.index);
  const isApart = agency !== null || /[,(—–]$| -$|--$/.test(before);
  const isAgencys = agency !== null || /^\)?,? ?[(/]/.test(head.slice(first.end));
  return isApart && isPlace(trimSignsAfter(place, ',(—–-'), isAgencys) ? first.day : null;
}

/** "LONDON", "Washington, D.C.", with an agency "London" too: else it may be who said the words behind the dash. */
function isPlace(text: string, isAgencys: boolean): boolean {
  const words = text.split(/[ ,]+/).filter((word) => word !== '');
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  return (
    (isAgencys || text.includes(',') || /^\p{Lu}[\p{Lu}.'’-]+$/u.test(words[0] ?? '')) &&
    words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word)) &&
    !/^(?:In|On|At|By|The|A|An|It|As)$/.test(words[0] ?? '')
  );
}
