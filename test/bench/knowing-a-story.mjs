#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { importTypescript } from '../../scripts/setup/import-typescript.mjs';
import { loadEngine, readFive, readLanguages } from './bench-engine.mjs';
import { toArticle } from './event-article.mjs';
import { PlainLibrary } from './plain-ways.mjs';
import { median } from './statistics.mjs';

/**
 * Which story an article belongs to, by the engine and in the plain way (tf-idf, cosine, days), in one run over the same
 * texts: how many are put to their own story, how many elsewhere, and the time of both for an article that has not been
 * read, the least of several.
 *
 *   node test/bench/knowing-a-story.mjs [--events FILE.jsonl]
 *
 * Of the project's own stories each text is read beside the others. FILE: {id, related: [ids], articles: [{id, title,
 * outlet, published, text}]}, an event a line, whose first article is read; an event of one article belongs to no story.
 */

/** Nearer than this the plain way takes a story for the article's. Which is best depends on the texts: all are shown. */
const THRESHOLDS = [0.1, 0.15, 0.2, 0.25, 0.3];
/** All articles are read so often; the first time does not count. */
const ROUNDS = 4;

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

const { values } = parseArgs({ options: { events: { type: 'string' } } });
const engine = await loadEngine({
  createLanguages: 'language/language',
  foldPlural: 'text/fold-inflection',
  hashText: 'text/hash-text',
  indexText: 'text/index-text',
  LibraryIndex: 'library-index',
  WordTable: 'language/word-table',
});
const languages = readLanguages(engine);

const { harbourBridge } = await importTypescript(ROOT, 'test/fixtures/stories/harbour-bridge.ts');
const five = readFive();
report('the project’s own stories, each text beside the others', readOwn([five.articles, harbourBridge.articles]));
if (values.events !== undefined) report(`the events of ${values.events}`, [readEvents(values.events)]);

/** A library for each text, without it. */
function readOwn(stories) {
  return stories.flatMap((articles, own) =>
    articles.map((article) => ({
      stories: stories.map((texts, at) => ({ id: `${at}`, articles: texts.filter((text) => text !== article) })),
      asked: [{ article, own: `${own}`, related: [] }],
    })),
  );
}

/** One library of all events of several articles. */
function readEvents(file) {
  const events = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const several = events.filter(({ articles }) => articles.length > 2);
  const lone = events.filter(({ articles }) => articles.length === 1);
  return {
    stories: several.map(({ id, articles }) => ({ id, articles: articles.slice(1).map(toArticle) })),
    asked: [
      ...several.map(({ id, related = [], articles }) => ({ article: toArticle(articles[0]), own: id, related })),
      ...lone.map(({ articles }) => ({ article: toArticle(articles[0]), own: null, related: [] })),
    ],
  };
}

function report(name, cases) {
  const answers = cases.flatMap(({ stories, asked }) => askBoth(stories, asked));
  const count = (choose) => {
    const told = answers.map(({ own, related, ...found }) => ({ own, related, id: choose(found) }));
    const known = told.filter(({ own }) => own !== null);
    const lone = told.filter(({ own }) => own === null);
    const elsewhere = known.filter(({ own, related, id }) => id !== null && id !== own && !related.includes(id)).length;
    const stray =
      lone.length === 0
        ? ''
        : `, of no story put to one ${lone.filter(({ id }) => id !== null).length} of ${lone.length}`;
    return `own story ${known.filter(({ own, id }) => id === own).length} of ${known.length}, another ${elsewhere}${stray}`;
  };
  console.log(`Knowing a story: ${name}`);
  console.log(`  the engine: ${count(({ engineFound }) => engineFound)}`);
  for (const threshold of THRESHOLDS)
    console.log(
      `  tf-idf, cosine and days, from ${threshold} on: ${count(({ plainFound }) => (plainFound.score >= threshold ? plainFound.id : null))}`,
    );
  const share = (times) => median(answers.map((answer) => answer[times] / answer.plainTime)).toFixed(2);
  console.log(
    `  time, plain way = 1 (${median(answers.map(({ plainTime }) => plainTime)).toFixed(2)} ms): the engine ${share('detectTime')}, with reading quotations and all else ${share('wholeTime')}`,
  );
}

function askBoth(stories, asked) {
  const ours = new engine.LibraryIndex(
    languages,
    stories.map(({ id, articles }) => ({
      story: { id, name: id, articleIds: articles.map((one) => one.id) },
      articles,
    })),
  );
  const english = languages.of({ text: '', language: 'en' });
  const plain = new PlainLibrary((word) => english.rarity(engine.hashText(engine.foldPlural(word))));
  for (const { articles } of stories) plain.add(articles);
  const answers = asked.map(({ own, related }) => ({
    own,
    related,
    plainTime: Infinity,
    detectTime: Infinity,
    wholeTime: Infinity,
  }));
  for (let round = 0; round < ROUNDS; round++) {
    asked.forEach(({ article }, at) => {
      const answer = answers[at];
      const from = performance.now();
      const text = engine.indexText(article, languages);
      const read = performance.now();
      const { story } = ours.detect(text);
      const detected = performance.now();
      const { story: place, score } = plain.find(article);
      const ended = performance.now();
      answer.engineFound = story?.id ?? null;
      answer.plainFound = { id: stories[place]?.id ?? null, score };
      if (round === 0) return;
      answer.wholeTime = Math.min(answer.wholeTime, detected - from);
      answer.detectTime = Math.min(answer.detectTime, detected - read);
      answer.plainTime = Math.min(answer.plainTime, ended - detected);
    });
  }
  return answers;
}
