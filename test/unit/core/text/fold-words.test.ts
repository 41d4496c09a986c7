import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWords } from '../../../../src/core/text/fold-words';
import { english } from '../../../fixtures/languages';

const folded = (text: string): string =>
  foldWords(text, english.folding)
    .map((word) => word.text)
    .join(' ');

describe('foldWords', () => {
  it.each([
    ['case and marks', 'Café ZÜRICH', 'cafe zurich'],
    ['ligatures and full-width letters', 'ﬁnal ＡＢＣ', 'final abc'],
    ['soft hyphens and zero-width spaces', 'inter\u00ADnational', 'international'],
    ['& and and', 'law & order and more', 'law and order and more'],
    ['number words', 'twenty-five of two hundred', '25 of 200'],
    ['figures with commas and scales', '1,200 people, 5bn and 3m', '1200 people 5 billion and 3 million'],
    ['halves of the day', '9am, 9:30 p.m., 9 pm and I am', '9 a.m. 9 30 p.m. 9 p.m. and i am'],
    ['ordinals', 'the fifth, the 5th', 'the 5th the 5th'],
    ['signs for words', '5% and 5 per cent', '5 percent and 5 percent'],
    [
      'British spelling',
      'defence of labour, organised behaviour, the centre travelled',
      'defense of labor organized behavior the center traveled',
    ],
    ['contractions', "doesn’t can't cannot it's we're", 'does not can not can not it is we are'],
    ['possessives stay whole', 'the minister’s aide', "the minister's aide"],
    ['names and tags', '@NewsDesk #budget', 'newsdesk budget'],
    ['initials', 'the U.S. and the US', 'the u.s. and the u.s.'],
    ['pairs that are one word', 'no one told one another', 'nobody told each-other'],
    ['marks alone', '… — “”!?', ''],
    ['scripts without spaces', '東京へ', '東 京 へ'],
  ])('folds %s', (_what, text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it.each(['hour', 'your', 'advise', 'surprise', 'promise', 'flour', 'called', 'pressed'])(
    'leaves "%s" as it is',
    (word) => {
      expect(folded(word)).toBe(word);
    },
  );

  it('says which words stand in brackets', () => {
    expect(foldWords('met [President] Reyes (again)', english.folding).map((word) => word.bracketed)).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it('gives spans that lie in the text, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let at = 0;
        for (const word of foldWords(text, english.folding)) {
          expect(word.start).toBeGreaterThanOrEqual(at);
          expect(word.end).toBeGreaterThan(word.start);
          at = word.end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('is not moved by what stands before or after', () => {
    const sentence = 'The minister can’t say twenty-five things';
    const shifted = foldWords(`«« ${sentence} »»`, english.folding);
    expect(shifted.map((word) => ({ ...word, start: word.start - 3, end: word.end - 3 }))).toEqual(
      foldWords(sentence, english.folding),
    );
  });
});
