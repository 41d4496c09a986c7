import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StoryLikeness } from '../../../../src/core/shards/story-likeness';

const added = fc.array(fc.tuple(fc.oneof(fc.nat(9), fc.nat(20_000)), fc.nat(8)), { maxLength: 60 });

describe('how like stories a text is', () => {
  it('is what was added for each since it was last asked, most first', () => {
    const likeness = new StoryLikeness();
    fc.assert(
      fc.property(added, fc.integer({ min: 1, max: 9 }), (all, least) => {
        const sums = new Map<number, number>();
        for (const [number, like] of all) {
          likeness.add(number, like);
          sums.set(number, (sums.get(number) ?? 0) + like);
        }
        const wanted = [...sums]
          .filter(([, like]) => like >= least)
          .sort(([a, one], [b, other]) => other - one || a - b)
          .map(([number, like]) => ({ number, like }));
        expect(likeness.take(least)).toEqual(wanted);
      }),
    );
  });
});
