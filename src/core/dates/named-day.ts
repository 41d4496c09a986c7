import { type DayRange, toDayNumber, toIsoDay } from './day-range';
import { findDays, monthNamed } from './find-days';
import { weekdayNamed, weekdayOf } from './weekdays';

/** A day that a text names by its date, and where: `text.slice(start, end)`, with the day of the week if that is told too. */
export interface NamedDay {
  /** Days since 1970. */
  day: number;
  hasWeekday: boolean;
  start: number;
  end: number;
}

/** "Thursday, ", "Thursday the ", "Thu " */
const WEEKDAY_BEFORE =
  /(?<![\p{L}\p{N}])((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.?,? (?:the )?$/u;
const LONGEST_WEEKDAY = 16;

/** "July 10" and "10 July", with no year behind. */
const MONTH_FIRST =
  /(?<![\p{L}\p{N}])([A-Z][a-z]{2,8})\.? (\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\p{N}]|,? ?\d|[-–/.:]\d)/gu;
const DAY_FIRST = /(?<![\p{L}\p{N}.,:/–-])(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([A-Z][a-z]{2,8})(?![\p{L}\p{N}]|,? ?\d)/gu;

/** A date without a year is of the year of one that stands within so many UTF-16 units and is so many days away at most. */
const NEAR = 250;
const SAME_TIME = 60;
/** A text that names more days by their dates is a list or a chronicle: nothing can be told from it. */
const MOST_DAYS = 100;

/**
 * The days that a text names by their dates, in its order. One that has no year counts where it is once in `within`, or
 * has a day of the week that fits the year of a full date near it. One that has another day of the week than it was does
 * not count. None of a text that names more than 100.
 *
 * @param within days among which a date without a year must be; null where nothing is known
 */
export function findNamedDays(text: string, within: DayRange | null): NamedDay[] {
  const full = findDays(text).flatMap(({ day, start, end }) => {
    const number = toDayNumber(day);
    return number === null ? [] : (withWeekday(text, number, start, end) ?? []);
  });
  if (full.length > MOST_DAYS) return [];
  const yearless = full.length === 0 && within === null ? [] : [...findYearless(text)];
  if (yearless.length > MOST_DAYS) return [];
  const others = yearless.flatMap(({ month, day, start, end }) => {
    if (within !== null) {
      const number = findYear(month, day, within);
      return number === null ? [] : (withWeekday(text, number, start, end) ?? []);
    }
    const days = full
      .filter((one) => one.start - end <= NEAR && start - one.end <= NEAR)
      .map((one) => findYear(month, day, { from: one.day - SAME_TIME, to: one.day + SAME_TIME }));
    const [first] = days;
    if (first === undefined || first === null || days.some((one) => one !== first)) return [];
    const named = withWeekday(text, first, start, end);
    return named?.hasWeekday ? named : [];
  });
  return [...full, ...others].sort((a, b) => a.start - b.start);
}

/** With the day of the week before it; null where it was another. */
function withWeekday(text: string, day: number, start: number, end: number): NamedDay | null {
  const found = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_WEEKDAY), start));
  if (found === null) return { day, hasWeekday: false, start, end };
  const [before, weekday = ''] = found;
  return weekdayNamed(weekday) === weekdayOf(day) ? { day, hasWeekday: true, start: start - before.length, end } : null;
}

function* findYearless(text: string): Generator<{ month: string; day: string; start: number; end: number }> {
  for (const { index, 0: all, 1: month = '', 2: day = '' } of text.matchAll(MONTH_FIRST)) {
    yield { month, day, start: index, end: index + all.length };
  }
  for (const { index, 0: all, 1: day = '', 2: month = '' } of text.matchAll(DAY_FIRST)) {
    yield { month, day, start: index, end: index + all.length };
  }
}

/** The one day of that name in a stretch of days; null where there is none, or more. */
function findYear(month: string, day: string, { from, to }: DayRange): number | null {
  const number = monthNamed(month.toLowerCase());
  const lastYear = Number(toIsoDay(to).slice(0, 4));
  let only: number | null = null;
  for (let year = Number(toIsoDay(from).slice(0, 4)); year <= lastYear; year++) {
    const found = toDayNumber(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
    if (found === null || found < from || found > to) continue;
    if (only !== null) return null;
    only = found;
  }
  return only;
}
