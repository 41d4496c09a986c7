import { describe, expect, it } from 'vitest';
import { decideMatch, decideUnweighed } from '../../../../src/core/matching/decide-match';
import type { Agreement } from '../../../../src/core/matching/measure-agreement';

type Figures = Partial<Agreement>;

/** Two wordings with nothing in common but what a case says. */
const NOTHING: Agreement = {
  length: 20,
  content: 0,
  weight: 10,
  cover: 0,
  density: 0,
  contained: false,
  identical: false,
  nearlyContained: false,
  run: { length: 0, content: 0, weight: 0 },
  longest: 0,
  letters: 0,
  runs: [],
  rarest: 0,
};
const make = (...figures: Figures[]): Agreement => Object.assign({}, NOTHING, ...figures);

/** What a rule asks for at the least, then each figure a little below that, or above: the rule must not hold. */
const RULES: [string, 'same' | 'different' | 'unknown', string, Figures, Figures[]][] = [
  [
    'a passage that two people are named for',
    'different',
    'same-words-other-speaker',
    { length: 8, content: 4, cover: 0.92, density: 0.85 },
    [{ length: 7 }, { content: 3 }, { cover: 0.91 }, { density: 0.84 }],
  ],
  [
    'a sentence of everyday words',
    'same',
    'same-words',
    { identical: true, length: 8, content: 0 },
    [{ length: 7 }, { identical: false }],
  ],
  [
    'a part, word for word',
    'same',
    'same-words',
    { contained: true, length: 6, content: 1, weight: 1.5 },
    [{ content: 0 }, { weight: 1.49 }, { contained: false }],
  ],
  [
    'a part, word for word, of nobody',
    'unknown',
    'same-words',
    { contained: true, length: 6, content: 2, weight: 1.5 },
    [{ content: 1 }, { weight: 1.49 }],
  ],
  [
    'a part but for inflections',
    'same',
    'same-lemmas',
    { nearlyContained: true, length: 6, content: 2 },
    [{ content: 1 }, { nearlyContained: false }],
  ],
  [
    'a short part with a word changed',
    'same',
    'contained-with-edits',
    { length: 8, cover: 0.8, density: 0.55, content: 2, longest: 3 },
    [{ cover: 0.79 }, { density: 0.54 }, { content: 1 }, { longest: 2 }],
  ],
  [
    'a long part with words changed',
    'same',
    'contained-with-edits',
    { length: 9, cover: 0.72, density: 0.55, content: 2, longest: 3 },
    [{ length: 8 }, { cover: 0.71 }, { density: 0.54 }, { content: 1 }, { longest: 2 }],
  ],
  [
    'the same of nobody',
    'unknown',
    'contained-with-edits',
    { length: 9, cover: 0.8, density: 0.55, content: 4, longest: 5, run: { length: 5, content: 3, weight: 3 } },
    [{ cover: 0.79 }, { density: 0.54 }, { content: 3 }, { longest: 4 }, { run: { length: 5, content: 2, weight: 3 } }],
  ],
  [
    'a long phrase in common',
    'same',
    'shared-phrase',
    { length: 8, cover: 0.55, rarest: 1, run: { length: 6, content: 3, weight: 3 } },
    [
      { length: 7 },
      { cover: 0.54 },
      { rarest: 0.99 },
      { run: { length: 5, content: 3, weight: 3 } },
      { run: { length: 6, content: 2, weight: 3 } },
    ],
  ],
  [
    'a middle in common',
    'same',
    'shared-middle',
    { length: 8, cover: 0.5, density: 0.99, longest: 3, content: 4, weight: 5 },
    [{ length: 7 }, { cover: 0.47, weight: 10 }, { density: 0.98 }, { longest: 2 }, { content: 3 }, { weight: 4.9 }],
  ],
  [
    'the least share of a middle',
    'same',
    'shared-middle',
    { length: 8, cover: 0.48, density: 0.99, longest: 3, content: 4, weight: 10 },
    [{ cover: 0.479 }],
  ],
  [
    'three words of one person',
    'same',
    'short-same-speaker',
    { length: 3, contained: true, weight: 1.2 },
    [{ weight: 1.19 }, { contained: false }],
  ],
  [
    'three words of one person, inflected',
    'same',
    'short-same-speaker',
    { length: 3, nearlyContained: true, weight: 1.2 },
    [{ length: 2 }, { weight: 1.19 }],
  ],
  [
    'one word of one person',
    'same',
    'short-same-speaker',
    { length: 1, contained: true, weight: 1, rarest: 1 },
    [{ rarest: 0.99 }],
  ],
  [
    'three words of nobody',
    'unknown',
    'short-rare-words',
    { length: 3, contained: true, content: 2, rarest: 1, weight: 2.2 },
    [{ length: 2 }, { content: 1 }, { rarest: 0.99 }, { weight: 2.19 }, { contained: false, nearlyContained: true }],
  ],
];

describe.each(RULES)('%s (%s speaker)', (_what, speakers, rule, least, less) => {
  it(`is one utterance by the rule ${rule}`, () => {
    expect(decideMatch(make(least), speakers)).toBe(rule);
  });

  it.each(less)('but not with %j', (figures) => {
    expect(decideMatch(make(least, figures), speakers)).not.toBe(rule);
  });
});

it('takes five words for a short wording, and six for a longer one', () => {
  const five = make({ length: 5, contained: true, content: 1, weight: 1.3 });
  expect(decideMatch(five, 'same')).toBe('short-same-speaker');
  expect(decideMatch({ ...five, length: 6 }, 'same')).toBeNull();
});

describe('in a language that nothing is known of', () => {
  const contained = make({ contained: true, length: 5, letters: 30 });
  const edited = make({ length: 8, cover: 0.8, density: 0.55, longest: 6, letters: 30 });

  it('counts words and letters', () => {
    expect(decideUnweighed(contained)).toBe('same-words');
    expect(decideUnweighed(edited)).toBe('contained-with-edits');
  });

  it.each<Figures>([{ length: 4 }, { letters: 29 }, { contained: false }])('asks more of a part than %j', (figures) => {
    expect(decideUnweighed({ ...contained, ...figures })).toBeNull();
  });

  it.each<Figures>([{ length: 7 }, { cover: 0.79 }, { density: 0.54 }, { longest: 5 }, { letters: 29 }])(
    'asks more of an edited part than %j',
    (figures) => {
      expect(decideUnweighed({ ...edited, ...figures })).toBeNull();
    },
  );
});
