import { describe, expect, test } from 'vitest';
import { judgeRegex } from '../../../scripts/lint/check-sources.mjs';
import { findRegexes } from '../../../scripts/lint/find-regexes.mjs';

describe('a regular expression', () => {
  test.each([
    ['a tail without an anchor', '[\\s,|·•]+$', ''],
    ['spaces on both sides of what may be missing', '^\\s*x?\\s*$', ''],
    ['a choice with itself', '^(?:a|a)+$', ''],
    ['nested repetition', '^(?:a+)+$', ''],
    ['two parts of several characters, repeated', '^(?:ab)*(?:ab)*$', ''],
    ['a word that begins a search to the end', 'article|blog\\b.*post', 'i'],
    ['a greedy beginning before a mark', '^(.*\\S)\\s+[|-]\\s+(\\S.*)$', ''],
  ])('of more than linear time is found: %s', (_what, source, flags) => {
    expect(judgeRegex(source, flags)).toMatch(/not linear/);
  });

  test.each([
    ['a tail behind what is none', '(?<![\\s,|·•])[\\s,|·•]+$', ''],
    ['an anchored run', '^[\\s|]+', ''],
    ['a run', '\\s+', 'g'],
    ['words of any script', '[\\p{L}\\p{N}]+', 'gu'],
    ['a date', '\\b(\\d{1,2})(?:st|nd)?\\.?\\s+([a-z]{3})[a-z]*\\s+(\\d{4})\\b', 'i'],
  ])('of linear time is let pass: %s', (_what, source, flags) => {
    expect(judgeRegex(source, flags)).toBeNull();
  });
});

describe('the search for regular expressions', () => {
  test('finds literals, and those made of constants', () => {
    const text = [
      "const WORDS = 'a+' + 'b';",
      'const one = /x+$/gi;',
      "const two = new RegExp('y+', 'u');",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the source that is looked through
      'const three = RegExp(`${WORDS}c`);',
      'const four = new RegExp(String.raw`\\s+`);',
    ].join('\n');
    expect(findRegexes('planted.ts', text)).toEqual({
      regexes: [
        { line: 2, source: 'x+$', flags: 'gi' },
        { line: 3, source: 'y+', flags: 'u' },
        { line: 4, source: 'a+bc', flags: '' },
        { line: 5, source: '\\s+', flags: '' },
      ],
      unknown: [],
    });
  });

  test('tells of those that are made at run time', () => {
    const { regexes, unknown } = findRegexes('planted.ts', 'const one = new RegExp(given);');
    expect(regexes).toEqual([]);
    expect(unknown).toEqual([{ line: 1, what: 'new RegExp(given)' }]);
  });
});
