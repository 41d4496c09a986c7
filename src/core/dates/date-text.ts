import type { Dated } from '../model';
import { splitParagraphs } from '../text/split-paragraphs';
import type { TextIndex } from '../text/text-index';
import { type DayRange, datedFromOutside, toDated, toDayRange } from './day-range';
import { findNamedDays } from './named-day';
import { readDateline } from './read-dateline';
import { readPostedLine } from './read-posted-line';
import { readRelativeDays } from './read-relative-days';
import { readWeekdays } from './read-weekdays';

/** Paragraphs at the beginning, one of which may have a dateline or be the line that says when the text was posted. */
const BEGINNING = 4;
/** Those at the end that may be such a line. */
const END = 2;
/**
 * Days. A paper prints on the day in the dateline or on the next; and where it is made, it may still be the day before. Of
 * some twenty texts with a dateline, four appeared on the day before and one on the next.
 */
const AROUND = 1;

/**
 * When a text appeared: as its page states it, or its address, or a note; else as it says or implies it itself. Null where
 * nothing tells it. To be derived.
 */
export function readDated(text: TextIndex): Dated | null {
  const known = datedFromOutside(text.article);
  const days = toDayRange(known);
  // An address may have the month alone.
  if (known !== null && (known.source !== 'address' || days === null || days.from === days.to)) return known;
  const own = text.language.code === 'en' ? readOwnDays(text, days) : null;
  return own === null ? known : toDated(own, 'text');
}

/** The days by the text's own words, among those of `within`; null where it tells none, or some that do not go together. */
function readOwnDays(text: TextIndex, within: DayRange | null): DayRange | null {
  const [first, ...others] = [...findOwnDays(text, within), ...(within === null ? [] : [within])];
  if (first === undefined || first === within) return null;
  let days: DayRange | null = first;
  for (const other of others) days = days === null ? null : overlap(days, other);
  return days;
}

function* findOwnDays(text: TextIndex, within: DayRange | null): Generator<DayRange> {
  const { text: whole, paragraphs } = text.article;
  const own = paragraphs.filter(({ role }) => role !== 'tweet' && role !== 'blockquote');
  const spans = paragraphs.length > 0 ? own : splitParagraphs(whole);
  const lines = spans.map(({ start, end }) => whole.slice(start, end));
  const datelines = lines.map((line) => readDateline(line, within));
  const [dateline = null, another] = datelines.filter((day) => day !== null);
  // A text with several is a round-up, or a chronicle.
  if (dateline !== null && another === undefined && datelines.indexOf(dateline) < BEGINNING) {
    yield { from: dateline - AROUND, to: dateline + AROUND };
  }
  for (const [at, line] of lines.entries()) {
    if (at >= BEGINNING && at < lines.length - END) continue;
    const day = readPostedLine(line, at < BEGINNING);
    if (day !== null) yield { from: day, to: day };
  }
  const named = findNamedDays(whole, within).filter(
    (day) => !text.quotes.some(({ start, end }) => start <= day.start && day.start < end),
  );
  for (const day of named) {
    const days = readRelativeDays(whole, day);
    if (days !== null) yield days;
  }
  yield* readWeekdays(text, named, spans[BEGINNING - 1]?.end ?? whole.length);
}

function overlap(a: DayRange, b: DayRange): DayRange | null {
  const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
  return from > to ? null : { from, to };
}
