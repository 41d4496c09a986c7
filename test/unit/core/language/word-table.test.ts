import { describe, expect, it } from 'vitest';
import { WordTable } from '../../../../src/core/language/word-table';
import { foldWords } from '../../../../src/core/text/fold-words';
import { english, languages } from '../../../fixtures/languages';

const ARTICLES = 3000;

/** A table as the script writes it: the number of words, that of the articles, then hashes in order, then levels. */
function makeBytes(words: readonly (readonly [hash: number, level: number])[], articles = ARTICLES): ArrayBuffer {
  const bytes = new ArrayBuffer(8 + 5 * words.length);
  new Uint32Array(bytes, 0, 2).set([words.length, articles]);
  new Uint32Array(bytes, 8, words.length).set(words.map(([hash]) => hash));
  new Uint8Array(bytes, 8 + 4 * words.length).set(words.map(([, level]) => level));
  return bytes;
}

const WORDS = [
  [5, 0],
  [70, 20],
  [0xffffffff, 100],
] as const;

describe('a table of words', () => {
  it('tells how rare a word is, the first and the last of it too', () => {
    const table = new WordTable(makeBytes(WORDS));
    expect([5, 70, 0xffffffff].map((hash) => table.rarity(hash))).toEqual([0, 1, 5]);
    // Hashes are numbers with a sign elsewhere.
    expect(table.rarity(-1)).toBe(5);
  });

  it('takes a word that it does not have for one of three articles', () => {
    const table = new WordTable(makeBytes(WORDS));
    for (const hash of [0, 6, 71, 0xfffffffe]) expect(table.rarity(hash)).toBeCloseTo(Math.log(ARTICLES / 3));
    expect(new WordTable(makeBytes([])).rarity(5)).toBeCloseTo(Math.log(ARTICLES / 3));
  });

  it.each<[string, ArrayBuffer]>([
    ['nothing', new ArrayBuffer(0)],
    ['less than a head', makeBytes(WORDS).slice(0, 5)],
    ['a head alone', makeBytes(WORDS).slice(0, 8)],
    ['a part of a table', makeBytes(WORDS).slice(0, -1)],
    ['more than a table', new ArrayBuffer(makeBytes(WORDS).byteLength + 1)],
    ['zeros', new ArrayBuffer(8)],
    ['a table of no articles to speak of', makeBytes(WORDS, 3)],
    ['a text', new TextEncoder().encode('<!doctype html><title>Not found</title>').buffer],
  ])('refuses %s', (_what, bytes) => {
    expect(() => new WordTable(bytes)).toThrow(RangeError);
  });
});

describe('the languages', () => {
  const rarity = (word: string, language: string | null, text = word): number =>
    languages.of({ text, language }).rarity(foldWords(word, english.folding)[0]?.termHash ?? 0);

  it('know how rare an English word is in the news', () => {
    const [grammar = 0, news = 0, rare = 0, unseen = 0] = ['the', 'president', 'impenetrable', 'zzyzzyxia'].map(
      (word) => rarity(word, 'en'),
    );
    expect(grammar).toBeLessThan(Math.log(5));
    expect(news).toBeGreaterThan(grammar);
    expect(rare).toBeGreaterThan(news + 1);
    expect(unseen).toBeGreaterThanOrEqual(rare);
  });

  it.each(['de', 'fr', 'es', 'ar'])('know nothing of words in %s', (language) => {
    expect(languages.of({ text: 'Das ist gut.', language }).code).toBe('und');
    expect(rarity('gut', language)).toBe(0);
  });
});
