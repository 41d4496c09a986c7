#!/usr/bin/env node
/**
 * Learns by which signs an article is known to be of a story, and prints how that does on events it has not seen.
 *
 *   node scripts/train/learn-story-weights.mjs EVENTS.jsonl [--write] [--seed N]
 *
 * EVENTS.jsonl: a line an event, {id, related: [ids], articles: [{id, outlet, title, published, text}]}; an event of one
 * article belongs to no story. The signs are the engine's own (src/core/knowing). Each event is shown four ways: its first
 * article against the others, its second, its first against one of the others and against two. The model is a choice among
 * an article's eight nearest stories and none (softmax, ridge, Newton); eight folds, related events always in one. An
 * article read is dated 0 to 3 days later, as the events' texts are of one day. `--write` writes
 * `src/core/knowing/story-weights.ts`'s numbers, learned from all events.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { importTypescript } from '../setup/import-typescript.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false }, seed: { type: 'string', default: '7' } },
});
const [file] = positionals;
if (file === undefined) {
  console.error('Usage: node scripts/train/learn-story-weights.mjs EVENTS.jsonl [--write] [--seed N]');
  process.exit(2);
}

const FOLDS = 8;
const NEAREST = 8;
const RIDGE = 1;
const THRESHOLDS = [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9];
/** Which article is read, and how many of the others are the story. */
const WAYS = { others: [0, 99], second: [1, 99], one: [0, 1], two: [0, 2] };
const SIGNS = ['terms', 'names', 'lead', 'title', 'alike', 'quotes', 'weekday', 'size'];

const root = fileURLToPath(new URL('../..', import.meta.url));
const { engine } = await importTypescript(root, 'scripts/train/engine.ts');
const table = readFileSync(`${root}src/corpus/words-en.bin`);
const languages = engine.createLanguages(
  new engine.WordTable(table.buffer.slice(table.byteOffset, table.byteOffset + table.byteLength)),
);
const events = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const stories = events.filter(({ articles }) => articles.length >= 3);
const lone = events.filter(({ articles }) => articles.length === 1);

const texts = new Map(events.flatMap(({ articles }) => articles.map((article) => [article.id, index(article)])));
const rows = Object.fromEntries(Object.entries(WAYS).map(([way, [read, most]]) => [way, makeRows(read, most)]));
const foldOf = divide(Number(values.seed));

for (const kind of ['dated', 'undated']) {
  const signs = kind === 'dated' ? [...SIGNS, 'days'] : SIGNS;
  const learned = Array.from({ length: FOLDS }, (_, fold) =>
    learn(kind, signs, (row) => foldOf.get(row.event) !== fold),
  );
  for (const [way, list] of Object.entries(rows)) {
    const best = list.map((row) => ({ row, ...choose(row, kind, learned[foldOf.get(row.event)], signs) }));
    console.log(
      `${kind}, ${way}, not seen: own/related/another/lone ${THRESHOLDS.map((t) => tell(best, t)).join('  ')}`,
    );
  }
}
const learned = {
  dated: learn('dated', [...SIGNS, 'days'], () => true),
  undated: { ...learn('undated', SIGNS, () => true), days: 0 },
};
console.log(JSON.stringify(learned));
if (values.write) write(learned);

function index({ id, outlet, title, published, text }) {
  const paragraphs = [];
  let whole = '';
  for (const block of text.split(/\n+/).map((line) => line.trim())) {
    if (block === '') continue;
    if (whole !== '') whole += '\n\n';
    paragraphs.push({ start: whole.length, end: whole.length + block.length, role: 'body' });
    whole += block;
  }
  const facts = { title, byline: null, outlet, published, language: 'en', url: null, complete: true };
  return engine.indexText({ ...facts, id, text: whole, paragraphs }, languages);
}

/** What each article has to do with the stories nearest to it by their words. */
function makeRows(read, most) {
  const profiles = stories.map(({ id, articles }) => {
    const profile = new engine.StoryProfile();
    const others = articles.filter((_, at) => at !== read).slice(0, most);
    for (const other of others) profile.add(texts.get(other.id));
    return { id, profile };
  });
  return [...stories, ...lone].map(({ id, related, articles }) => {
    const article = articles[articles.length === 1 ? 0 : read];
    const digest = { ...texts.get(article.id).derive(engine.readDigest) };
    const { from, to } = digest.days;
    digest.days = { from: from + daysLater(article.id), to: to + daysLater(article.id) };
    const near = profiles
      .map((story) => ({ story, likeness: likeness(digest, story.profile) }))
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, NEAREST)
      .map(({ story }) => ({
        own: story.id === id,
        related: related.includes(story.id),
        signs: engine.readSigns(digest, story.profile),
      }));
    return { event: id, lone: articles.length === 1, near };
  });
}

function likeness(digest, profile) {
  return engine.dot(digest.terms, profile.sum('terms')) / Math.sqrt(profile.square('terms'));
}

function daysLater(id) {
  return [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % 4;
}

/** The fold of each event: related ones together, the largest families first, each into the smallest fold. */
function divide(seed) {
  const parent = new Map(events.map(({ id }) => [id, id]));
  const find = (id) => (parent.get(id) === id ? id : find(parent.get(id)));
  for (const { id, related } of events)
    for (const other of related) if (parent.has(other)) parent.set(find(id), find(other));
  const families = Map.groupBy?.(events, ({ id }) => find(id)) ?? groupBy(events, ({ id }) => find(id));
  const hash = (id) =>
    [...`${seed}${id}`].reduce((sum, letter) => (Math.imul(sum, 16777619) ^ letter.charCodeAt(0)) >>> 0, 2166136261);
  const folds = new Map();
  const sizes = new Array(FOLDS).fill(0);
  const ordered = [...families.values()].sort((a, b) => b.length - a.length || hash(a[0].id) - hash(b[0].id));
  for (const family of ordered) {
    const fold = sizes.indexOf(Math.min(...sizes));
    for (const { id } of family) folds.set(id, fold);
    sizes[fold] += family.length;
  }
  return folds;
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function learn(_kind, names, isSeen) {
  const examples = Object.values(rows)
    .flat()
    .filter((row) => isSeen(row) && (row.lone || row.near.some(({ own }) => own)))
    .map(({ near }) => ({
      x: near.map(({ signs }) => names.map((name) => signs[name])),
      y: near.findIndex((n) => n.own),
    }));
  const all = examples.flatMap(({ x }) => x);
  const mean = names.map((_, k) => all.reduce((sum, v) => sum + v[k], 0) / all.length);
  const spread = names.map(
    (_, k) => Math.sqrt(all.reduce((sum, v) => sum + (v[k] - mean[k]) ** 2, 0) / all.length) || 1,
  );
  const data = examples.map(({ x, y }) => ({ x: x.map((v) => [...v.map((z, k) => (z - mean[k]) / spread[k]), 1]), y }));
  const w = minimise(data, [...names.map(() => RIDGE), 1e-3]);
  const weights = { bias: w[names.length] };
  names.forEach((name, k) => {
    weights[name] = w[k] / spread[k];
    weights.bias -= (w[k] * mean[k]) / spread[k];
  });
  return weights;
}

/** Newton's method with a shrinking step. */
function minimise(data, ridge) {
  const d = ridge.length;
  const chances = (x, w) => {
    const scores = x.map((v) => v.reduce((sum, z, k) => sum + z * w[k], 0));
    const top = Math.max(0, ...scores);
    const powers = scores.map((s) => Math.exp(s - top));
    const all = powers.reduce((a, b) => a + b, Math.exp(-top));
    return { scores, p: powers.map((z) => z / all), log: top + Math.log(all) };
  };
  const loss = (w) =>
    w.reduce((sum, z, k) => sum + (ridge[k] * z * z) / 2, 0) +
    data.reduce((sum, { x, y }) => {
      const { scores, log } = chances(x, w);
      return sum + log - (y < 0 ? 0 : scores[y]);
    }, 0);
  let w = ridge.map((_, k) => (k === d - 1 ? -3 : 0));
  let now = loss(w);
  for (let turn = 0; turn < 30; turn++) {
    const gradient = w.map((z, k) => ridge[k] * z);
    const hessian = w.map((_, i) => w.map((__, j) => (i === j ? ridge[i] : 0)));
    for (const { x, y } of data) {
      const { p } = chances(x, w);
      const mean = new Array(d).fill(0);
      x.forEach((v, i) => {
        for (let a = 0; a < d; a++) {
          mean[a] += p[i] * v[a];
          gradient[a] += (p[i] - (i === y ? 1 : 0)) * v[a];
          for (let b = 0; b < d; b++) hessian[a][b] += p[i] * v[a] * v[b];
        }
      });
      for (let a = 0; a < d; a++) for (let b = 0; b < d; b++) hessian[a][b] -= mean[a] * mean[b];
    }
    const step = solve(hessian, gradient);
    const slope = step.reduce((sum, s, k) => sum + s * gradient[k], 0);
    let size = 1;
    let next = w;
    let then = now;
    do {
      next = w.map((z, k) => z - size * step[k]);
      then = loss(next);
      size /= 2;
    } while (then > now - 1e-4 * size * slope && size > 1e-5);
    const moved = Math.max(...step.map((s) => Math.abs(s * size * 2)));
    w = next;
    now = then;
    if (moved < 1e-5) break;
  }
  return w;
}

/** Gauss's elimination with pivots. */
function solve(matrix, right) {
  const n = right.length;
  const m = matrix.map((row, i) => [...row, right[i]]);
  for (let i = 0; i < n; i++) {
    const pivot = m.slice(i).reduce((best, row, k) => (Math.abs(row[i]) > Math.abs(m[best][i]) ? i + k : best), i);
    [m[i], m[pivot]] = [m[pivot], m[i]];
    for (let r = 0; r < n; r++) {
      if (r === i) continue;
      const factor = m[r][i] / m[i][i];
      for (let c = i; c <= n; c++) m[r][c] -= factor * m[i][c];
    }
  }
  return m.map((row, i) => row[n] / row[i]);
}

function choose({ near }, _kind, weights, names) {
  let best = null;
  for (const one of near) {
    const odds = names.reduce((sum, name) => sum + weights[name] * one.signs[name], weights.bias);
    if (best === null || odds > best.odds) best = { one, odds };
  }
  return { ...best, chance: 1 / (1 + Math.exp(-best.odds)) };
}

function tell(best, threshold) {
  const put = best.filter(({ chance }) => chance >= threshold);
  const count = (is) => put.filter(is).length;
  const own = count(({ one }) => one.own);
  const related = count(({ one }) => one.related);
  const loneOnes = count(({ row }) => row.lone);
  return `${threshold}: ${own}/${related}/${put.length - own - related - loneOnes}/${loneOnes}`;
}

function write(weights) {
  const path = `${root}src/core/knowing/story-weights.ts`;
  let source = readFileSync(path, 'utf8');
  for (const [kind, table] of Object.entries(weights)) {
    const lines = Object.entries(table).map(([name, weight]) => `    ${name}: ${Number(weight.toFixed(4))},`);
    source = source.replace(new RegExp(`  ${kind}: \\{[^}]*\\},`), `  ${kind}: {\n${lines.join('\n')}\n  },`);
  }
  writeFileSync(path, source);
}
