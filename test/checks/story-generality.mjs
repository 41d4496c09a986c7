#!/usr/bin/env node
/**
 * Shows how stories are detected that the engine was not written for.
 *
 *   node test/checks/story-generality.mjs TEXTS.jsonl [--event REGEXP]... [--show N]
 *
 * TEXTS: lines {id, title, text}. First the bundled story: each of its texts from the four others, and from each pair of
 * the others. Then, for each event, stories are made of two texts, and where there are few of three, whose title or first
 * 400 characters match (the first 60 such stories), and are looked for in all other texts. Printed: how many of the other
 * texts of the event each story finds, how many that name the event somewhere further down (they may be of it or not), and
 * how many that never do.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildStoryPack } from '../../scripts/lib/story-pack.mjs';
import { readLanguages } from '../bench/bench-engine.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [file, ...rest] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: node test/checks/story-generality.mjs TEXTS.jsonl [--event REGEXP]... [--show N]');
  process.exit(2);
}
const given = (name) => rest.flatMap((word, index) => (rest[index - 1] === name ? [word] : []));
const show = Number(given('--show')[0] ?? 2);
/** Stories made of an event: each is looked for in all texts. */
const MOST_STORIES = 60;
/** Events that many of the near-miss texts tell of; none of them is known to the engine. */
const EVENTS = [
  'Helsinki',
  'indict',
  'expel|expulsion',
  'Russian lawyer|Veselnitskaya',
  'nerve agent|Skripal',
  'impeach',
];
const events = given('--event').length > 0 ? given('--event') : EVENTS;

const bundle = await build({
  absWorkingDir: root,
  stdin: {
    contents: `export { createLanguages } from './core/language/language';
      export { indexText } from './core/text/index-text';
      export { LibraryIndex } from './core/library-index';
      export { StoryIndex } from './core/story/story-index';
      export { WordTable } from './core/language/word-table';
      export { readPlainText } from './terminal/read-plain-text';`,
    resolveDir: `${root}src`,
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const engine = await import(
  `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`
);

const languages = readLanguages(engine);

/** A library of one story, made of these texts. */
const libraryOf = (texts) => {
  const index = new engine.StoryIndex({ id: 's', name: 's', articleIds: texts.map(({ id }) => id) });
  for (const { id, read } of texts) index.add(id, read);
  const library = new engine.LibraryIndex(languages);
  library.put(index);
  return library;
};
const pairsOf = (list) => list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b]));

const bundled = buildStoryPack(root).stories[0].articles.map((article) => ({
  id: article.id,
  read: engine.indexText(article, languages),
}));
let fromFour = 0;
for (const text of bundled) {
  const others = bundled.filter((other) => other !== text);
  const four = libraryOf(others).detect(text.read).story;
  if (four !== null) fromFour++;
  const pairs = pairsOf(others).map((pair) => [pair, libraryOf(pair).detect(text.read)]);
  const found = pairs.filter(([, { story }]) => story !== null).length;
  const missed = pairs.filter(([, { story }]) => story === null).map(([pair]) => pair.map(({ id }) => id).join('+'));
  console.log(
    `${text.id}: from the four others ${four?.score.toFixed(2) ?? 'not'}, from ${found} of ${pairs.length} pairs${missed.length ? ` (not ${missed.join(', ')})` : ''}`,
  );
}
console.log(`bundled texts detected from the four others: ${fromFour}/5`);

const texts = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
for (const text of texts) text.read = engine.indexText(engine.readPlainText(text.text, text.title ?? null), languages);
for (const event of events) {
  const pattern = new RegExp(event, 'i');
  const own = texts.filter(({ title, text }) => pattern.test(`${title} ${text.slice(0, 400)}`));
  const mentioning = texts.filter((text) => !own.includes(text) && pattern.test(text.text));
  const members = [...pairsOf(own), ...own.slice(0, -2).map((_, index) => own.slice(index, index + 3))];
  const results = members.slice(0, MOST_STORIES).map((chosen) => {
    const library = libraryOf(chosen);
    const found = texts
      .filter((text) => !chosen.includes(text))
      .flatMap((text) => {
        const { story } = library.detect(text.read);
        return story === null ? [] : [{ text, score: story.score }];
      })
      .sort((a, b) => b.score - a.score);
    const among = (list) => found.filter(({ text }) => list.includes(text)).length;
    const [inside, mentions] = [among(own), among(mentioning)];
    return { chosen, found, inside, mentions, outside: found.length - inside - mentions };
  });
  const mean = (pick) =>
    (results.reduce((sum, result) => sum + pick(result), 0) / Math.max(1, results.length)).toFixed(1);
  const clean = results.filter(({ outside }) => outside === 0).length;
  console.log(
    `\n/${event}/: ${own.length} texts of it, ${mentioning.length} naming it; ${results.length} stories made`,
  );
  console.log(
    `  mean found: ${mean((r) => r.inside)} of it, ${mean((r) => r.mentions)} naming it, ${mean((r) => r.outside)} others; ${clean} stories find no other`,
  );
  for (const { chosen, found } of results.sort((a, b) => b.outside - a.outside).slice(0, show)) {
    console.log(`  - ${chosen.map(({ title }) => JSON.stringify(title)).join(' + ')}`);
    for (const { text, score } of found.slice(0, 12)) {
      console.log(
        `      ${score.toFixed(2)} ${own.includes(text) ? ' ' : mentioning.includes(text) ? '?' : '!'} ${text.title}`,
      );
    }
  }
}
