#!/usr/bin/env node
/**
 * Learns what each feature of a reported clause (`src/core/attribution/read-indirect.ts`) says of its being reported, by
 * logistic regression with a ridge, and prints the table with what it finds in articles that were learned from and in others.
 *
 *   node scripts/train/learn-indirect-weights.mjs --articles ARTICLES.jsonl [--table]
 *
 * A line of the file is an annotated article: {id, text, attributions: [{content: [[start, end], …], …}]}, offsets UTF-16 into
 * `text`. Of seven articles in a row, five are learned from and two are not. Right is a clause of which half stands in what
 * somebody is reported to say; `--table` prints the weights.
 */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { importTypescript } from '../setup/import-typescript.mjs';
import { readLines } from './read-lines.mjs';

/** @typedef {{ features: string[], isOne: boolean, known: number }} Clause `known`: what the weights in use give it */
/** @typedef {Clause & { at: number[] }} Example `at`: the places of its features */
/** @typedef {{ clauses: Clause[], isLearned: boolean, told: { spans: [number, number][] }[] }} Article */

const RIDGE = 1;
const TURNS = 200;
const FIRST_STEP = 0.5;
/** A feature that fewer clauses have teaches nothing. */
const LEAST_COUNT = 5;
const LIMITS = [-0.4, -0.2, 0, 0.2, 0.4, 0.6];
/** Weights are told in steps of this; what rounds to none is left out. */
const STEP = 0.1;

const { values } = parseArgs({ options: { articles: { type: 'string' }, table: { type: 'boolean' } } });
if (values.articles === undefined) {
  console.error('Usage: node scripts/train/learn-indirect-weights.mjs --articles FILE [--table]');
  process.exit(2);
}
const { engine } = await importTypescript(fileURLToPath(new URL('../..', import.meta.url)), 'scripts/train/engine.ts');
const lexicon = engine.createLexicon();
const clauses = readLines(values.articles).flatMap((article, at) =>
  readClauses(article).map((clause) => ({ ...clause, isLearned: at % 7 < 5 })),
);
const weights = learn(clauses.filter(({ isLearned }) => isLearned));
for (const isLearned of [true, false]) {
  const some = clauses.filter((clause) => clause.isLearned === isLearned);
  console.log(
    `${isLearned ? 'learned from' : 'not seen'}: ${some.length} clauses, ${some.filter(({ isOne }) => isOne).length} reported`,
  );
  for (const limit of LIMITS)
    console.log(`  from ${limit}: ${count(some, limit, sum)}; in use: ${count(some, limit, (c) => c.known)}`);
}
if (values.table) printTable();

/** @param {Clause} clause */
function sum({ features }) {
  return features.reduce((score, feature) => score + (weights.get(feature) ?? 0), weights.get('bias') ?? 0);
}

/** @param {Clause[]} some @param {number} limit @param {(clause: Clause) => number} rate */
function count(some, limit, rate) {
  const taken = some.filter((clause) => rate(clause) >= limit);
  const right = taken.filter(({ isOne }) => isOne).length;
  const all = some.filter(({ isOne }) => isOne).length;
  return `${(right / taken.length).toFixed(3)} right, ${(right / all).toFixed(3)} found`;
}

/** @param {{ text: string, attributions: { content: [number, number][] }[] }} article @returns {Clause[]} */
function readClauses({ text, attributions }) {
  const document = engine.readEnglish(text, lexicon);
  const openings = document.clauses.map((/** @type {any} */ clause) => engine.firstSubject(document, clause));
  return document.clauses.flatMap((/** @type {any} */ clause, /** @type {number} */ index) =>
    engine
      .listIndirect(document, clause, engine.findCues(document, clause, openings[index] ?? null))
      .flatMap((/** @type {any} */ { content, features, score }) => {
        const span = engine.spanOf(document, clause, content.from, content.to);
        if (span === null) return [];
        const size = span.end - span.start;
        const isOne = attributions.some(
          ({ content: told }) =>
            told.reduce(
              (all, [from, to]) => all + Math.max(0, Math.min(span.end, to) - Math.max(span.start, from)),
              0,
            ) >=
            size / 2,
        );
        return [{ features: [...new Set(features)], isOne, known: score }];
      }),
  );
}

/** Gradient descent with a step of its own for each feature (Adagrad, Duchi et al. 2011). @param {Clause[]} some */
function learn(some) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { features } of some) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  const names = ['bias', ...[...counts].filter(([, n]) => n >= LEAST_COUNT).map(([name]) => name)];
  const places = new Map(names.map((name, at) => [name, at]));
  const examples = some.map(({ features, isOne }) => ({
    at: [0, ...features.flatMap((one) => places.get(one) ?? [])],
    y: Number(isOne),
  }));
  const w = new Float64Array(names.length);
  const spent = new Float64Array(names.length);
  for (let turn = 0; turn < TURNS; turn++) {
    const gradient = w.map((z, k) => (k === 0 ? 0 : RIDGE * z));
    for (const { at, y } of examples) {
      const error = 1 / (1 + Math.exp(-at.reduce((score, k) => score + (w[k] ?? 0), 0))) - y;
      for (const k of at) gradient[k] = (gradient[k] ?? 0) + error;
    }
    gradient.forEach((slope, k) => {
      spent[k] = (spent[k] ?? 0) + slope * slope;
      if (slope !== 0) w[k] = (w[k] ?? 0) - (FIRST_STEP * slope) / Math.sqrt(spent[k] ?? 1);
    });
  }
  return new Map(names.map((name, k) => [name, Math.round((w[k] ?? 0) / STEP) * STEP]));
}

function printTable() {
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const [name, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const key = weight.toFixed(1);
    if (Number(key) !== 0) groups.set(key, [...(groups.get(key) ?? []), name.replaceAll(' ', '_')]);
  }
  for (const [key, names] of [...groups].sort(([a], [b]) => Number(b) - Number(a)))
    console.log(`  ${key}= ${names.join(' ')}`);
}
