import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../../src/core/knowing/count-terms';
import { readDigest } from '../../../../src/core/knowing/read-digest';
import { StoryProfile } from '../../../../src/core/knowing/story-profile';
import { readSigns } from '../../../../src/core/knowing/story-signs';
import { DRONES, FERRY } from './invented-stories';

const TEXTS = [...FERRY, ...DRONES];
const READ = FERRY[0].derive(readDigest);

describe('what a story is known by', () => {
  it('is the same for the same texts, whatever came and went', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(TEXTS.length - 1), { minLength: 1, maxLength: 30 }), (moves) => {
        const profile = new StoryProfile();
        const there = new Set<number>();
        for (const at of moves) {
          const text = TEXTS[at];
          if (text === undefined) continue;
          // A text that is there goes, and one that is not comes.
          if (there.delete(at)) profile.remove(text);
          else {
            profile.add(text);
            there.add(at);
          }
        }
        const fresh = new StoryProfile();
        for (const at of [...there].sort()) for (const text of TEXTS.slice(at, at + 1)) fresh.add(text);
        expect(profile.size).toBe(fresh.size);
        for (const kind of KINDS) {
          expect(profile.square(kind)).toBeCloseTo(fresh.square(kind), 9);
          expect(new Set(profile.sum(kind).keys())).toEqual(new Set(fresh.sum(kind).keys()));
        }
        for (const gram of READ.quotes.keys()) expect(profile.quotes(gram)).toBe(fresh.quotes(gram));
        if (fresh.size === 0) return;
        const [signs, expected] = [readSigns(READ, profile), readSigns(READ, fresh)];
        for (const [sign, value] of Object.entries(expected))
          expect([sign, signs[sign as keyof typeof signs]]).toEqual([
            sign,
            value === null ? null : expect.closeTo(value, 6),
          ]);
      }),
    );
  });

  it('has a text once, and loses none that it does not have', () => {
    const once = new StoryProfile();
    once.add(FERRY[0]);
    const twice = new StoryProfile();
    twice.add(FERRY[0]);
    twice.add(FERRY[0]);
    twice.remove(FERRY[1]);
    expect(twice.square('terms')).toBe(once.square('terms'));
    twice.remove(FERRY[0]);
    expect([twice.size, twice.square('terms'), twice.sum('terms').size]).toEqual([0, 0, 0]);
  });
});
