import { describe, expect, it } from 'vitest';
import { isDate, isMoment, isWebAddress } from '../../../src/corpus/pack-fields';

describe('a moment', () => {
  it('has up to nine digits of a second, and is told in UTC', () => {
    const moment = (digits: number) => `2031-04-05T06:07:08.${'1'.repeat(digits)}Z`;
    expect([1, 9, 10].map((digits) => isMoment(moment(digits)))).toEqual([true, true, false]);
    expect(['2031-04-05T06:07:08Z', '2031-04-05T06:07:08+02:00', '2031-04-05'].map(isMoment)).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('a date', () => {
  it('may have a time of up to fourteen characters behind hours and minutes', () => {
    const date = (rest: number) => `2031-04-05T06:07:08.${'1'.repeat(rest - 4)}Z`;
    expect([14, 15].map((rest) => isDate(date(rest)))).toEqual([true, false]);
  });

  it('has months and days that there are', () => {
    const dates = ['2031-01', '2031-12', '2031-00', '2031-13', '2031-04-01', '2031-04-31', '2031-04-00', '2031-04-32'];
    expect(dates.filter(isDate)).toEqual(['2031-01', '2031-12', '2031-04-01', '2031-04-31']);
  });
});

describe('an address of the web', () => {
  it('begins with its scheme, and has a host', () => {
    const addresses = ['http://a', 'HTTPS://a', 'https:///a', 'https:// a', ' https://a', 'ftp://a', 'httpss://a'];
    expect(addresses.filter(isWebAddress)).toEqual(['http://a', 'HTTPS://a']);
  });
});
