import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../../src/core/comparison-model';
import { viewArticle } from '../../../../src/core/story/view-article';
import { makeStoryIndex, makeText } from '../comparison/make-text';

const WHOLE = 'This bakery is a public danger to our bread, to our teeth and every honest rat in the harbour';

const elsewhere = (here: string): string[] => {
  const { statements }: Pick<Comparison, 'statements'> = viewArticle(
    makeStoryIndex({
      whole: makeText('whole', [`“${WHOLE},” Ann Lee said.`]),
      few: makeText('few', ['Ann Lee feared for “our teeth and every honest rat in the harbour” on Sunday.']),
    }),
    makeText('here', [here]),
  );
  return statements.flatMap((statement) => statement.elsewhere.map(({ articleId }) => articleId)).sort();
};

describe('a few words of a passage', () => {
  it('are compared with the same words elsewhere', () => {
    expect(elsewhere('Ann Lee feared for “our teeth and every honest rat in the harbour” on Monday.')).toEqual([
      'few',
      'whole',
    ]);
  });

  it('and with the whole, but not with a few others', () => {
    expect(elsewhere('Ann Lee called the bakery “a public danger to our bread” on Monday.')).toEqual(['whole']);
  });

  it('while the whole is compared with all of them', () => {
    expect(elsewhere(`“${WHOLE},” Ann Lee said on Monday.`)).toEqual(['few', 'whole']);
  });
});
