import { describe, expect, it } from 'vitest';
import { fitArticle, fitName } from '../../../src/corpus/fit-pack';
import { makeArticle } from '../storage/make-pack';

const letters = (count: number) => 'x'.repeat(count);

describe('what a pack can hold of an article', () => {
  it('has facts of two thousand characters, cut behind them', () => {
    for (const length of [2000, 2001]) {
      const long = letters(length);
      const facts = { title: long, byline: long, outlet: long, language: long };
      const provenance = { kind: 'file' as const, name: long };
      const fitted = fitArticle({ ...makeArticle('a'), ...facts, provenance });
      const kept = letters(2000);
      expect(fitted).toMatchObject({ title: kept, byline: kept, outlet: kept, language: kept });
      expect(fitted?.provenance?.name).toBe(kept);
    }
  });

  it('has a name of a story of two hundred characters, cut behind them, and never none', () => {
    expect([200, 201].map((length) => fitName(letters(length)).length)).toEqual([200, 200]);
    expect(fitName('')).toBe('–');
  });
});
