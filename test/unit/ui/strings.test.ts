import { describe, expect, it } from 'vitest';
import { sayDate } from '../../../src/ui/say-date';
import { type Strings, sayCount, sayShare } from '../../../src/ui/strings';
import { english } from './english';

describe('sayCount', () => {
  const polish: Strings = {
    locale: 'pl',
    t: (key, [n] = []) =>
      ({ languageTag: 'pl', word_one: `${n} słowo`, word_few: `${n} słowa`, word_other: `${n} słów` })[key] ?? '',
  };
  it.each([
    [1, '1 słowo'],
    [3, '3 słowa'],
    [5, '5 słów'],
  ])('chooses the form of the catalogue’s language for %d', (n, said) => {
    expect(sayCount(polish, 'word', n)).toBe(said);
  });

  it('keeps to English plurals in English messages, whatever the browser speaks', () => {
    expect(sayCount({ ...english, locale: 'pl' }, 'otherOutlets', 3)).toBe('3 other outlets');
  });
});

describe('sayShare', () => {
  it.each([
    [0, '0%'],
    [0.001, '1%'],
    [0.456, '46%'],
    [0.998, '99%'],
    [1, '100%'],
    [1.2, '100%'],
    [Number.NaN, '0%'],
  ])('%d', (share, said) => {
    expect(sayShare(english, share)).toBe(said);
  });
});

describe('sayDate', () => {
  it.each([
    ['2031-03-14', '14 March 2031'],
    ['2031-03-14T23:50:00Z', '14 March 2031'],
    ['2031-03-14T23:50:00-08:00', '14 March 2031'],
    ['2031-03', 'March 2031'],
    ['2031', '2031'],
    [null, null],
    ['last Tuesday', null],
    ['', null],
  ])('%s', (iso, said) => {
    expect(sayDate(english, iso)).toBe(said);
  });
});
