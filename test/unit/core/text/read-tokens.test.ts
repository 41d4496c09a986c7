import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../../../src/core/attribution/lexical-entry';
import { readPrintedWords } from '../../../../src/core/attribution/read-document';

const lexicon = createLexicon();
const read = (text: string) => readPrintedWords(text, lexicon);

const tokens = (text: string): string[] => read(text).map((token) => token.text);

describe('the tokens of a text', () => {
  it.each<[string, string[]]>([
    ["Smith's dog can't.", ['Smith', "'s", 'dog', "can't", '.']],
    ['He’d go; they’re in.', ['He', '’d', 'go', ';', 'they', '’re', 'in', '.']],
    ['Sen. Lee, the U.S. and 3.5%', ['Sen.', 'Lee', ',', 'the', 'U.S.', 'and', '3.5', '%']],
    ['well-known co-operation', ['well-known', 'co-operation']],
    ['1,200 of them,3', ['1,200', 'of', 'them', ',', '3']],
    ['example.com ended.Then', ['example.com', 'ended', '.', 'Then']],
    ['“No—never!”', ['“', 'No', '—', 'never', '!', '”']],
  ])('divides %j', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it('gives the words of clitics with straight apostrophes', () => {
    expect(read('He’s Can’t').map(({ lower }) => lower)).toEqual(['he', "'s", "can't"]);
  });

  it('covers every character but white space once, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let at = 0;
        for (const token of read(text)) {
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(text.slice(at, token.start).replace(/[\s\u200b\ufeff]/gu, '')).toBe('');
          at = token.end;
        }
      }),
    );
  });
});
