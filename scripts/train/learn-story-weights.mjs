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
import { divideEvents } from './divide-events.mjs';
import { learnChoice } from './learn-choice.mjs';
import { readLines } from './read-lines.mjs';

/** @typedef {import('../../src/core/knowing/story-profile.ts').StoryProfile} StoryProfile */
/** @typedef {import('../../src/core/knowing/story-signs.ts').StorySigns} StorySigns */
/** @typedef {import('../../src/core/knowing/read-digest.ts').Digest} Digest */
/** @typedef {import('../../src/core/model.ts').LibraryArticle} LibraryArticle */
/** @typedef {import('../../src/core/model.ts').Paragraph} Paragraph */
/** @typedef {keyof StorySigns} Sign */
/** @typedef {{ bias: number } & Partial<Record<Sign, number>>} Weights */
/** @typedef {Pick<LibraryArticle, 'id' | 'outlet' | 'title' | 'published' | 'text'>} EventArticle */
/** @typedef {{ id: string, related: string[], articles: EventArticle[] }} NewsEvent */
/** @typedef {{ own: boolean, related: boolean, signs: StorySigns }} Near a story that an article may be of */
/** @typedef {{ event: string, lone: boolean, near: Near[] }} Row an article read; `lone`: it is of no story */
/** @typedef {{ row: Row, one: Near, chance: number }} Choice */

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
const THRESHOLDS = [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9];
/** Which article is read, and how many of the others are the story. */
const WAYS = {
  others: { read: 0, most: 99 },
  second: { read: 1, most: 99 },
  one: { read: 0, most: 1 },
  two: { read: 0, most: 2 },
};
/** @type {Sign[]} */
const UNDATED = ['terms', 'names', 'lead', 'title', 'alike', 'quotes', 'weekday', 'size'];
/** @type {Sign[]} */
const DATED = [...UNDATED, 'days'];

const root = fileURLToPath(new URL('../..', import.meta.url));
/** @type {typeof import('./engine.ts')} */
const { engine } = await importTypescript(root, 'scripts/train/engine.ts');
const table = readFileSync(`${root}src/corpus/words-en.bin`);
const languages = engine.createLanguages(
  new engine.WordTable(table.buffer.slice(table.byteOffset, table.byteOffset + table.byteLength)),
);
/** @type {NewsEvent[]} */
const events = readLines(file);
const stories = events.filter(({ articles }) => articles.length >= 3);
const lone = events.filter(({ articles }) => articles.length === 1);

const texts = new Map(events.flatMap(({ articles }) => articles.map((article) => [article.id, index(article)])));
const ways = Object.entries(WAYS).map(([way, { read, most }]) => ({ way, rows: makeRows(read, most) }));
const foldOf = divideEvents(events, FOLDS, Number(values.seed));

for (const [kind, names] of Object.entries({ dated: DATED, undated: UNDATED })) {
  const learnedOf = Array.from({ length: FOLDS }, (_, fold) => learn(names, (row) => foldOf.get(row.event) !== fold));
  for (const { way, rows } of ways) {
    const choices = learnedOf.flatMap((weights, fold) =>
      rows.filter((row) => foldOf.get(row.event) === fold).map((row) => choose(row, weights, names)),
    );
    console.log(
      `${kind}, ${way}, not seen: own/related/another/lone ${THRESHOLDS.map((t) => tell(choices, t)).join('  ')}`,
    );
  }
}
const learned = {
  dated: learn(DATED, () => true),
  undated: { ...learn(UNDATED, () => true), days: 0 },
};
console.log(JSON.stringify(learned));
if (values.write) write(learned);

/** @param {EventArticle} article */
function index({ id, outlet, title, published, text }) {
  /** @type {Paragraph[]} */
  const paragraphs = [];
  let whole = '';
  for (const block of text.split(/\n+/).map((line) => line.trim())) {
    if (block === '') continue;
    if (whole !== '') whole += '\n\n';
    paragraphs.push({ start: whole.length, end: whole.length + block.length, role: 'body' });
    whole += block;
  }
  const facts = { title, byline: null, outlet, published, language: 'en', url: null, complete: true };
  /** @type {LibraryArticle} */
  const article = { ...facts, id, text: whole, paragraphs };
  return engine.indexText(article, languages);
}

/** @param {EventArticle} article */
function textOf({ id }) {
  const text = texts.get(id);
  if (text === undefined) throw new Error(`no article ${id}`);
  return text;
}

/**
 * What each article has to do with the stories nearest to it by their words.
 *
 * @param {number} read
 * @param {number} most
 * @returns {Row[]}
 */
function makeRows(read, most) {
  const profiles = stories.map(({ id, articles }) => {
    const profile = new engine.StoryProfile();
    const others = articles.filter((_, at) => at !== read).slice(0, most);
    for (const other of others) profile.add(textOf(other));
    return { id, profile };
  });
  return [...stories, ...lone].map(({ id, related, articles }) => {
    const article = articles[articles.length === 1 ? 0 : read];
    if (article === undefined) throw new Error(`no article to read in the event ${id}`);
    const digest = readLater(article);
    const near = profiles
      .map((story) => ({ story, likeness: rateLikeness(digest, story.profile) }))
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

/** @param {Digest} digest @param {StoryProfile} profile */
function rateLikeness(digest, profile) {
  return engine.dot(digest.terms, profile.sum('terms')) / Math.sqrt(profile.square('terms'));
}

/**
 * What tells the story of an article, as if it had appeared some days later.
 *
 * @param {EventArticle} article
 * @returns {Digest}
 */
function readLater(article) {
  const digest = textOf(article).derive(engine.readDigest);
  if (digest.days === null) throw new Error(`the article ${article.id} has no date`);
  const later = [...article.id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % 4;
  return { ...digest, days: { from: digest.days.from + later, to: digest.days.to + later } };
}

/** @param {Sign[]} names @param {(row: Row) => boolean} isSeen @returns {Weights} */
function learn(names, isSeen) {
  const examples = ways
    .flatMap(({ rows }) => rows)
    .filter((row) => isSeen(row) && (row.lone || row.near.some(({ own }) => own)))
    .map(({ near }) => ({
      x: near.map(({ signs }) => names.map((name) => signs[name] ?? 0)),
      y: near.findIndex(({ own }) => own),
    }));
  const { weights, bias } = learnChoice(examples, names.length);
  return { bias, ...Object.fromEntries(names.map((name, k) => [name, weights[k] ?? 0])) };
}

/**
 * The story that an article is most likely of.
 *
 * @param {Row} row
 * @param {Weights} weights
 * @param {Sign[]} names
 * @returns {Choice}
 */
function choose(row, weights, names) {
  /** @type {{ one: Near, odds: number } | null} */
  let best = null;
  for (const one of row.near) {
    const odds = names.reduce((sum, name) => sum + (weights[name] ?? 0) * (one.signs[name] ?? 0), weights.bias);
    if (best === null || odds > best.odds) best = { one, odds };
  }
  if (best === null) throw new Error('no stories');
  return { row, one: best.one, chance: 1 / (1 + Math.exp(-best.odds)) };
}

/** @param {Choice[]} choices @param {number} threshold */
function tell(choices, threshold) {
  const put = choices.filter(({ chance }) => chance >= threshold);
  const own = put.filter(({ one }) => one.own).length;
  const related = put.filter(({ one }) => one.related).length;
  const loneOnes = put.filter(({ row }) => row.lone).length;
  return `${threshold}: ${own}/${related}/${put.length - own - related - loneOnes}/${loneOnes}`;
}

/** @param {Record<'dated' | 'undated', Weights>} weights */
function write(weights) {
  const path = `${root}src/core/knowing/story-weights.ts`;
  let source = readFileSync(path, 'utf8');
  for (const [kind, weighing] of Object.entries(weights)) {
    const lines = Object.entries(weighing).map(([name, weight]) => `    ${name}: ${Number(weight.toFixed(4))},`);
    source = source.replace(new RegExp(`  ${kind}: \\{[^}]*\\},`), `  ${kind}: {\n${lines.join('\n')}\n  },`);
  }
  writeFileSync(path, source);
}
