import type { Lexicon } from '../core/attribution/lexical-entry';
import { codeOf } from '../core/language/language';
import { readQuotes } from '../core/quotes/read-quotes';
import { InputError } from './json-lines';

/**
 * The answer to one line `{id, text}` of the `quotes` command: the quotations of the text, with the rules that made each
 * if `explain` is set. Throws an `InputError` where the line has no text.
 */
export function answerQuotes(value: unknown, explain: boolean, lexicon: Lexicon): unknown {
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') {
    throw new InputError('expected an object {"id": …, "text": "…"}');
  }
  const { text } = value;
  const quotes = readQuotes({ text }, { code: codeOf({ text, language: null }), lexicon }).map(({ rules, ...quote }) =>
    explain ? { ...quote, rules } : quote,
  );
  return { id: 'id' in value ? value.id : null, quotes };
}
