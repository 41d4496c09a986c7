import { describe, expect, it } from 'vitest';
import { isAlike } from '../../../../src/core/comparison/is-alike';
import { IndexedWording } from '../../../../src/core/matching/wording';
import { viewArticle } from '../../../../src/core/story/view-article';
import { english } from '../../../fixtures/languages';
import { makeStoryIndex, makeText } from './make-text';

const wordingOf = (text: string): IndexedWording => IndexedWording.of({ text, speaker: 'Ann Lee' }, english);

describe('two wordings in other words', () => {
  it.each([
    // Most of each other's telling words, and less.
    [
      'that the ferry needed a new rudder, lanterns and ropes',
      'the ferry had a rudder and lanterns of oak and copper',
      true,
    ],
    [
      'that the ferry needed a new rudder, lanterns and ropes',
      'the ferry had a rudder of oak, copper and velvet',
      false,
    ],
    // Three telling words, and two.
    ['the shipyard would mend the ferry', 'that the shipyard will mend the ferry', true],
    ['the shipyard would mend it', 'that the shipyard will have to mend it', false],
    // Two of them with enough neighbours, and one.
    ['she will give the shipyard to the ferrymen', 'that she would give the shipyard to the ferrymen', true],
    ['the shipyard is for the ferrymen', 'the ferrymen have the shipyard', false],
    ['that she will be with them at the harbour', 'she would be with them at the harbour', false],
    // The same, and its contrary.
    ['that the ferry would leave the harbour at noon', 'the ferry will leave the harbour at noon', true],
    ['that the ferry would leave the harbour at noon', 'the ferry will not leave the harbour at noon', false],
  ])('%s | %s: %s', (a, b, alike) => {
    expect(isAlike(wordingOf(a), wordingOf(b))).toBe(alike);
    expect(isAlike(wordingOf(b), wordingOf(a))).toBe(alike);
  });
});

describe('what two texts tell in their own words', () => {
  const told = (here: string, there: string): string[] =>
    viewArticle(
      makeStoryIndex({ other: makeText('other', ['A storm kept everybody at home.', there]) }),
      makeText('here', ['Nobody had bought a ticket since the summer before last.', here]),
    ).statements.flatMap(({ here: found }) => found.map(({ text }) => text));

  it('is one statement without a "that"', () => {
    const here = 'Mayor Ann Lee said the shipyard would mend the ferry by Easter.';
    expect(told(here, 'Ann Lee announced the shipyard will mend the ferry by Easter.')).toEqual([here]);
    expect(told(here, 'Bo Berg announced the shipyard will mend the ferry by Easter.')).toEqual([]);
  });

  it('is found where a few words of a clause are quoted', () => {
    const here = 'Ann Lee said she did not condone the robbery of the ferrymen.';
    const quoting = 'Ann Lee said that she did not “condone” the robbery of the ferrymen.';
    expect(told(here, quoting)).toEqual([here]);
    expect(told('Bo Berg said he did not condone the robbery of the ferrymen.', quoting)).toEqual([]);
  });
});
