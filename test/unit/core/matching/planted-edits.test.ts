import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchWordings } from '../../../../src/core/matching/match-wordings';
import type { EditKind, EditPlace } from '../../../../src/core/model';
import { english } from '../../../fixtures/languages';

/** Quotations to plant edits in; written for this test. */
const QUOTATIONS = [
  'The bridge was inspected in March and we found no cracks, no rust and nothing that would worry an engineer.',
  'If the council had listened to the fishermen twenty years ago, we would still have herring in this bay.',
  'My grandmother kept bees, my mother kept goats, and I keep a spreadsheet of what the drought has taken.',
  'Nobody in this building believes that a tunnel can be dug under the glacier for less than 40 million euros.',
  'We asked the company three times for its records; it sent us a calendar and a box of chocolates.',
  'I have umpired cricket since 1981 and I have never seen a batsman apologise to a pigeon before.',
  'Children learn chess faster than their teachers, which is why the teachers would rather play dominoes.',
  'What the auditors call an oversight, the pensioners of this valley call theft, and the pensioners are right.',
  'The vaccine may not stop every infection, but it keeps people out of hospital and that is what matters tonight.',
  'There is a difference between a promise and a brochure, and the ministry has been printing brochures.',
];
/** Words that none of them has. */
const STRANGERS = ['turquoise', 'sideways', 'reluctant', 'Portugal', 'saxophone', 'whispering', 'velvet', 'meanwhile'];

interface Planted {
  kind: EditKind;
  at: number;
  length: number;
  word: string;
  marked: boolean;
}

const planted: fc.Arbitrary<Planted> = fc.record({
  kind: fc.constantFrom<EditKind>('dropped', 'added', 'changed'),
  at: fc.nat(30),
  length: fc.integer({ min: 1, max: 3 }),
  word: fc.constantFrom(...STRANGERS),
  marked: fc.boolean(),
});

interface Plan {
  kind: EditKind;
  where: EditPlace;
  from: string;
  to: string;
  marked: boolean;
}

const bare = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Applies the edits that fit, at least three untouched words apart, and says what was done. */
function plant(quotation: string, wanted: readonly Planted[]): { text: string; plan: Plan[] } {
  const words = quotation.split(' ');
  const out = [...words];
  const plan: Plan[] = [];
  let free = words.length - 3;
  for (const { kind, at, length, word, marked } of [...wanted].sort((a, b) => b.at - a.at)) {
    const size = kind === 'added' ? 0 : length;
    if (at + size > free || at + size > words.length) continue;
    // What is dropped or changed must differ from what stands on either side, or nobody can say which one went.
    const from = words.slice(at, at + size);
    const edge = [words[at - 1], words[at + size]].map((w) => bare(w ?? ''));
    if (kind === 'dropped' && (edge.includes(bare(from[0] ?? '')) || edge.includes(bare(from.at(-1) ?? '')))) continue;
    const to = kind === 'dropped' ? (marked ? ['…'] : []) : kind === 'added' && marked ? [`[${word}]`] : [word];
    out.splice(at, size, ...to);
    plan.unshift({
      kind,
      where: at === 0 ? 'start' : 'middle',
      from: bare(from.join(' ')),
      to: bare(to.join(' ')),
      marked: marked && kind !== 'changed',
    });
    free = at - 3;
  }
  return { text: out.join(' '), plan };
}

describe('planted edits', () => {
  const cases = fc.sample(fc.tuple(fc.constantFrom(...QUOTATIONS), fc.array(planted, { minLength: 1, maxLength: 3 })), {
    numRuns: 1500,
    seed: 20170709,
  });

  it('are recovered in kind, place, words and marks in 99 of 100', () => {
    let all = 0;
    let recovered = 0;
    for (const [quotation, wanted] of cases) {
      const { text, plan } = plant(quotation, wanted);
      if (plan.length === 0) continue;
      const { edits } = matchWordings({ text: quotation, speaker: 'Ann Lee' }, { text, speaker: 'Ann Lee' }, english);
      const worded = edits
        .filter((edit) => edit.weight !== 'style')
        .map(({ kind, where, from, to, marked }) => ({ kind, where, from: bare(from), to: bare(to), marked }));
      for (const one of plan) {
        all++;
        if (worded.some((edit) => JSON.stringify(edit) === JSON.stringify(one))) recovered++;
      }
    }
    expect(all).toBeGreaterThan(1000);
    expect(recovered / all).toBeGreaterThanOrEqual(0.99);
  });

  it('keep a quotation from being known again in less than one of 500 when they are two', () => {
    const missed = cases.filter(([quotation, wanted]) => {
      const { text } = plant(quotation, wanted.slice(0, 2));
      return !matchWordings({ text: quotation, speaker: 'Ann Lee' }, { text, speaker: 'Ann Lee' }, english).match;
    });
    expect(missed.length).toBeLessThan(cases.length / 500);
  });
});
