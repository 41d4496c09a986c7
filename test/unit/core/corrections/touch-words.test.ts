import { describe, expect, it } from 'vitest';
import { TOUCH_LIMITS, touches } from '../../../../src/core/corrections/touch-words';

const LONG = 'the old ferry will be sold by the council before the frost comes to the bay';

describe('touches', () => {
  it.each([
    ['the very same words', 'sold by friday', 'sold by friday', true],
    ['enough words of a long wording', LONG, 'the old ferry will be', true],
    ['a word fewer', LONG, 'the old ferry will', false],
    ['half of a short wording', 'no more boats today', 'no more', true],
    ['less than half of it', 'no more boats today then', 'no more', false],
    ['parts of words', 'the harbours', 'the harbour', false],
    ['no words at all', '', '', false],
    ['other words', LONG, 'the new ferry will be', false],
  ])('%s', (_what, one, other, expected) => {
    expect(touches(one, other)).toBe(expected);
    expect(touches(other, one)).toBe(expected);
  });

  it('has its cases on either side of its limits', () => {
    expect(TOUCH_LIMITS).toEqual({ words: 5, share: 0.5 });
  });
});
