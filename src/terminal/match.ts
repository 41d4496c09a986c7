/**
 * `npm run --silent match`: reads JSON lines `{id, a: {text, speaker?}, b: {text, speaker?}}` and answers
 * `{id, match, fidelity, edits}`: whether two wordings stand for one utterance, and how `b` differs from `a`.
 * `--explain` adds the trace: rule, score, the words that agree.
 */
import { matchWordings } from '../core/matching/match-wordings';
import type { Wording } from '../core/matching/wording';
import { answerJsonLines, InputError } from './json-lines';
import { readLanguages } from './load-library';

/** Put in by `scripts/terminal.mjs`. */
declare const BUNDLED_WORDS: string;

const languages = readLanguages({ words: BUNDLED_WORDS });
const options = process.argv.slice(2);
if (options.some((option) => option !== '--explain')) {
  process.stderr.write('Usage: npm run --silent match -- [--explain] < LINES.jsonl\n');
  process.exit(2);
}
const explain = options.includes('--explain');

function readWording(value: unknown): Wording | null {
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') return null;
  return { text: value.text, speaker: 'speaker' in value && typeof value.speaker === 'string' ? value.speaker : null };
}

await answerJsonLines((value) => {
  const a = typeof value === 'object' && value !== null && 'a' in value ? readWording(value.a) : null;
  const b = typeof value === 'object' && value !== null && 'b' in value ? readWording(value.b) : null;
  if (a === null || b === null)
    throw new InputError('expected an object {"id": …, "a": {"text": "…"}, "b": {"text": "…"}}');
  const { match, fidelity, edits, trace } = matchWordings(
    a,
    b,
    languages.of({ text: `${a.text} ${b.text}`, language: null }),
  );
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return explain ? { id, match, fidelity, edits, trace } : { id, match, fidelity, edits };
});
