/** How days are written: in a text, and in what a page states of itself. */
import { toDayNumber } from './day-range';

/** The months' names and abbreviations in English, German, French, Spanish, Portuguese and Italian. */
const MONTHS = [
  'jan january januar jänner janv janvier ene enero janeiro gen gennaio',
  'feb february februar fév févr février febrero fev fevereiro febbraio',
  'mar march märz mär mrz mars marzo março',
  'apr april avr avril abr abril aprile',
  'may mai mayo maio mag maggio',
  'jun june juni juin junio junho giugno giu',
  'jul july juli juil juillet julio julho luglio lug',
  'aug august aoû août ago agosto',
  'sep sept september septembre septiembre set setembro settembre',
  'oct october okt oktober octobre octubre out outubro ott ottobre',
  'nov november novembre noviembre novembro',
  'dec december dez dezember déc décembre dic diciembre dezembro dicembre',
];

/** News is no older: what has the form of an earlier day is a number, or the year 1. */
const FIRST_YEAR = 1600;

/** A day that a text names, and where: `text.slice(start, end)`. */
export interface FoundDay {
  /** In ISO 8601. */
  day: string;
  start: number;
  end: number;
}

/**
 * How a day can be written, and which of the groups are its year, month and day. Classes of Unicode would take the browser
 * milliseconds to compile.
 */
const WAYS: readonly { way: RegExp; year: number; month: number; day: number }[] = [
  { way: /(?<!\d)(\d{4})(?:[-/.]|[年년] ?)(\d{1,2})(?:[-/.]|[月월] ?)(\d{1,2})(?!\d)/g, year: 1, month: 2, day: 3 },
  // With points, the day comes first in all languages.
  { way: /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/g, year: 3, month: 2, day: 1 },
  // With slashes it does in some: only what can be no month is sure to be a day.
  { way: /(?<![\d/])(1[3-9]|2\d|3[01])\/(\d{1,2})\/(\d{4})(?!\d)/g, year: 3, month: 2, day: 1 },
  { way: /(?<![\d/])(\d{1,2})\/(1[3-9]|2\d|3[01])\/(\d{4})(?!\d)/g, year: 3, month: 1, day: 2 },
  {
    way: /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º)?\.?[ -](?:de |of )?([a-zà-ÿ]{3,10})\.?,?[ -](?:de |del )?(\d{4})(?!\d)/gi,
    year: 3,
    month: 2,
    day: 1,
  },
  { way: /(?<![a-zà-ÿ])([a-zà-ÿ]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/gi, year: 3, month: 1, day: 2 },
];

/** The days that a short text names with their years, in its order. */
export function findDays(text: string): FoundDay[] {
  const found: FoundDay[] = [];
  for (const { way, ...at } of WAYS) {
    for (const match of text.matchAll(way)) {
      const day = toDay(match[at.year], match[at.month], match[at.day]);
      if (day !== null) found.push({ day, start: match.index, end: match.index + match[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** @param month its number or one of its names */
export function toDay(year = '', month = '', day = ''): string | null {
  const number = /^\d/.test(month) ? Number(month) : monthNamed(month.toLowerCase());
  return dayOrNull(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** The number of a month, from 1; 0 for what is no month. `name` in lower case. */
export function monthNamed(name: string): number {
  return MONTHS.findIndex((names) => names.split(' ').includes(name)) + 1;
}

/** The ISO 8601 day as it is; null for what no calendar has, and for what programs write who know no date. */
export function dayOrNull(day: string): string | null {
  return toDayNumber(day) === null || Number(day.slice(0, 4)) < FIRST_YEAR || day === '1970-01-01' ? null : day;
}
