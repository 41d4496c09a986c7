import { describe, expect, it } from 'vitest';
import { toIsoDay } from '../../../../src/core/dates/day-range';
import { findNamedDays } from '../../../../src/core/dates/named-day';

const namesOf = (text: string, within = false): string[] =>
  findNamedDays(text, within ? { from: 22_461, to: 22_491 } : null).map(
    ({ day, start, end }) => `${toIsoDay(day)} ${text.slice(start, end)}`,
  );

describe('the days that a text names', () => {
  it('are found as they are written, with their weekdays', () => {
    expect(namesOf('Sold on Thursday, 10 July 2031, or July 11th, 2031, not on Sat 2031-07-12.')).toEqual([
      '2031-07-10 Thursday, 10 July 2031',
      '2031-07-11 July 11th, 2031',
      '2031-07-12 Sat 2031-07-12',
    ]);
  });

  it.each([
    ['Friday, 10 July 2031', []],
    ['10 July', []],
    ['July 2031', []],
    ['30 February 2031', []],
    ['Friday, 10 July 2031 or 11 July 2031', ['2031-07-11 11 July 2031']],
  ])('%s', (text, days) => {
    expect(namesOf(text)).toEqual(days);
  });

  it('need no year where it is known', () => {
    expect(namesOf('Sold on July 10, Thursday 17 July or the 31st of July.', true)).toEqual([
      '2031-07-10 July 10',
      '2031-07-17 Thursday 17 July',
      '2031-07-31 31st of July',
    ]);
    expect(
      namesOf('Sold on Friday 10 July, on June 30, on 1 August, in July 2030 or at 10 Main Street.', true),
    ).toEqual([]);
  });

  it.each([
    [250, true],
    [251, false],
  ])('have the year of a date that stands %i characters away: %s', (count, near) => {
    const between = 'x'.repeat(count - 2);
    const found = near ? ['2031-07-01 1 July 2031', '2031-07-10 Thursday 10 July'] : ['2031-07-01 1 July 2031'];
    expect(namesOf(`1 July 2031 ${between} Thursday 10 July.`)).toEqual(found.slice(0, 1));
    expect(namesOf(`1 July 2031${between.slice('Thursday '.length)}  Thursday 10 July.`)).toEqual(found);
  });

  it('have no year where the dates near do not give the same one', () => {
    expect(namesOf('Thursday 10 July and 1 July 2031')).toHaveLength(2);
    expect(namesOf('Thursday 10 July, and 1 July 2031, 1 July 2025')).toHaveLength(2);
    expect(namesOf('10 July and 1 July 2031')).toHaveLength(1);
  });

  it('are at most a hundred', () => {
    expect(namesOf('1 July 2031, '.repeat(100))).toHaveLength(100);
    expect(namesOf('1 July 2031, '.repeat(101))).toHaveLength(0);
    expect(namesOf('July 10; '.repeat(100), true)).toHaveLength(100);
    expect(namesOf('July 10; '.repeat(101), true)).toHaveLength(0);
  });
});
