import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakWord, fitWords, guessWords, wrapWords } from '../../../src/ui/measure-words';
import { findExtents, placeWording } from '../../../src/ui/place-wording';

/** Ten pixels a character, spaces too. */
const measure = (words: string) => words.length * 10;
const font = { size: 10, face: 'printed' } as const;
const place = (wording: string, width: number, mirrored = false) =>
  placeWording(wording, { width, font, measure, mirrored });
const shown = (wording: string, width: number, mirrored = false) =>
  place(wording, width, mirrored).map(({ words }) =>
    [...words].sort((a, b) => a.x - b.x).map(({ text, x }) => `${x} ${text}`),
  );

describe('a wording in lines', () => {
  it('breaks where the next word has no room', () => {
    expect(shown('mend the pier', 80)).toEqual([['0 mend', '50 the'], ['0 pier']]);
    expect(shown('mend the pier', 79)).toEqual([['0 mend'], ['0 the'], ['0 pier']]);
  });

  it('breaks a word that is longer than a line', () => {
    expect(shown('a pierhead b', 50)).toEqual([['0 a'], ['0 pierh'], ['0 ead', '40 b']]);
  });

  it('sets what is written from the right at the right, and words of the other writing among it in their own order', () => {
    expect(shown('אבג Pier Trust דה', 200)).toEqual([['30 דה', '60 Pier', '110 Trust', '170 אבג']]);
  });

  it('sets it the other way round where it will be seen in a mirror', () => {
    expect(shown('mend it', 100, true)).toEqual([['30 it', '60 mend']]);
  });

  it('loses no character, and gives each its offsets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 90 }), (wording, width) => {
        const words = place(wording, width).flatMap((line) => line.words);
        for (const { text, start, end } of words) expect(wording.slice(start, end)).toBe(text);
        expect(words.map(({ text }) => text).join('')).toBe(wording.replace(/\s+/gu, ''));
      }),
    );
  });
});

describe('a stretch of it in a line', () => {
  const [line] = place('mend the pier', 200);
  const extents = (start: number, end: number) => line && findExtents(line, { start, end }, false, 10);

  it.each([
    ['a word', 5, 8, [{ from: 50, to: 80 }]],
    ['words with the space between them', 0, 8, [{ from: 0, to: 80 }]],
    ['a part of a word', 10, 12, [{ from: 100, to: 120 }]],
    ['a space alone', 4, 5, []],
    ['nothing of this line', 13, 20, []],
  ])('%s', (_what, start, end, expected) => {
    expect(extents(start, end)).toEqual(expected);
  });

  it('is counted from the right where it is written so', () => {
    const [first] = place('אבג דה', 100);
    expect(first && findExtents(first, { start: 0, end: 1 }, false, 10)).toEqual([{ from: 90, to: 100 }]);
  });
});

describe('words in little room', () => {
  it.each([
    [40, 'pier'],
    [39, 'pi…'],
    [20, 'p…'],
    [5, ''],
  ])('are cut to %d pixels: %s', (width, shown) => {
    expect(fitWords('pier', width, font, measure)).toBe(shown);
  });

  it('are wrapped, and long ones broken', () => {
    expect(wrapWords('the old pierhead', 50, font, measure)).toEqual(['the', 'old', 'pierh', 'ead']);
    expect(breakWord('👩‍🔧x', 1, font, measure).join('')).toBe('👩‍🔧x');
    expect(wrapWords('', 50, font, measure)).toEqual([]);
  });

  it('are about half as wide as high, those of square writing as wide', () => {
    expect(guessWords('橋', { size: 10, face: 'printed' })).toBe(10);
    expect(guessWords('a', { size: 10, face: 'printed' })).toBeLessThan(6);
  });
});
