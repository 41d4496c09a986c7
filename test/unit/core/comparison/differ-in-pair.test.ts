import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createPairLanguages,
  differInPair,
  isDifferent,
  languageOfPair,
} from '../../../../src/core/comparison/differ-in-pair';

const languages = createPairLanguages();

/** What differs between the stretches of two texts, in words: `only` those of one side, `gaps` where it lacks some. */
function compare(left: readonly string[], right: readonly string[], code: 'en' | 'und' = 'en') {
  const place = (texts: readonly string[]) => {
    let at = 0;
    return texts.map((text) => {
      const start = at;
      at += text.length + 1;
      return { start, text };
    });
  };
  const found = differInPair(place(left), place(right), languages.named(code));
  const tell = (texts: readonly string[], { only, gaps }: (typeof found)['left']) => {
    const whole = texts.join(' ');
    return {
      only: only.map(({ start, end }) => whole.slice(start, end)),
      gaps: gaps.map(({ at, words }) => `${whole.slice(Math.max(0, at - 5), at)}|${words}`),
    };
  };
  return { left: tell(left, found.left), right: tell(right, found.right) };
}

const NOTHING = { only: [], gaps: [] };

describe('words of a shared quotation that only one text has', () => {
  it.each([
    [
      'is cut in the middle',
      'The lock was broken twice and nobody came',
      'The lock was broken and nobody came',
      ['twice'],
      [],
    ],
    ['is cut at the end', 'The lock was broken, and nobody came', 'The lock was broken', ['and nobody came'], []],
    ['is another', 'The lock was broken twice', 'The lock was mended twice', ['broken'], ['mended']],
    ['is another form of it', 'They discuss the lock', 'They discussed the lock', ['discuss'], ['discussed']],
    ['is not there', 'The lock was never broken', 'The lock was broken', ['never'], []],
  ])('are told of where a word %s', (_case, left, right, here, there) => {
    expect(compare([left], [right])).toMatchObject({ left: { only: here }, right: { only: there } });
    expect(compare([right], [left])).toMatchObject({ left: { only: there }, right: { only: here } });
  });

  it.each([
    ['capitals and stops', 'The lock was broken – twice!', 'the lock was broken, twice'],
    ['a contraction', 'It is a lock and it will not hold', 'It’s a lock and it won’t hold'],
    ['spelling', 'The harbour programme is closed', 'The harbor program is closed'],
    ['an ampersand', 'The lock & the gate', 'The lock and the gate'],
    ['a note in brackets', 'He [the keeper] left the lock', 'He left the lock'],
    ['an ellipsis where nothing is left out', 'The lock … was broken', 'The lock was broken'],
  ])('are none where only the dress is another: %s', (_case, left, right) => {
    expect(compare([left], [right])).toEqual({ left: NOTHING, right: NOTHING });
    expect(compare([right], [left])).toEqual({ left: NOTHING, right: NOTHING });
  });

  it('leave a gap after the word before them, as large as they are', () => {
    expect(compare(['The lock was broken twice, and nobody came'], ['The lock was broken'])).toEqual({
      left: { only: ['twice, and nobody came'], gaps: [] },
      right: { only: [], gaps: ['roken|4'] },
    });
    expect(compare(['Believe me, the lock held'], ['the lock held']).right.gaps).toEqual(['|2']);
  });

  it('are not the little words that both sides of a changed phrase have', () => {
    expect(compare(['cracks in four of the eleven'], ['cracks in several of the old eleven'])).toMatchObject({
      left: { only: ['four'] },
      right: { only: ['several', 'old'] },
    });
  });

  it('leave no gap where other words stand for them', () => {
    expect(compare(['The lock was broken'], ['The lock was mended']).right.gaps).toEqual([]);
  });

  it('are not those that the other text prints in another piece', () => {
    const whole = 'The lock was broken in spring. Nobody came to mend it';
    expect(compare([whole], ['The lock was broken in spring', 'Nobody came to mend it'])).toEqual({
      left: NOTHING,
      right: NOTHING,
    });
    expect(compare([whole], ['The lock was broken', 'Nobody came to mend it']).left.only).toEqual(['in spring']);
  });

  it('are not claimed where a text prints it twice, once in full', () => {
    const whole = 'The lock was broken in spring';
    expect(compare([whole], ['the lock', whole]).left).toEqual(NOTHING);
    expect(compare([whole, 'the lock'], [whole])).toEqual({ left: NOTHING, right: NOTHING });
  });

  it('are none where a side has no words', () => {
    expect(compare(['The lock was broken'], [])).toEqual({ left: NOTHING, right: NOTHING });
    expect(compare(['The lock was broken'], ['…'])).toEqual({ left: NOTHING, right: NOTHING });
  });

  it('are found in a language of which nothing is known', () => {
    expect(compare(['Das Schloss war zweimal kaputt'], ['Das Schloss war kaputt'], 'und').left.only).toEqual([
      'zweimal',
    ]);
  });

  it('are the same whichever text is left, and lie in its stretches', () => {
    const words = fc.array(fc.constantFrom('lock', 'gate', 'was', 'never', 'broken', 'twice,', 'the', '[sic]'), {
      maxLength: 12,
    });
    const pieces = fc.array(
      words.map((list) => list.join(' ')),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(pieces, pieces, (left, right) => {
        const one = compare(left, right);
        const other = compare(right, left);
        expect([one.left, one.right]).toEqual([other.right, other.left]);
      }),
    );
  });
});

it('two texts that are alike do not differ', () => {
  const piece = { start: 0, text: 'The lock was broken' };
  const differ = (text: string) => isDifferent(differInPair([piece], [{ start: 9, text }], languages.named('en')));
  expect(differ('The lock was broken.')).toBe(false);
  expect(differ('The lock was broken twice')).toBe(true);
  expect(differ('The lock was')).toBe(true);
});

it('nothing is known of the language of two texts of two languages', () => {
  const [english, other] = [languages.named('en'), languages.named('und')];
  expect(languageOfPair(english, english, languages)).toBe(english);
  expect(languageOfPair(english, other, languages)).toBe(other);
  expect(languageOfPair(other, english, languages)).toBe(other);
});
