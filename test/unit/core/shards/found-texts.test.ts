import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FoundTexts, joinFound } from '../../../../src/core/shards/found-texts';

const seen = fc.array(
  fc.record({
    number: fc.oneof(fc.nat(30), fc.nat(5000)),
    score: fc.nat(16),
    fields: fc.nat(31),
  }),
  { maxLength: 60 },
);

describe('texts that were found of words', () => {
  it('are the best of those that have every word, by a look at all', () => {
    const words = fc.array(fc.record({ seen, weight: fc.constantFrom(0.5, 1, 2) }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(words, fc.nat(5), fc.integer({ min: 1, max: 8 }), (those, gone, most) => {
        const founds = those.map((word) => {
          const found = new FoundTexts();
          for (const { number, score, fields } of word.seen) found.see(number, score, fields);
          found.forget([gone, 100_000]);
          return found;
        });
        const best = those.map((word) => {
          const all = new Map<number, { score: number; fields: number }>();
          for (const { number, ...one } of word.seen)
            if (number !== gone && one.score > (all.get(number)?.score ?? 0)) all.set(number, one);
          return all;
        });
        expect(founds.map((found) => found.count())).toEqual(best.map((all) => all.size));
        const joined = [...(best[0]?.keys() ?? [])]
          .filter((number) => best.every((all) => all.has(number)))
          .map((number) => ({
            number,
            score: best.reduce((sum, all, at) => sum + (all.get(number)?.score ?? 0) * (those[at]?.weight ?? 0), 0),
            fields: best.reduce((bits, all) => bits | (all.get(number)?.fields ?? 0), 0),
          }))
          .sort((a, b) => b.score - a.score || a.number - b.number);
        expect(
          joinFound(
            founds,
            those.map(({ weight }) => weight),
            most,
          ),
        ).toEqual(joined.slice(0, most));
      }),
    );
  });

  it('are none of no words', () => {
    expect(joinFound([], [], 5)).toEqual([]);
  });
});
