import { describe, expect, it } from 'vitest';
import {
  countDaysAtMost,
  countDaysBetween,
  datedFromOutside,
  isDayRange,
  readDays,
  toDayNumber,
  toDayRange,
  toIsoDay,
} from '../../../../src/core/dates/day-range';
import type { Dated } from '../../../../src/core/model';

const daysOf = (published: string): string | null => {
  const days = readDays(published);
  return days === null ? null : `${toIsoDay(days.from)} ${toIsoDay(days.to)}`;
};

describe('a day', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2032-02-29', 22_704],
    ['2031-02-29', null],
    ['2031-04-31', null],
    ['2031-13-01', null],
    ['0001-01-01', null],
    ['1000-01-01', -354_285],
    ['9999-12-31', 2_932_896],
    ['10000-01-01', null],
    ['2031-4-5', null],
    ['2031-04-05T06:07Z', null],
    ['', null],
  ])('%s is %s', (day, number) => {
    expect(toDayNumber(day)).toBe(number);
    if (number !== null) expect(toIsoDay(number)).toBe(day);
  });
});

describe('a date of publication', () => {
  it.each([
    ['2031-04-05', '2031-04-05 2031-04-05'],
    ['2031-04-05T23:59:00-08:00', '2031-04-05 2031-04-05'],
    ['2031-04', '2031-04-01 2031-04-30'],
    ['2031-12', '2031-12-01 2031-12-31'],
    ['2032-02', '2032-02-01 2032-02-29'],
    ['2031', '2031-01-01 2031-12-31'],
    ['2031-02-30', null],
    ['2031-13', null],
    ['10000', null],
    ['5 April 2031', null],
    ['soon', null],
    ['', null],
  ])('%j means the days %s', (published, days) => {
    expect(daysOf(published)).toBe(days);
  });
});

describe('days', () => {
  it.each([
    ['2031-04-05', '2031-04-05', true],
    ['2031-04-05', '2031-04-06', true],
    ['2031-04-05', '2031-04-04', false],
    ['2031-04-05', '2031-04-31', false],
    ['soon', '2031-04-05', false],
  ])('from %s to %s: %s', (from, to, good) => {
    expect(isDayRange(from, to)).toBe(good);
    expect(toDayRange({ from, to, source: 'note' }) !== null).toBe(good);
  });

  it.each([
    [[3, 3], [3, 3], 0, 0],
    [[3, 3], [8, 8], 5, 5],
    [[8, 8], [3, 3], 5, 5],
    [[3, 5], [5, 9], 0, 6],
    [[3, 5], [6, 9], 1, 6],
    [[6, 9], [3, 5], 1, 6],
    [[1, 9], [4, 5], 0, 5],
  ])('%j and %j are %i to %i apart', ([a = 0, b = 0], [c = 0, d = 0], least, most) => {
    const [one, other] = [
      { from: a, to: b },
      { from: c, to: d },
    ];
    expect([countDaysBetween(one, other), countDaysAtMost(one, other)]).toEqual([least, most]);
  });
});

describe('what came with an article', () => {
  const dated: Dated = { from: '2031-04-05', to: '2031-04-11', source: 'note' };
  it.each<[what: string, published: string | null, dated: Dated | null | undefined, known: Dated | null]>([
    ['nothing', null, null, null],
    ['nothing, in an old row', null, undefined, null],
    ['a date', '2031-04-05T06:07Z', null, { from: '2031-04-05', to: '2031-04-05', source: 'stated' }],
    ['days', null, dated, dated],
    ['both', '2031-04-05', dated, dated],
    [
      'days that are none',
      '2031-04-05',
      { ...dated, to: '2031-04-04' },
      { from: '2031-04-05', to: '2031-04-05', source: 'stated' },
    ],
  ])('%s', (_what, published, given, known) => {
    expect(datedFromOutside(given === undefined ? { published } : { published, dated: given })).toEqual(known);
  });
});
