import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { divideEvents } from './divide-events.mjs';
import { loadEngine } from './judged-texts.mjs';
import { readLines } from './read-lines.mjs';
import { joinVerdicts } from './read-verdicts.mjs';

/** @typedef {import('./read-verdicts.mjs').JudgedEvent} JudgedEvent */

const FOLDS = 8;
const SEED = 7;

/**
 * What the command line of a training script names: the events to learn from, those that are kept apart, and the engine. Ends
 * the process with 2 where a file is not named.
 *
 * @param {string} script its name, for the usage
 * @returns {Promise<{ loaded: { engine: any, languages: any }, learned: JudgedEvent[], apart: JudgedEvent[] }>}
 */
export async function readJudgedEvents(script) {
  const { values } = parseArgs({
    options: { gold: { type: 'string' }, events: { type: 'string' }, verdicts: { type: 'string' } },
  });
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { gold, events, verdicts = `${root}scripts/train/verdicts/events-read.jsonl` } = values;
  if (gold === undefined || events === undefined) {
    console.error(`Usage: node scripts/train/${script} --gold FILE --events FILE [--verdicts FILE]`);
    process.exit(2);
  }
  const read = joinVerdicts(readLines(verdicts), readLines(events));
  return {
    loaded: await loadEngine(root),
    learned: [.../** @type {JudgedEvent[]} */ (readLines(gold)), ...read.filter(({ split }) => split === 'learn')],
    apart: read.filter(({ split }) => split === 'measure'),
  };
}

/**
 * Rates every example by weights that its event has taught nothing: in eight folds, events whole.
 *
 * @template {{ event: string }} Example
 * @template Weights
 * @template Rated
 * @param {JudgedEvent[]} events
 * @param {Example[]} examples of these
 * @param {(examples: Example[]) => Weights} learn
 * @param {(example: Example, weights: Weights) => Rated} rate
 * @returns {Rated[]}
 */
export function rateHeldOut(events, examples, learn, rate) {
  const folds = divideEvents(
    events.map(({ id }) => ({ id, related: [] })),
    FOLDS,
    SEED,
  );
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weights = learn(examples.filter(({ event }) => folds.get(event) !== fold));
    return examples.filter(({ event }) => folds.get(event) === fold).map((example) => rate(example, weights));
  });
}
