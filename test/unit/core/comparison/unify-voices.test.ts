import { describe, expect, it } from 'vitest';
import { renameVoices, unifyNames } from '../../../../src/core/comparison/unify-voices';
import type { Voice } from '../../../../src/core/comparison-model';

const voice = (speaker: string | null, quotedWords: number, lemma = 'say'): Voice => ({
  speaker,
  quotedWords,
  reportedWords: 1,
  cues: [{ lemma, stance: 'neutral', count: 1 }],
});

describe('the names of a story’s voices', () => {
  it.each([
    ['a surname', ['Berg', 'Tom Berg'], { Berg: 'Tom Berg' }],
    ['another spelling', ['Ada Mirsky', 'Mirski'], { Mirski: 'Ada Mirsky' }],
    [
      'what one text puts before it',
      ['Gruff Tom Berg', 'Tom Berg', 'Tom Berg', 'Berg'],
      { 'Gruff Tom Berg': 'Tom Berg', Berg: 'Tom Berg' },
    ],
    ['what one text puts before it, given as often', ['Gruff Tom Berg', 'Tom Berg'], { 'Gruff Tom Berg': 'Tom Berg' }],
    ['an initial before it', ['J. Ann Berg', 'Ann Berg'], { 'Ann Berg': 'J. Ann Berg' }],
    ['a fuller one given as often', ['Ann Lee', 'Ann Mary Lee'], { 'Ann Lee': 'Ann Mary Lee' }],
    ['a name that may be two people’s', ['Lee', 'Ann Lee', 'Bo Lee'], {}],
    ['descriptions that may be anybody', ['officials', 'a senior official'], {}],
  ])('are one for each person: %s', (_what, names, expected) => {
    expect(Object.fromEntries(unifyNames(names))).toEqual(expected);
    expect(Object.fromEntries(unifyNames([...names].reverse()))).toEqual(expected);
  });

  it('join the voices that turn out to be one, and change none of those that were given', () => {
    const given = [voice('Berg', 3), voice(null, 9), voice('Tom Berg', 7, 'insist')];
    const before = structuredClone(given);
    const joined = renameVoices(given, new Map([['Berg', 'Tom Berg']]));
    expect(joined.map(({ speaker, quotedWords, reportedWords }) => [speaker, quotedWords, reportedWords])).toEqual([
      ['Tom Berg', 10, 2],
      [null, 9, 1],
    ]);
    expect(joined[0]?.cues.map(({ lemma }) => lemma)).toEqual(['say', 'insist']);
    expect(given).toEqual(before);
  });
});
