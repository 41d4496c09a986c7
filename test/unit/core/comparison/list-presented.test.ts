import { describe, expect, it } from 'vitest';
import { listPresented } from '../../../../src/core/comparison/list-presented';
import type { OccurrenceElsewhere, Statement } from '../../../../src/core/model';

const statement = (id: string, ...carriers: string[]) =>
  ({
    id,
    occurrences: carriers.map((articleId) => ({ articleId, outlet: articleId }) as OccurrenceElsewhere),
  }) as Statement;

describe('what is shown to a class', () => {
  it('is what two texts carry at least, however often one of them has it', () => {
    const given = [statement('one', 'a'), statement('two', 'a', 'b'), statement('twice', 'c', 'c'), statement('none')];
    expect(listPresented(given).map(({ id }) => id)).toEqual(['two']);
  });
});
