import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../../src/core/knowing/count-terms';
import { judgeStories } from '../../../../src/core/knowing/judge-stories';
import { readDigest } from '../../../../src/core/knowing/read-digest';
import { StoryProfile } from '../../../../src/core/knowing/story-profile';
import { readSigns } from '../../../../src/core/knowing/story-signs';
import { fromProfileRow, toProfileRow } from '../../../../src/core/rows/profile-row';
import { DRONES, FERRY, FILLER, readText, withDate } from '../knowing/invented-stories';

const STORY = { id: 'ferry', name: 'The ferry' };
const SAID = readText(null, 'They met on Monday.', '“Not before Tuesday will this ferry leave its quay,” she said.');

function makeProfile(texts: readonly (typeof SAID)[]): StoryProfile {
  const profile = new StoryProfile();
  for (const text of texts) profile.add(text);
  return profile;
}

const TOLD = makeProfile([...FERRY, SAID, withDate(FERRY[1], '1969-12-30'), withDate(FERRY[0], '2031-05')]);

describe('the row of a profile', () => {
  it.each([
    ['of no texts', makeProfile([])],
    ['of one', makeProfile([FERRY[0]])],
    ['of several, with days', TOLD],
  ])('gives what a story %s is known by', (_what, profile) => {
    const stored = fromProfileRow(toProfileRow(STORY, profile));
    expect([stored?.id, stored?.name, stored?.profile.size]).toEqual(['ferry', 'The ferry', profile.size]);
    for (const kind of KINDS) {
      expect(stored?.profile.square(kind)).toBeCloseTo(profile.square(kind), 5);
      for (const [key, weight] of profile.sum(kind)) expect(stored?.profile.sum(kind).get(key)).toBeCloseTo(weight, 6);
      expect(stored?.profile.sum(kind).get(1)).toBeUndefined();
    }
    for (const gram of profile.grams) expect(stored?.profile.quotes(gram)).toBe(true);
    expect(stored?.profile.quotes(1)).toBe(false);
  });

  it('is judged as the profile itself', () => {
    const stored = fromProfileRow(toProfileRow(STORY, TOLD));
    if (stored === null) throw new Error('no profile');
    for (const text of [
      ...FERRY,
      ...DRONES,
      ...FILLER.map((words) => readText(null, words)),
      withDate(SAID, '2031-05-20'),
    ]) {
      expect(judgeStories(text, [stored], 1)).toEqual(judgeStories(text, [{ ...STORY, profile: TOLD }], 1));
      for (const [sign, value] of Object.entries(readSigns(text.derive(readDigest), TOLD)))
        expect([sign, Object.entries(readSigns(text.derive(readDigest), stored.profile))]).toEqual([
          sign,
          expect.arrayContaining([[sign, value === null ? null : expect.closeTo(value, 5)]]),
        ]);
    }
  });

  it('is refused when a bit of it has changed, or it is cut', () => {
    const row = toProfileRow(STORY, TOLD);
    for (let at = 0; at < row.byteLength; at += 97) {
      const changed = row.slice(0);
      const bytes = new Uint8Array(changed);
      bytes[at] = (bytes[at] ?? 0) ^ 4;
      expect(fromProfileRow(changed)).toBeNull();
    }
    expect(fromProfileRow(row.slice(0, -1))).toBeNull();
    expect(fromProfileRow(new ArrayBuffer(3))).toBeNull();
  });
});
