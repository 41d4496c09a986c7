import { describe, expect, it } from 'vitest';
import { findEnds } from '../../../../src/core/comparison/find-ends';
import type { ArticleFraming } from '../../../../src/core/comparison-model';

const text = (firstWord: string | null, lastWord: string | null, complete = true) =>
  ({ firstWord, lastWord, complete }) as ArticleFraming;

describe('whether it tells anything who is quoted first and last', () => {
  it.each<[string, ArticleFraming[], boolean, boolean]>([
    ['nothing', [], false, false],
    ['one text', [text('Lee', 'Berg')], false, false],
    ['all alike', [text('Lee', 'Berg'), text('Lee', 'Berg')], false, false],
    ['another first', [text('Lee', 'Berg'), text('Moss', 'Berg')], true, false],
    ['another last', [text('Lee', 'Berg'), text('Lee', 'Moss')], false, true],
    ['nobody named in one', [text('Lee', 'Berg'), text(null, 'Berg')], true, false],
    ['another last in a text that is cut', [text('Lee', 'Berg'), text('Lee', 'Moss', false)], false, false],
    ['another first in a text that is cut', [text('Lee', 'Berg'), text('Moss', 'Berg', false)], true, false],
  ])('%s', (_, framing, first, last) => {
    expect(findEnds(framing)).toEqual({ first, last });
  });
});
