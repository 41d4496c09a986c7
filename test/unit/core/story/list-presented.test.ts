import { describe, expect, it } from 'vitest';
import type { Difference, OccurrenceElsewhere, Statement } from '../../../../src/core/model';
import { listPresented } from '../../../../src/core/story/list-presented';

const statement = (id: string, difference: Difference, ...carriers: string[]) =>
  ({
    id,
    difference,
    occurrences: carriers.map((articleId) => ({ articleId, outlet: articleId }) as OccurrenceElsewhere),
  }) as Statement;

const idsOf = (given: Statement[]) => listPresented(given).map(({ id }) => id);

describe('what is shown to a class', () => {
  it('is what two texts carry at least, however often one of them has it', () => {
    const given = [
      statement('one', 'same', 'a'),
      statement('two', 'same', 'a', 'b'),
      statement('twice', 'same', 'c', 'c'),
      statement('none', 'same'),
    ];
    expect(idsOf(given)).toEqual(['two']);
  });

  it('begins with what differs, and keeps the order of the story within one kind', () => {
    const kinds: Difference[] = ['same', 'own-words', 'cut', 'number', 'cut', 'same'];
    const given = kinds.map((difference, at) => statement(`${difference} ${at}`, difference, 'a', 'b'));
    expect(idsOf(given)).toEqual(['number 3', 'cut 2', 'cut 4', 'own-words 1', 'same 0', 'same 5']);
  });
});
