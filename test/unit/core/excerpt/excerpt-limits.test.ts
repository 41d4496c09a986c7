import { describe, expect, it } from 'vitest';
import { makeExcerpt } from '../../../../src/core/excerpt/make-excerpt';
import { readExcerpt } from '../../../../src/core/excerpt/read-excerpt';
import type { Excerpt, Quote } from '../../../../src/core/model';
import { makeText } from '../comparison/make-text';

const quote = (start: number, changes: Partial<Quote> = {}): Quote => ({
  ...{ start, end: start + 1, text: 'x', kind: 'direct', speaker: null, cue: null, continues: null, rules: [] },
  ...changes,
});
const excerptOf = (changes: Partial<Excerpt> = {}): Excerpt => ({
  ...{ language: 'en', length: 100_000, words: 1, quotations: [quote(0)], broken: [] },
  fingerprints: { own: [], quoted: [] },
  terms: { keys: [], counts: { terms: [], names: [], lead: [], title: [] }, weekdays: [0, 0, 0, 0, 0, 0, 0] },
  ...changes,
});
const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
const withTerm = (key: number, count = 1) =>
  excerptOf({
    terms: { ...excerptOf().terms, keys: [key], counts: { terms: [count], names: [0], lead: [0], title: [0] } },
  });
const withWeekdays = (weekdays: number[]) => excerptOf({ terms: { ...excerptOf().terms, weekdays } });
const between = { name: 'Ida', start: 0, end: 1 };
const isTaken = (excerpt: Excerpt): boolean => readExcerpt(excerpt) !== null;

describe('an excerpt from outside', () => {
  it.each<[what: string, most: number, make: (most: number) => Excerpt]>([
    ['characters of the text', 2 ** 28, (length) => excerptOf({ length })],
    ['words of the text', 2 ** 28, (words) => excerptOf({ words })],
    ['quotations', 2000, (count) => excerptOf({ quotations: upTo(count).map((at) => quote(at)) })],
    ['rules of one', 50, (count) => excerptOf({ quotations: [quote(0, { rules: upTo(count).map(String) })] })],
    [
      'people between a speaker and the text',
      20,
      (count) =>
        excerptOf({ quotations: [quote(0, { speaker: { ...between, via: upTo(count).map(() => between) } })] }),
    ],
    ['fingerprints', 200_000, (count) => excerptOf({ fingerprints: { own: upTo(count), quoted: [] } })],
    ['fingerprints of quotations', 200_000, (count) => excerptOf({ fingerprints: { own: [], quoted: upTo(count) } })],
    ['greatest fingerprint', 2 ** 31 - 1, (print) => excerptOf({ fingerprints: { own: [print], quoted: [] } })],
    ['greatest name of a word', 2 ** 31 - 1, (key) => withTerm(key)],
    ['greatest count of a word', 2 ** 32 - 1, (count) => withTerm(1, count)],
    ['days of a week', 7, (count) => withWeekdays(upTo(count).map(() => 0))],
    ['greatest count of a day', 2 ** 32 - 1, (count) => withWeekdays([count, 0, 0, 0, 0, 0, 0])],
  ])('has this many %s at most: %i', (_what, most, make) => {
    expect(isTaken(make(most))).toBe(true);
    expect(isTaken(make(most + 1))).toBe(false);
  });

  it('has numbers of 32 bits, and no counts below nought', () => {
    const least = -(2 ** 31);
    const printed = (print: number) => excerptOf({ fingerprints: { own: [], quoted: [print] } });
    expect([least, least - 1].map((key) => isTaken(withTerm(key)))).toEqual([true, false]);
    expect([least, least - 1].map((print) => isTaken(printed(print)))).toEqual([true, false]);
    expect([0, -1].map((count) => isTaken(withTerm(1, count)))).toEqual([true, false]);
    expect([0, -1].map((words) => isTaken(excerptOf({ words })))).toEqual([true, false]);
  });

  it('names only quotations that it has', () => {
    const two = [quote(0), quote(1)];
    const broken = (at: number) => excerptOf({ quotations: two, broken: [at] });
    const linked = (continues: number) => excerptOf({ quotations: [quote(0), quote(1, { continues })] });
    expect([0, 1, 2].map((at) => isTaken(broken(at)))).toEqual([true, true, false]);
    // One that went on with itself would have no end.
    expect([0, 1, 2].map((at) => isTaken(linked(at)))).toEqual([true, false, false]);
  });

  it('has quotations, speakers and cues within the text, its last character too', () => {
    const at = (length: number, changes: Partial<Quote>) => excerptOf({ length, quotations: [quote(0, changes)] });
    const spoken = { speaker: { name: 'Ida', start: 4, end: 5 } };
    const cued = { cue: { start: 4, end: 5, text: 'x', lemma: 'x', stance: 'neutral' as const } };
    for (const changes of [{ end: 5, text: 'xxxxx' }, spoken, cued])
      expect([5, 4].map((length) => isTaken(at(length, changes)))).toEqual([true, false]);
  });
});

describe('an excerpt that is made', () => {
  it('keeps the first two thousand quotations', () => {
    const saying = upTo(2001).map((at) => `“The buoy number ${at} will be painted,” Ann Lee said.`);
    const kept = makeExcerpt(makeText('buoys', saying)).quotations;
    expect([kept.length, kept.at(-1)?.text]).toEqual([2000, 'The buoy number 1999 will be painted,']);
  });
});
