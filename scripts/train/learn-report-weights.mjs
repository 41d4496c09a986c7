#!/usr/bin/env node
/**
 * Learns how likely a sentence reports a quoted statement in its own words from the signs of
 * `src/core/comparison/read-report-signs.ts`, and prints how that does on events that were not learned from, beside the
 * obvious way: the sentence that has the largest share of the statement's telling words.
 *
 *   node scripts/train/learn-report-weights.mjs --gold EVENTS-GOLD.jsonl --events EVENTS.jsonl [--verdicts FILE]
 *
 * The files are those of `learn-match-weights.mjs`. A choice is a statement that some texts of an event quote, and a text that
 * does not: which of its sentences reports it, if any. Right are the sentences in which the utterance was read; nobody listed
 * every report, so that some of what counts as false is none. In eight folds by event, and on what is kept apart.
 */
import { rateHeldOut, readJudgedEvents } from './judged-events.mjs';
import { indexEventText, meet } from './judged-texts.mjs';
import { learnChoice } from './learn-choice.mjs';

/** @typedef {import('./read-verdicts.mjs').JudgedEvent} JudgedEvent */
/** @typedef {{ key: string, signs: number[], part: number, isOne: boolean }} Sentence `key`: a name of the place it stands in */
/** @typedef {{ event: string, sentences: Sentence[] }} Choice a statement and the sentences of one text */
/** @typedef {{ key: string, isOne: boolean, chance: number }} Taken */

const CHANCES = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8];

const { loaded, learned, apart } = await readJudgedEvents('learn-report-weights.mjs');
const { engine } = loaded;
/** @type {string[]} */
let names = [];
const choices = { learned: learned.flatMap(readChoices), apart: apart.flatMap(readChoices) };

const heldOut = rateHeldOut(learned, choices.learned, learn, rate);
const weighing = learn(choices.learned);
tell('eight folds, each by the others', heldOut);
tell(
  'kept apart',
  choices.apart.map((choice) => rate(choice, weighing)),
);
console.log(`bias: ${weighing.bias.toFixed(2)}`);
for (const [at, name] of names.entries()) console.log(`${name}: ${weighing.weights[at]?.toFixed(2)}`);

/** @param {Choice[]} examples */
function learn(examples) {
  return learnChoice(
    examples.flatMap(({ sentences }) => {
      const none = sentences.filter(({ isOne }) => !isOne).map(({ signs }) => signs);
      const ones = sentences.filter(({ isOne }) => isOne);
      return ones.length === 0 ? [{ x: none, y: -1 }] : ones.map(({ signs }) => ({ x: [signs, ...none], y: 0 }));
    }),
    names.length,
  );
}

/** @param {Choice} choice @param {import('./learn-choice.mjs').Weighing} weighed */
function rate({ sentences }, weighed) {
  const powers = sentences.map(({ signs }) =>
    Math.exp(signs.reduce((sum, sign, at) => sum + sign * (weighed.weights[at] ?? 0), weighed.bias)),
  );
  const all = powers.reduce((sum, power) => sum + power, 1);
  return sentences.map((sentence, at) => ({ ...sentence, chance: (powers[at] ?? 0) / all }));
}

/** @param {string} what @param {(Sentence & { chance: number })[][]} rated */
function tell(what, rated) {
  const all = rated.filter((sentences) => sentences.some(({ isOne }) => isOne)).length;
  console.log(`${what}: of ${all} statements that a text reports`);
  for (const least of CHANCES)
    console.log(
      `  at ${least}: ${count(rated, least, 'chance')}; the obvious way at the same share: ${count(rated, least, 'part')}`,
    );
}

/**
 * How many reports are found where every sentence reports one statement at most.
 *
 * @param {(Sentence & { chance: number })[][]} rated
 * @param {number} least
 * @param {'chance' | 'part'} by
 */
function count(rated, least, by) {
  /** @type {Map<string, Sentence & { chance: number }>} */
  const taken = new Map();
  for (const sentences of rated) {
    const [best] = [...sentences].sort((a, b) => b[by] - a[by]);
    if (best === undefined || best[by] < least) continue;
    const other = taken.get(best.key);
    if (other === undefined || other[by] < best[by]) taken.set(best.key, best);
  }
  const right = [...taken.values()].filter(({ isOne }) => isOne).length;
  return `${right} found, ${taken.size - right} false or not listed`;
}

/** @param {JudgedEvent} event @returns {Choice[]} */
function readChoices({ id, articles, shared }) {
  const texts = articles.map((article) => indexEventText(loaded, article));
  const said = texts.map((text) => text.derive(engine.collectUtterances));
  const pairings = new engine.Pairings();
  const witnesses = texts.map((_, at) => at);
  const drafts = engine.attachFragments(engine.draftQuoted(texts, said, witnesses, pairings), texts, said, pairings);
  engine.attachUnmarked(drafts, texts, pairings);
  const surnames = engine.collectSurnames(texts);
  const people = texts.map((text) => engine.findPeople(text, surnames));
  return engine.seekStatements(drafts, texts, surnames).flatMap((/** @type {any} */ sought) => {
    /** @type {{ text: number, occurrence: { text: string } }[]} */
    const places = sought.draft.occurrences;
    const meant = shared.filter((utterance) =>
      places.some(({ text, occurrence }) =>
        (utterance.in[texts[text].article.id] ?? []).some((words) => meet(words, occurrence.text)),
      ),
    );
    return texts.flatMap((text, at) => {
      if (places.some((place) => place.text === at)) return [];
      const told = meant.flatMap((utterance) => utterance.in[text.article.id] ?? []);
      const sentences = engine
        .readReportSigns(text, people[at], sought, pairings)
        .map((/** @type {{ sentence: number, signs: Record<string, number> }} */ { sentence, signs }) => {
          names = Object.keys(signs);
          const { start, end } = text.sentences[sentence];
          const printed = text.article.text.slice(start, end);
          return {
            key: `${id} ${at} ${sentence}`,
            signs: Object.values(signs),
            part: signs.part ?? 0,
            isOne: told.some((words) => meet(words, printed)),
          };
        });
      return [{ event: id, sentences }];
    });
  });
}
