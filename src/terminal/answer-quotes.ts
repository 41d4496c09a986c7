import { codeOf } from '../core/language/language';
import { readQuotes } from '../core/quotes/read-quotes';
import { InputError } from './json-lines';

/**
 * The answer to one line `{id, text}` of the `quotes` command: the quotations of the text, with the rules that made each
 * if `explain` is set. Throws an `InputError` where the line has no text.
 */
export function answerQuotes(value: unknown, explain: boolean): unknown {
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') {
    throw new InputError('expected an object {"id": …, "text": "…"}');
  }
  const quotes = readQuotes({ text: value.text }, { code: codeOf({ text: value.text, language: null }) }).map(
    ({ rules, ...quote }) => (explain ? { ...quote, rules } : quote),
  );
  return { id: 'id' in value ? value.id : null, quotes };
}
