import { type DayRange, readDays, toIsoDay } from './day-range';
import type { NamedDay } from './named-day';
import { weekdayOf } from './weekdays';

/** Words that tell a day from the day of writing, right before the day's date: "yesterday, ", "last week (on the ". */
const BEFORE =
  /\b(today|tonight|this (?:morning|afternoon|evening)|yesterday|last night|tomorrow|(?:(?:earlier |later )?this|last|next) (?:week|month)),? ?[(–—-]? ?(?:on )?(?:the )?$/i;
/** And right behind it: ", yesterday,", " (today)". */
const BEHIND =
  /^,? ?[(–—-]? ?(today|tonight|this (?:morning|afternoon|evening)|yesterday|last night|tomorrow|(?:(?:earlier |later )?this|last|next) (?:week|month))(?=[),.;:—–])/i;
/** Characters of the longest of these. */
const LONGEST = 40;

/**
 * When a text was written that names a day both by its date and from its own day: "yesterday (9 July 2017)", "last week, on 7
 * July 2017". Null where it does not.
 */
export function readRelativeDays(text: string, { day, start, end }: NamedDay): DayRange | null {
  const before = BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start));
  const words = before?.[1] ?? BEHIND.exec(text.slice(end, end + LONGEST))?.[1];
  return words === undefined ? null : daysOfWriting(words.toLowerCase(), day);
}

function daysOfWriting(words: string, day: number): DayRange | null {
  switch (words) {
    case 'yesterday':
      return { from: day + 1, to: day + 1 };
    case 'tomorrow':
      return { from: day - 1, to: day - 1 };
    // Past midnight it is still last night.
    case 'last night':
      return { from: day, to: day + 1 };
  }
  if (words.endsWith('week')) return shape(words, day, weekOf(day, 0), weekOf(day, 1), weekOf(day, -1));
  if (words.endsWith('month')) return shape(words, day, monthOf(day, 0), monthOf(day, 1), monthOf(day, -1));
  return { from: day, to: day };
}

function shape(words: string, day: number, own: DayRange, next: DayRange, last: DayRange): DayRange {
  // What was last week is written of in the week that follows it.
  if (words.startsWith('last')) return next;
  if (words.startsWith('next')) return last;
  if (words.startsWith('earlier')) return { from: day, to: own.to };
  if (words.startsWith('later')) return { from: own.from, to: day };
  return own;
}

/** The week of a day, or one that is so many weeks off, whether weeks begin on Sunday or on Monday. */
function weekOf(day: number, off: number): DayRange {
  const sunday = day - weekdayOf(day) + 7 * off;
  return weekdayOf(day) === 0 ? { from: sunday - 6, to: sunday + 6 } : { from: sunday, to: sunday + 7 };
}

/** The month of a day, or the one before or behind it. */
function monthOf(day: number, off: -1 | 0 | 1): DayRange {
  const own = readDays(toIsoDay(day).slice(0, 7)) ?? { from: day, to: day };
  if (off === 0) return own;
  return monthOf(off < 0 ? own.from - 1 : own.to + 1, 0);
}
