import { describe, expect, it } from 'vitest';
import type { MissingStatement, MissingTime } from '../../../../src/core/comparison-model';
import { orderMissing, type WeighedMissing } from '../../../../src/core/story/order-missing';

interface Facts {
  witnesses?: number;
  when?: MissingTime;
  possible?: number;
  speaker?: string | null;
  form?: 'direct' | 'fragment' | 'indirect';
  isOnTop?: boolean;
  /** The shares of the texts that its speaker and its own words have. */
  shares?: [speaker: number, own: number];
}

const make = (id: string, words: string, facts: Facts = {}): WeighedMissing => {
  const { witnesses = 1, when = 'by-then', possible = 0, speaker = 'Ann Lee', form = 'direct' } = facts;
  const { isOnTop = false, shares = [0.1, 0.1] } = facts;
  const fullest = form === 'indirect' ? null : words;
  const missing = { id, speaker, label: id, fullest, witnesses, when, elsewhere: [{ form }] };
  return {
    missing: missing as unknown as MissingStatement,
    possible,
    prominence: { isOnTop, speaker: shares[0], own: shares[1] },
  };
};
const order = (weighed: WeighedMissing[]): string[] => orderMissing(weighed).map(({ id }) => id);

const FIVE = 'The ferry sails at noon';
const FOUR = 'The ferry sails again';

describe('what is left out is told in this order', () => {
  it.each<[string, WeighedMissing, WeighedMissing]>([
    [
      'what was said later last',
      make('first', FOUR, { form: 'fragment' }),
      make('second', FIVE, { when: 'later', witnesses: 3 }),
    ],
    [
      'most witnesses first',
      make('first', FOUR, { witnesses: 2, form: 'fragment' }),
      make('second', FIVE, { isOnTop: true, possible: 2 }),
    ],
    [
      'what another text may have before what none has',
      make('first', FOUR, { possible: 1 }),
      make('second', FIVE, { isOnTop: true }),
    ],
    ['five words before four', make('first', FIVE), make('second', FOUR, { isOnTop: true })],
    ['a sentence before a fragment', make('first', FIVE), make('second', FIVE, { form: 'fragment', isOnTop: true })],
    ['quoted before reported', make('first', FIVE, { form: 'fragment' }), make('second', FIVE, { form: 'indirect' })],
    ['somebody before nobody', make('first', FIVE), make('second', FIVE, { speaker: null, shares: [0.2, 0.2] })],
    [
      'a headline or a lead before the body',
      make('first', FIVE, { isOnTop: true }),
      make('second', FIVE, { shares: [0.2, 0.2] }),
    ],
    [
      'whose speaker has more of the texts before who has less',
      make('first', FIVE, { shares: [0.11, 0.1] }),
      make('second', FIVE, { shares: [0.1, 0.2] }),
    ],
    [
      'of one speaker, what is longer first',
      make('first', FIVE, { shares: [0.1, 0.11] }),
      make('second', FIVE, { shares: [0.1, 0.1] }),
    ],
    [
      'of what two have, what they give most room, scrap or not',
      make('first', FOUR, { witnesses: 2, form: 'fragment', shares: [0.11, 0.1] }),
      make('second', FIVE, { witnesses: 2 }),
    ],
  ])('%s', (_what, first, second) => {
    expect(order([second, first])).toEqual(['first', 'second']);
    expect(order([first, second])).toEqual(['first', 'second']);
  });
});
