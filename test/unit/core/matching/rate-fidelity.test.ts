import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchWordings } from '../../../../src/core/matching/match-wordings';
import { viewArticle } from '../../../../src/core/story/view-article';
import { english } from '../../../fixtures/languages';
import { makeStoryIndex, makeText } from '../comparison/make-text';

const FULL =
  'The harbour pilots rescued seventeen exhausted sailors before the lighthouse collapsed into the frozen bay';
const words = FULL.split(' ');
const rate = (other: string) =>
  matchWordings({ text: FULL, speaker: 'Ann Lee' }, { text: other, speaker: 'Ann Lee' }, english).fidelity;

describe('a shortened wording', () => {
  it.each([
    ['nine of fifteen words, from within', words.slice(1, 10), 'shortened'],
    ['eight of fifteen words, from within', words.slice(1, 9), 'fragment'],
    ['eight of them as a sentence begins', words.slice(0, 8), 'shortened'],
    ['six as a sentence begins', words.slice(0, 6), 'shortened'],
    ['five as a sentence begins', words.slice(0, 5), 'fragment'],
  ])('of %s', (_what, part, fidelity) => {
    expect(rate(part.join(' '))).toBe(fidelity);
  });

  it('is a fragment with less than three words in five', () => {
    const long = Array.from({ length: 50 }, (_, at) => `zq${at}vx`);
    const rateCut = (count: number) =>
      matchWordings(
        { text: long.join(' '), speaker: 'Ann Lee' },
        { text: long.slice(0, count).join(' '), speaker: 'Ann Lee' },
        english,
      ).fidelity;
    expect([rateCut(29), rateCut(30)]).toEqual(['fragment', 'shortened']);
  });
});

describe('the terminal and the product', () => {
  /** A wording that an outlet made of a sentence: words left out at either end and inside, one perhaps changed. */
  const wording = fc
    .record({
      from: fc.nat(6),
      to: fc.integer({ min: 8, max: words.length }),
      gap: fc.option(fc.nat(words.length - 1)),
      changed: fc.option(fc.nat(words.length - 1)),
    })
    .map(({ from, to, gap, changed }) =>
      words
        .map((word, at) => (at === changed ? 'tugboats' : word))
        .filter((_word, at) => at >= from && at < to && at !== gap)
        .join(' '),
    );

  it('rate the same wording of the same statement alike', () => {
    let compared = 0;
    fc.assert(
      fc.property(wording, fc.constantFrom('said', 'told reporters'), (printed, cue) => {
        const story = makeStoryIndex({ full: makeText('full', [`“${FULL},” Ann Lee said.`]) });
        const here = makeText('here', [`Ann Lee ${cue} that “${printed}” when they met.`]);
        const [statement] = viewArticle(story, here).statements;
        const mine = statement?.here.find(({ form }) => form === 'direct' || form === 'fragment');
        // Alike long, either may be the one that is measured against.
        const reference = statement?.fullest ?? null;
        if (mine === undefined || reference === null) return;
        const told = matchWordings(
          { text: reference, speaker: 'Ann Lee' },
          { text: mine.text, speaker: 'Ann Lee' },
          english,
        );
        // Without a story around it less is known: there may be no match.
        if (!told.match) return;
        compared++;
        expect(told.fidelity).toBe(mine.fidelity);
      }),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(30);
  });
});

describe('a word in another dress', () => {
  const compare = (full: string, other: string): string | null =>
    matchWordings({ text: full, speaker: 'Ann Lee' }, { text: other, speaker: 'Ann Lee' }, english).fidelity;

  it.each([
    [
      'a noun that swallows its verb',
      'My door is open to every baker in this town',
      'My door’s open to every baker in this town',
      'restyled',
    ],
    [
      'the other way round',
      'My door’s open to every baker in this town',
      'My door is open to every baker in this town',
      'restyled',
    ],
    [
      '“has” too',
      'The old baker has eaten every roll in this town',
      'The old baker’s eaten every roll in this town',
      'restyled',
    ],
    [
      'a noun that owns something',
      'The baker’s door is open to every soul in this town',
      'The baker is open to every soul in this town',
      'altered',
    ],
    [
      'a first letter in brackets',
      'The locks and the quays cost us nine millions',
      '[T]he locks and the quays cost us nine millions',
      'verbatim',
    ],
    [
      'a first letter in brackets inside',
      'He said the locks and the quays cost us nine millions',
      '[T]he locks and the quays cost us nine millions',
      'shortened',
    ],
  ])('%s', (_what, full, other, fidelity) => {
    expect(compare(full, other)).toBe(fidelity);
  });
});
