import { describe, expect, it } from 'vitest';
import { areOneWitness, findPassages } from '../../../../src/core/comparison/find-passages';
import { Pairings } from '../../../../src/core/matching/pairings';
import { makeText } from './make-text';

const makeWords = (count: number, salt = 'a'): string =>
  Array.from({ length: count }, (_, at) => `${salt}${at}x`).join(' ');
const read = (text: string) => makeText('text', [text]);
const countPassages = (one: string, other: string): number =>
  findPassages(read(one), read(other), ['a', 'b'], new Pairings()).length;
const areOne = (one: string, other: string): boolean => areOneWitness(read(one), read(other), new Pairings());

describe('a passage', () => {
  it('has eight of the outlet’s own words', () => {
    expect(countPassages(`${makeWords(8)} ${makeWords(9, 'b')}`, `${makeWords(9, 'c')} ${makeWords(8)}`)).toBe(1);
    expect(countPassages(`${makeWords(7)} ${makeWords(9, 'b')}`, `${makeWords(9, 'c')} ${makeWords(7)}`)).toBe(0);
  });

  it('does not count what is quoted', () => {
    const quoted = `“We ${makeWords(20)},” said Ann Lee.`;
    expect(countPassages(`${makeWords(9, 'b')}. ${quoted}`, `${makeWords(9, 'c')}. ${quoted}`)).toBe(0);
  });

  it('goes on over four words of either text, not over five', () => {
    const parts = (between: string): string => `${makeWords(9)} ${between} ${makeWords(9, 'b')}`;
    expect(countPassages(parts(makeWords(4, 'c')), parts(makeWords(4, 'd')))).toBe(1);
    expect(countPassages(parts(makeWords(5, 'c')), parts(makeWords(4, 'd')))).toBe(2);
    expect(countPassages(parts(makeWords(4, 'c')), parts(makeWords(5, 'd')))).toBe(2);
  });

  it('is made of runs of five words', () => {
    const parts = (length: number, salt: string): string =>
      `${makeWords(length)} ${makeWords(3, salt)} ${makeWords(length, 'b')}`;
    expect(countPassages(parts(5, 'c'), parts(5, 'd'))).toBe(1);
    expect(countPassages(parts(4, 'c'), parts(4, 'd'))).toBe(0);
  });
});

describe('one witness', () => {
  it('shares sixty of its own words, however long the texts are', () => {
    const long = (shared: number, salt: string): string => `${makeWords(400, salt)} ${makeWords(shared)}`;
    expect(areOne(long(60, 'b'), long(60, 'c'))).toBe(true);
    expect(areOne(long(59, 'b'), long(59, 'c'))).toBe(false);
  });

  it('or a quarter of the shorter text', () => {
    const text = (shared: number, own: number, salt: string): string => `${makeWords(own, salt)} ${makeWords(shared)}`;
    expect(areOne(text(20, 60, 'b'), text(20, 300, 'c'))).toBe(true);
    expect(areOne(text(20, 61, 'b'), text(20, 300, 'c'))).toBe(false);
  });

  it('which counts as one of forty words where it is shorter', () => {
    const text = (shared: number, salt: string): string => `${makeWords(4, salt)} ${makeWords(shared)}`;
    expect(areOne(text(10, 'b'), text(10, 'c'))).toBe(true);
    expect(areOne(text(9, 'b'), text(9, 'c'))).toBe(false);
  });
});
