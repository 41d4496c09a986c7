import { describe, expect, it } from 'vitest';
import type { ComparedStatement, MissingStatement } from '../../../../src/core/comparison-model';
import { partMissing, partStatements } from '../../../../src/core/story/part-statements';

const statement = (id: string, facts: Pick<ComparedStatement, 'difference' | 'witnesses'>) =>
  ({ id, ...facts }) as ComparedStatement;
const missing = (id: string, facts: Pick<MissingStatement, 'witnesses' | 'when'>) =>
  ({ id, ...facts }) as MissingStatement;
const ids = (parts: object) =>
  Object.fromEntries(Object.entries(parts).map(([part, list]) => [part, list.map(({ id }: { id: string }) => id)]));

describe('what an article shares', () => {
  it('is told by kind of difference, and within each in its own order', () => {
    const order = [
      'note',
      'cut',
      'own-words',
      'number',
      'changed',
      'cut',
      'hedge',
      'version',
      'part',
      'negation',
    ] as const;
    const statements = order.map((difference, at) => statement(`${difference} ${at}`, { difference, witnesses: 1 }));
    expect(partStatements(statements).differing.map(({ difference }) => difference)).toEqual([
      'number',
      'negation',
      'hedge',
      'cut',
      'cut',
      'changed',
      'part',
      'version',
      'own-words',
      'note',
    ]);
    expect(
      partStatements(statements)
        .differing.slice(3, 5)
        .map(({ id }) => id),
    ).toEqual(['cut 1', 'cut 5']);
  });

  it('is apart where all print it alike, and where copies alone have it', () => {
    const statements = [
      statement('a', { difference: 'same', witnesses: 1 }),
      statement('b', { difference: 'cut', witnesses: 0 }),
      statement('c', { difference: 'same', witnesses: 0 }),
      statement('d', { difference: 'part', witnesses: 2 }),
    ];
    expect(ids(partStatements(statements))).toEqual({ differing: ['d'], same: ['a'], copied: ['b', 'c'] });
  });
});

describe('what an article does not have', () => {
  it('is told at once where two independent texts have it, and not where it was said later', () => {
    const all = [
      missing('two', { witnesses: 2, when: 'by-then' }),
      missing('one', { witnesses: 1, when: 'by-then' }),
      missing('unknown', { witnesses: 3, when: 'unknown' }),
      missing('later', { witnesses: 5, when: 'later' }),
    ];
    expect(ids(partMissing(all))).toEqual({ shared: ['two', 'unknown'], lone: ['one'], later: ['later'] });
  });
});
