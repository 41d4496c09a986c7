import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/ui/fold-text';

const HALF_A_PAIR = /\p{Surrogate}/u;

describe('foldText', () => {
  it('leaves ordinary quotations whole', () => {
    expect(foldText('A few words. '.repeat(20))).toBeNull();
  });

  it('cuts between words and counts what it hides', () => {
    const folded = foldText('word '.repeat(200).trim());
    expect(folded?.head).toMatch(/^(word )*word$/);
    expect(folded?.tail).toMatch(/^( word)*$/);
    expect(folded?.words).toBe(folded?.hidden.match(/word/g)?.length);
  });

  it('never loses or splits a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 300, maxLength: 900 }), (text) => {
        const folded = foldText(text);
        if (!folded) return;
        expect(folded.head + folded.hidden + folded.tail).toBe(text);
        for (const part of [folded.head, folded.hidden, folded.tail]) expect(part).not.toMatch(HALF_A_PAIR);
      }),
    );
  });
});
