import { describe, expect, it } from 'vitest';
import { alignWords } from '../../../../src/core/matching/align-words';
import { findMatch, findMatchInStory, traceMatch } from '../../../../src/core/matching/match-wordings';
import { type Agreement, measureAgreement } from '../../../../src/core/matching/measure-agreement';
import { rateInStory, readStoryMatchSigns, STORY_MATCH_LIMITS } from '../../../../src/core/matching/rate-in-story';
import { IndexedWording } from '../../../../src/core/matching/wording';
import { english } from '../../../fixtures/languages';

const FULL = 'We will see on Monday whether the ferry can be painted in time for the summer guests';
const wording = (text: string, speaker: string | null = 'Ann Lee') => IndexedWording.of({ text, speaker }, english);
const tell = (a: IndexedWording, b: IndexedWording) => [findMatch(a, b) !== null, findMatchInStory(a, b) !== null];

describe('inside one story', () => {
  it.each([
    ['a sentence cut at its end', FULL, 'We will see on Monday whether the ferry is painted', null],
    ['a few everyday words of it', FULL, 'in time for the summer', null],
    ['its beginning', FULL, 'We will see', 'Ann Lee'],
    [
      'a short sentence whose speaker one text does not name',
      'Hopefully it all stops here',
      'Hopefully it all stops here',
      null,
    ],
    ['words left out inside', FULL, 'We will see whether the ferry can be painted for the guests', null],
  ])('%s is one utterance, and nowhere else', (_what, a, b, speaker) => {
    expect(tell(wording(a), wording(b, speaker))).toEqual([false, true]);
  });

  it.each([
    ['two words that everybody has', 'the boat', 'we will all be in the boat and row it home'],
    ['a name in marks', 'Harbour Act', 'nobody who voted for the Harbour Act has read the Harbour Act'],
    [
      'another sentence about the same',
      'The ferry will sail on Monday at last',
      'The ferry has not been painted since the war',
    ],
    [
      'set phrases in common',
      'I think that we have to talk about it',
      'I think that we should leave it to the captain',
    ],
  ])('%s is none', (_what, a, b) => {
    expect(tell(wording(a), wording(b, null))).toEqual([false, false]);
  });

  it('takes what is as likely as the limit, and nothing below', () => {
    const least = STORY_MATCH_LIMITS.chance;
    // A little above, and a little below.
    for (const [words, isOne] of [
      ['can be painted', true],
      ['be painted in time for summer', false],
    ] as const) {
      const [a, b] = [wording(FULL), wording(words, null)];
      const agreement = measureAgreement(a.words, b.words, alignWords(a.words, b.words));
      if (agreement === null) throw new Error('nothing agrees');
      const chance = rateInStory(readStoryMatchSigns(agreement, 'unknown', b));
      expect(chance >= least).toBe(isOne);
      expect(Math.abs(chance - least)).toBeLessThan(0.03);
      expect(tell(a, b)).toEqual([false, isOne]);
    }
  });

  const agreement: Agreement = {
    length: 4,
    content: 2,
    weight: 2,
    cover: 1,
    density: 1,
    contained: true,
    identical: false,
    nearlyContained: true,
    run: { length: 4, content: 2, weight: 2 },
    longest: 4,
    letters: 20,
    runs: [],
    rarest: 1,
  };

  it('looks for a name in four words, not in five', () => {
    const few = wording('Great Harbour Ferry Act');
    expect(readStoryMatchSigns(agreement, 'same', few).capitals).toBe(1);
    expect(readStoryMatchSigns({ ...agreement, length: 5 }, 'same', few).capitals).toBe(0);
  });

  it('calls two words a scrap, not three', () => {
    const few = wording('red rope');
    expect(readStoryMatchSigns({ ...agreement, length: 2 }, 'same', few).scrap).toBe(1);
    expect(readStoryMatchSigns({ ...agreement, length: 3 }, 'same', few).scrap).toBe(0);
  });

  it('names its signs in the trace, and a rule written by hand does not', () => {
    const learned = findMatchInStory(wording(FULL), wording('in time for the summer', null));
    const byHand = findMatchInStory(wording(FULL), wording(FULL));
    if (learned === null || byHand === null) throw new Error('no match');
    expect(traceMatch(learned)).toMatchObject({ rule: 'likely-in-story', signs: { cover: 1, contained: 1, same: 0 } });
    expect(traceMatch(byHand)).not.toHaveProperty('signs');
  });
});
