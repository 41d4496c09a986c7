#!/usr/bin/env node
/**
 * Learns how likely two wordings of one story are one utterance from the signs of `src/core/matching/rate-in-story.ts`, and
 * prints how that does on events that were not learned from, beside the rules that need no story.
 *
 *   node scripts/train/learn-match-weights.mjs --gold EVENTS-GOLD.jsonl --events EVENTS.jsonl [--verdicts FILE]
 *
 * EVENTS-GOLD.jsonl: a line an event with its texts, `{id, articles, shared: [{speaker, in: {articleId: [words…]}, quoted}]}`.
 * EVENTS.jsonl: a line an event, `{id, articles}`, to which FILE (`verdicts/events-read.jsonl` unless told) gives the same by
 * offsets; its events marked `measure` are never learned from. Pairs are all quotations of two texts of an event that have
 * something to align; the positive ones stand in an utterance of `shared` on both sides, or hold each other in six or more
 * words, which a reader who did not list them has passed over. In eight folds by event, and on what is kept apart.
 */
import { rateHeldOut, readJudgedEvents } from './judged-events.mjs';
import { indexEventText, meet } from './judged-texts.mjs';
import { learnChoice } from './learn-choice.mjs';

/** @typedef {import('./read-verdicts.mjs').JudgedEvent} JudgedEvent */
/** @typedef {{ event: string, signs: number[], isOne: boolean, isFound: boolean }} Pair `isFound`: by the rules that need no story */

const CHANCES = [0.75, 0.8, 0.85, 0.88, 0.9];
/** The words from which on one wording inside another one is the same utterance, listed or not. */
const SURELY_ONE = 6;

const { loaded, learned, apart } = await readJudgedEvents('learn-match-weights.mjs');
const { engine } = loaded;
/** @type {string[]} */
let names = [];
const pairs = { learned: learned.flatMap(readPairs), apart: apart.flatMap(readPairs) };

const heldOut = rateHeldOut(learned, pairs.learned, learn, rate);
const weighing = learn(pairs.learned);
tell('eight folds, each by the others', heldOut);
tell(
  'kept apart',
  pairs.apart.map((pair) => rate(pair, weighing)),
);
console.log(`bias: ${weighing.bias.toFixed(3)}`);
for (const [at, name] of names.entries()) console.log(`${name}: ${weighing.weights[at]?.toFixed(3)}`);

/** @param {Pair[]} examples */
function learn(examples) {
  return learnChoice(
    examples.map(({ signs, isOne }) => ({ x: [signs], y: isOne ? 0 : -1 })),
    names.length,
  );
}

/** @param {Pair} pair @param {import('./learn-choice.mjs').Weighing} weighed */
function rate(pair, weighed) {
  const odds = pair.signs.reduce((sum, sign, at) => sum + sign * (weighed.weights[at] ?? 0), weighed.bias);
  return { ...pair, chance: 1 / (1 + Math.exp(-odds)) };
}

/** @param {string} what @param {(Pair & { chance: number })[]} rated */
function tell(what, rated) {
  /** @param {(pair: Pair & { chance: number }) => boolean} isTaken */
  const count = (isTaken) => {
    const taken = rated.filter(isTaken);
    const right = taken.filter(({ isOne }) => isOne).length;
    return `${right} found, ${taken.length - right} false`;
  };
  const all = rated.filter(({ isOne }) => isOne).length;
  console.log(`${what}: of ${all} pairs that are one utterance, by the rules alone ${count(({ isFound }) => isFound)}`);
  for (const least of CHANCES)
    console.log(
      `  at ${least}: ${count(({ chance }) => chance >= least)}; with the rules ${count(({ chance, isFound }) => isFound || chance >= least)}`,
    );
}

/** @param {JudgedEvent} event @returns {Pair[]} */
function readPairs({ id, articles, shared }) {
  const texts = articles.map((article) => indexEventText(loaded, article));
  /** @param {{ article: { id: string } }} text @param {string} words */
  const utterancesWith = (text, words) =>
    shared.filter(({ in: places }) => (places[text.article.id] ?? []).some((said) => meet(said, words)));
  return texts.flatMap((one, at) =>
    texts.slice(at + 1).flatMap((other) =>
      one.derive(engine.collectUtterances).quoted.flatMap((/** @type {any} */ mine) =>
        other.derive(engine.collectUtterances).quoted.flatMap((/** @type {any} */ theirs) => {
          const [a, b] = [mine.wording, theirs.wording];
          if (!engine.mayAgree(a, b)) return [];
          const agreement = engine.measureAgreement(a.words, b.words, engine.alignWords(a.words, b.words));
          if (agreement === null) return [];
          const speakers = engine.compareSpeakers(a.speaker, b.speaker);
          const signs = engine.readStoryMatchSigns(agreement, speakers, a.words.length < b.words.length ? a : b);
          names = Object.keys(signs);
          const listed = utterancesWith(one, a.text).some((utterance) =>
            utterancesWith(other, b.text).includes(utterance),
          );
          const isOne = listed || (agreement.contained && agreement.length >= SURELY_ONE);
          const isFound = engine.findMatch(a, b) !== null;
          return [{ event: id, signs: Object.values(signs), isOne, isFound }];
        }),
      ),
    ),
  );
}
