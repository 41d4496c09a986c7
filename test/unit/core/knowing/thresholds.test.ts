import { describe, expect, it } from 'vitest';
import { leastChance, rateStory } from '../../../../src/core/knowing/rate-story';
import { readDigest } from '../../../../src/core/knowing/read-digest';
import { StoryProfile } from '../../../../src/core/knowing/story-profile';
import { readSigns } from '../../../../src/core/knowing/story-signs';
import type { TextIndex } from '../../../../src/core/text/text-index';
import { FERRY, FILLER, makeLibrary, readText, withDate } from './invented-stories';

/** Texts of one day, and the day that lies so many days after it. */
const STORY = FERRY.map((text) => withDate(text, '2031-05-02'));
const onDay = (days: number): string => new Date(Date.UTC(2031, 4, 2 + days)).toISOString().slice(0, 10);

/** How likely it is that a text is of these, to the last digit. */
function rate(text: TextIndex, texts: readonly TextIndex[]): number {
  const profile = new StoryProfile();
  for (const one of texts) profile.add(one);
  return rateStory(readSigns(text.derive(readDigest), profile));
}

/** Texts of the story that quote nobody, of each day of the year after, with more and less beside it. */
const LATER = Array.from({ length: 365 * 4 }, (_, at) =>
  withDate(
    readText(
      'No ferry for the lake',
      'Pellstow has told Aldmoor that it will not join in, and Varga may go ahead alone.',
      'The solar boat was to be bought by both towns. Threlfall refused.',
      ...FILLER.slice(0, 1 + (at % 4)),
    ),
    onDay(Math.floor(at / 4)),
  ),
);
const CHANCES = LATER.map((text) => rate(text, STORY));

/** The highest of the chances that is under the limit, and the lowest of the others. */
const around = (limit: number): [number, number] => [
  Math.max(...CHANCES.filter((chance) => chance < limit)),
  Math.min(...CHANCES.filter((chance) => chance >= limit)),
];

describe('how likely a story must be', () => {
  it.each([
    [5000, 0.8],
    [326, 0.8],
    [20, 0.362],
    [1, 0.0651],
    [0, 0.0651],
  ])('in a library of %i: %f', (stories, least) => {
    expect(leastChance(stories)).toBeCloseTo(least, 3);
  });

  it.each([1, 5])('decides between a text of the story and none, in a library of %i', (stories) => {
    const others = FILLER.slice(9 - stories).map((words, at) => [`other-${at}`, [readText(null, words)]] as const);
    const library = makeLibrary({ ferry: STORY, ...Object.fromEntries(others) });
    const least = leastChance(stories);
    const [under, over] = around(least);
    expect(under).toBeGreaterThan(least * 0.9);
    expect(over).toBeLessThan(least * 1.1);
    LATER.forEach((text, days) => {
      const isOfStory = (CHANCES[days] ?? 0) >= least;
      expect([days, library.detect(text).story?.id]).toEqual([days, isOfStory ? 'ferry' : undefined]);
    });
  });
});

describe('how likely a story must be to be mentioned', () => {
  const library = makeLibrary({ ferry: STORY });
  const MENTIONS = 0.02;

  it('is two in a hundred', () => {
    const [under, over] = around(MENTIONS);
    expect(under).toBeGreaterThan(MENTIONS * 0.9);
    expect(over).toBeLessThan(MENTIONS * 1.1);
    LATER.forEach((text, days) => {
      const chance = CHANCES[days] ?? 0;
      const { mention } = library.detect(text);
      expect([days, mention !== null]).toEqual([days, chance >= MENTIONS && chance < leastChance(1)]);
    });
  });

  it('is nothing for a text that has words which the story quotes', () => {
    const remembered = withDate(
      readText(
        'The art of the insult',
        ...FILLER,
        'My own favourite is that we will not be towed across our own lake by a floating greenhouse with a timetable.',
      ),
      onDay(364),
    );
    expect(rate(remembered, STORY)).toBeLessThan(MENTIONS);
    const { story, mention } = library.detect(remembered);
    expect([story, mention?.id]).toEqual([null, 'ferry']);
    expect(mention?.reasons.filter(({ kind }) => kind === 'quotations')).toEqual([
      {
        kind: 'quotations',
        count: 1,
        words: ['we will not be towed across our own lake by a floating greenhouse with a timetable'],
      },
    ]);
  });
});

describe('two stories', () => {
  it('are told of both where the odds for one are not twenty times those for the other', () => {
    const text = withDate(FERRY[0], onDay(5));
    const odds = (chance: number): number => chance / (1 - chance);
    const near: number[] = [];
    const far: number[] = [];
    for (let days = 5; days <= 20; days++) {
      const other = FERRY.map((one) => withDate(one, onDay(5 + days)));
      const { story, alsoNear } = makeLibrary({ other, ferry: STORY }).detect(text);
      const chance = rate(text, other);
      const times = odds(rate(text, STORY)) / odds(chance);
      if (chance < leastChance(2)) continue;
      (alsoNear === null ? far : near).push(times);
      if (times > 1) expect(story?.id).toBe('ferry');
    }
    expect(Math.max(...near)).toBeLessThan(20);
    expect(Math.max(...near)).toBeGreaterThan(15);
    expect(Math.min(...far)).toBeGreaterThanOrEqual(20);
    expect(Math.min(...far)).toBeLessThan(25);
  });

  it('are not told of both where the other is not likely enough by itself', () => {
    const unlikely = LATER.findIndex((_, days) => (CHANCES[days] ?? 1) < leastChance(2));
    const text = LATER[unlikely];
    if (text === undefined) throw new Error('all days are likely');
    const { story, alsoNear } = makeLibrary({
      one: STORY,
      other: FERRY.map((one) => withDate(one, '2031-05-02')),
    }).detect(text);
    expect([story, alsoNear]).toEqual([null, null]);
  });
});
