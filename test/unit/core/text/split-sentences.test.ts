import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../../../src/core/attribution/lexical-entry';
import { readPrintedWords } from '../../../../src/core/attribution/read-document';
import { splitSentences } from '../../../../src/core/text/split-sentences';

const lexicon = createLexicon();
const divide = (text: string) => splitSentences(text, readPrintedWords(text, lexicon));
const sentences = (text: string): string[] => divide(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each<[string, string[]]>([
    ['One here. Two there! Three?', ['One here.', 'Two there!', 'Three?']],
    ['Sen. Ann Lee met Dr. Bo of the U.S. Navy. She left.', ['Sen. Ann Lee met Dr. Bo of the U.S. Navy.', 'She left.']],
    ['He moved to the U.S. The rest stayed.', ['He moved to the U.S.', 'The rest stayed.']],
    ['It rose 3.5 percent to $1.2 million. Then it fell.', ['It rose 3.5 percent to $1.2 million.', 'Then it fell.']],
    ['“It works.” He left.', ['“It works.”', 'He left.']],
    ['“Why?” he asked. “Nobody knows.”', ['“Why?” he asked.', '“Nobody knows.”']],
    ['“Why now?” Smith asked. Nobody knew.', ['“Why now?” Smith asked.', 'Nobody knew.']],
    ['It ended.Then it began.', ['It ended.', 'Then it began.']],
    ['Well… maybe. Perhaps...', ['Well… maybe.', 'Perhaps...']],
    ['一つ。二つ！三つ', ['一つ。', '二つ！', '三つ']],
    ['A headline without an end\nAnd a line.', ['A headline without an end', 'And a line.']],
    ['J. R. Smith and A. Jones came.', ['J. R. Smith and A. Jones came.']],
    ['', []],
    [' \n\t ', []],
  ])('divides %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('leaves out nothing but white space, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let at = 0;
        let gaps = '';
        for (const { start, end } of divide(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          gaps += text.slice(at, start);
          at = end;
        }
        expect((gaps + text.slice(at)).replace(/[\s\u200b\ufeff]/gu, '')).toBe('');
      }),
    );
  });
});
