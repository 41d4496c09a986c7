/**
 * `npm run --silent quotes`: reads JSON lines `{id, text}` and answers `{id, quotes}` for each: the quotations of the
 * text with kind, speaker and cue. Offsets are UTF-16 into `text`. `--explain` adds the rules that made each.
 */
import { createLexicon } from '../core/attribution/lexical-entry';
import { answerQuotes } from './answer-quotes';
import { answerJsonLines } from './json-lines';

const options = process.argv.slice(2);
if (options.some((option) => option !== '--explain')) {
  process.stderr.write('Usage: npm run --silent quotes -- [--explain] < LINES.jsonl\n');
  process.exit(2);
}
const explain = options.includes('--explain');

const lexicon = createLexicon();

await answerJsonLines((value) => answerQuotes(value, explain, lexicon));
