/**
 * `npm run --silent quotes`: reads JSON lines `{id, text}` and answers `{id, quotes}` for each: the quotations of the
 * text with kind, speaker and cue. Offsets are UTF-16 into `text`. `--explain` adds the rules that made each.
 */
import { readQuotes } from '../core/quotes/read-quotes';
import { answerJsonLines, InputError } from './json-lines';

const options = process.argv.slice(2);
if (options.some((option) => option !== '--explain')) {
  process.stderr.write('Usage: npm run --silent quotes -- [--explain] < LINES.jsonl\n');
  process.exit(2);
}
const explain = options.includes('--explain');

await answerJsonLines((value) => {
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') {
    throw new InputError('expected an object {"id": …, "text": "…"}');
  }
  const quotes = readQuotes({ text: value.text, language: null }).map(({ rules, ...quote }) =>
    explain ? { ...quote, rules } : quote,
  );
  return { id: 'id' in value ? value.id : null, quotes };
});
