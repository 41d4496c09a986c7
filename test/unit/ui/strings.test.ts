import { describe, expect, it } from 'vitest';
import type { DateSource } from '../../../src/core/model';
import { sayDate } from '../../../src/ui/say-date';
import { type Strings, sayBytes, sayCount, sayShare } from '../../../src/ui/strings';
import { type Language, stringsOf } from '../../fixtures/catalogue';
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

describe('sayBytes', () => {
  it.each([
    [0, '1 kB'],
    [999_499, '999 kB'],
    [999_500, '1 MB'],
    [2_345_678, '2.35 MB'],
    [10_000_000_000, '10 GB'],
    [5e15, '5,000 TB'],
  ])('%d', (bytes, said) => {
    expect(sayBytes(english, bytes)).toBe(said);
  });

  it('has the reader’s own units', () => {
    expect(sayBytes({ ...english, locale: 'fr' }, 2_345_678)).toMatch(/^2,35\sMo$/u);
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
    ['2031-02-30', null],
  ])('%s', (published, said) => {
    expect(sayDate(english, { published })).toBe(said);
  });

  it.each<[from: string, to: string, source: DateSource, said: string]>([
    ['2031-03-14', '2031-03-14', 'stated', '14 March 2031'],
    ['2031-03-14', '2031-03-14', 'address', '14 March 2031, from the address'],
    ['2031-03-01', '2031-03-31', 'address', 'March 2031, from the address'],
    ['2031-03-01', '2031-03-30', 'text', '1–30 March 2031, from the text'],
    ['2031-03-10', '2031-03-16', 'text', '10–16 March 2031, from the text'],
    ['2031-03-30', '2031-04-02', 'text', '30 March – 2 April 2031, from the text'],
    ['2030-12-30', '2031-01-02', 'note', '30 December 2030 – 2 January 2031, from a note in the library'],
    ['2032-01-01', '2032-12-31', 'stated', '2032'],
    ['2032-01-02', '2032-12-31', 'stated', '2 January – 31 December 2032'],
  ])('%s to %s, by %s', (from, to, source, said) => {
    const shown = sayDate(english, { published: null, dated: { from, to, source } });
    expect(shown?.replace(/\s/g, ' ')).toBe(said);
  });

  it('takes the days that are known to the date of publication', () => {
    const dated = { from: '2031-03-10', to: '2031-03-16', source: 'text' } as const;
    expect(sayDate(english, { published: '2031-03-10', dated })).toBe('10–16 March 2031, from the text');
  });

  it.each<[language: Language, said: string]>([
    ['de', '10.–16. März 2031, laut Text'],
    ['fr', '10–16 mars 2031, d’après le texte'],
    ['es', '10–16 de marzo de 2031, según el texto'],
  ])('in the language %s', (language, said) => {
    const dated = { from: '2031-03-10', to: '2031-03-16', source: 'text' } as const;
    expect(sayDate(stringsOf(language, language), { published: null, dated })).toBe(said);
  });
});
