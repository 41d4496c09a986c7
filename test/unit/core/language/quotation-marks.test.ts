import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MARKS_OF_LANGUAGES, marksOf, quoteWords } from '../../../../src/core/language/quotation-marks';

describe('quotation marks', () => {
  it.each([
    ['en', 'The bridge is safe', '“The bridge is safe”'],
    ['en-GB', 'The bridge is safe', '“The bridge is safe”'],
    ['de', 'Die Brücke ist sicher', '„Die Brücke ist sicher“'],
    ['de-AT', 'Die Brücke ist sicher', '„Die Brücke ist sicher“'],
    ['de-CH', 'Die Brücke ist sicher', '«Die Brücke ist sicher»'],
    ['de_CH', 'Die Brücke ist sicher', '«Die Brücke ist sicher»'],
    ['fr', 'Le pont est sûr', '«\u00a0Le pont est sûr\u00a0»'],
    ['fr-CH', 'Le pont est sûr', '«Le pont est sûr»'],
    ['es-MX', 'El puente es seguro', '«El puente es seguro»'],
    ['sv', 'Bron är säker', '”Bron är säker”'],
    ['pl', 'Most jest bezpieczny', '„Most jest bezpieczny”'],
    ['ja', '橋は安全です', '「橋は安全です」'],
    ['zh-Hant-TW', '橋很安全', '「橋很安全」'],
  ])('of %s', (language, words, quoted) => {
    expect(quoteWords(words, language, 'en')).toBe(quoted);
  });

  it.each([null, undefined, '', ' '])('are the reader’s where a text does not state its language: %j', (language) => {
    expect(quoteWords('Die Brücke', language, 'de')).toBe('„Die Brücke“');
  });

  it('are English ones for a language that is not in the table', () => {
    expect(quoteWords('Daraja', 'sw', 'de')).toBe('“Daraja”');
  });

  it.each([
    ['en', 'Mayor shuts “safe” bridge', '“Mayor shuts ‘safe’ bridge”'],
    ['en', '“Safe” or “shut”?', '“‘Safe’ or ‘shut’?”'],
    ['de', 'Die „sichere“ Brücke', '„Die ‚sichere‘ Brücke“'],
    ['fr', 'Le pont «\u00a0sûr\u00a0»', '«\u00a0Le pont “sûr”\u00a0»'],
    ['es', 'El puente «seguro»', '«El puente “seguro”»'],
    ['en', 'A “ that never closes', '“A “ that never closes”'],
    ['en', 'It’s a ‘safe’ bridge', '“It’s a ‘safe’ bridge”'],
    ['sv', 'Bron är ”säker”', '”Bron är ”säker””'],
  ])('of words that quote, in %s: %s', (language, words, quoted) => {
    expect(quoteWords(words, language, 'en')).toBe(quoted);
  });

  it('are those that browsers are told', () => {
    const css = readFileSync(new URL('../../../../src/ui/quotes.css', import.meta.url), 'utf8');
    const told = new Map<string, string>();
    for (const [, selectors = '', quotes = ''] of css.matchAll(/^((?:q[^{]*))\{\s*quotes: ([^;]*);/gm)) {
      const marks = quotes
        .split(/" "/)
        .map((mark) => mark.replace(/"/g, '').replace(/\\a0/g, '\u00a0'))
        .join('|');
      for (const [, tag] of selectors.matchAll(/^q(?::lang\(([\w-]+)\))?/gm)) told.set(tag ?? 'en', marks);
    }
    const inTable = Object.entries(MARKS_OF_LANGUAGES);
    const wanted = new Map(inTable.filter(([tag, marks]) => tag === 'en' || marks !== MARKS_OF_LANGUAGES.en));
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(wanted));
    // A region after its language, or it would be overruled.
    const order = [...told.keys()];
    for (const tag of order.filter((one) => one.includes('-')))
      expect(order.indexOf(tag)).toBeGreaterThan(order.indexOf(tag.split('-')[0] ?? ''));
  });

  it('come as four', () => {
    for (const tag of Object.keys(MARKS_OF_LANGUAGES))
      expect(
        Object.values(marksOf(tag, 'en')).every((mark) => mark.length > 0),
        tag,
      ).toBe(true);
  });
});

it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('takes “%s” for no language', (language) => {
  expect(quoteWords('ferry', language, 'en')).toBe('“ferry”');
});
