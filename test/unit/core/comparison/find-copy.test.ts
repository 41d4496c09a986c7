import { describe, expect, it } from 'vitest';
import { findCopy, shareOfShingles } from '../../../../src/core/comparison/find-copy';
import { makeText } from './make-text';

/** Words that stand nowhere else: the same for the same number. */
const makeWords = (count: number, salt = 'a'): string[] => Array.from({ length: count }, (_, at) => `${salt}${at}x`);
const read = (words: readonly string[]) => makeText('text', [words.join(' ')]);
const isCopy = (one: readonly string[], other: readonly string[]): boolean =>
  findCopy(read(one), [{ text: read(other) }]) !== null;

describe('a copy', () => {
  const whole = makeWords(104);

  it('has four in five of the shorter text’s runs of five words', () => {
    // Of the 100 runs of 104 words, those that end before the first word of its own are shared.
    const until = (shared: number): string[] => [...whole.slice(0, shared + 4), ...makeWords(100 - shared, 'b')];
    expect(shareOfShingles(read(whole), read(until(80)))).toBeCloseTo(0.8);
    expect(isCopy(whole, until(80))).toBe(true);
    expect(isCopy(whole, until(79))).toBe(false);
  });

  it('may be a part of the other text', () => {
    expect(isCopy(whole, whole.slice(20, 60))).toBe(true);
  });

  it('has thirty words at least', () => {
    expect(isCopy(whole.slice(0, 30), whole)).toBe(true);
    expect(isCopy(whole.slice(0, 29), whole)).toBe(false);
    expect(isCopy(whole, whole.slice(0, 29))).toBe(false);
  });

  it('is told by runs of five words: four in a row are none', () => {
    const fours = whole.flatMap((word, at) => (at % 4 === 3 ? [word, `own${at}`] : [word]));
    const fives = whole.flatMap((word, at) => (at % 5 === 4 ? [word, `own${at}`] : [word]));
    expect(shareOfShingles(read(whole), read(fours))).toBe(0);
    expect(shareOfShingles(read(whole), read(fives))).toBeGreaterThan(0);
  });
});
