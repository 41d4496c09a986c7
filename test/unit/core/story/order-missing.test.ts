import { describe, expect, it } from 'vitest';
import type { DraftStatement } from '../../../../src/core/comparison/build-statements';
import type { MissingStatement } from '../../../../src/core/model';
import { orderMissing } from '../../../../src/core/story/order-missing';

interface Facts {
  witnesses?: number;
  later?: boolean;
  speaker?: string | null;
  form?: 'direct' | 'fragment' | 'indirect';
}

const make = (id: string, words: string, facts: Facts = {}): MissingStatement => {
  const { witnesses = 1, later = false, speaker = 'Ann Lee', form = 'direct' } = facts;
  const fullest = form === 'indirect' ? null : words;
  return { id, speaker, label: id, fullest, witnesses, later, elsewhere: [{ form }] } as unknown as MissingStatement;
};
const drafts = (...texts: [speaker: string, texts: number[]][]): DraftStatement[] =>
  texts.map(
    ([speaker, places]) => ({ speaker, occurrences: places.map((text) => ({ text })) }) as unknown as DraftStatement,
  );
const order = (missing: MissingStatement[], among: DraftStatement[] = []): string[] =>
  orderMissing(missing, among).map(({ id }) => id);

const FIVE = 'The ferry sails at noon';
const FOUR = 'The ferry sails again';

describe('what is left out is told in this order', () => {
  it.each<[string, MissingStatement, MissingStatement]>([
    [
      'what was said later last',
      make('first', FOUR, { form: 'fragment' }),
      make('second', FIVE, { later: true, witnesses: 3 }),
    ],
    ['most witnesses first', make('first', FOUR, { witnesses: 2, form: 'fragment' }), make('second', FIVE)],
    ['five words before four', make('first', FIVE), make('second', FOUR)],
    ['a sentence before a fragment', make('first', FIVE), make('second', FIVE, { form: 'fragment' })],
    ['quoted before reported', make('first', FIVE, { form: 'fragment' }), make('second', FIVE, { form: 'indirect' })],
    ['somebody before nobody', make('first', FIVE), make('second', FIVE, { speaker: null })],
  ])('%s', (_what, first, second) => {
    expect(order([second, first])).toEqual(['first', 'second']);
    expect(order([first, second])).toEqual(['first', 'second']);
  });

  it('of those alike whole, first whom more texts have speak', () => {
    const [ann, bo] = [make('ann', FIVE), make('bo', FIVE, { speaker: 'Bo Berg' })];
    expect(order([ann, bo], drafts(['Ann Lee', [0]], ['Bo Berg', [0, 1]]))).toEqual(['bo', 'ann']);
    expect(order([bo, ann], drafts(['Ann Lee', [0, 1]], ['Bo Berg', [0]]))).toEqual(['ann', 'bo']);
  });
});
