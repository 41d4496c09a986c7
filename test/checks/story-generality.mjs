#!/usr/bin/env node
/**
 * Shows how stories are detected that the engine was not written for.
 *
 *   node test/checks/story-generality.mjs TEXTS.jsonl [--only CATEGORY] [--show N]
 *
 * TEXTS: lines {id, label, category, title, text, published}. First the bundled story, each text from the four others and
 * from each pair of the others. Then, for each category but "background" and "page", a story is made of pairs and triples
 * of its texts, and is looked for in all others: what it detects of its own category and of everything else.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildStoryPack } from '../../scripts/lib/story-pack.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [file, ...rest] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: node test/checks/story-generality.mjs TEXTS.jsonl [--only CATEGORY] [--show N]');
  process.exit(2);
}
const option = (name, fallback) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : fallback);
const show = Number(option('--show', 3));

const bundle = await build({
  absWorkingDir: root,
  stdin: {
    contents: `export { analyseArticle } from './core/analyse-article';
      export { prepareStory } from './core/stories/prepare-library';
      export { judgeStory } from './core/stories/judge-story';
      export { explainStory } from './core/stories/explain-story';
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

const storyOf = (texts) => {
  const articles = texts.map(({ id, analysed }) => ({ id, analysed }));
  return engine.prepareStory({ id: 's', name: 's', articleIds: articles.map(({ id }) => id) }, articles);
};
const pairsOf = (list) => list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b]));

const bundled = buildStoryPack(root).stories[0].articles.map((article) => ({
  id: article.id,
  analysed: engine.analyseArticle(article),
}));
let fromFour = 0;
for (const text of bundled) {
  const others = bundled.filter((other) => other !== text);
  const four = engine.judgeStory(text.analysed, storyOf(others));
  if (four.level === 'story') fromFour++;
  const pairs = pairsOf(others).map((pair) => [pair, engine.judgeStory(text.analysed, storyOf(pair))]);
  const found = pairs.filter(([, { level }]) => level === 'story').length;
  const missed = pairs.filter(([, { level }]) => level !== 'story').map(([pair]) => pair.map(({ id }) => id).join('+'));
  console.log(
    `${text.id}: from the four others ${four.score.toFixed(2)}, from ${found} of ${pairs.length} pairs${missed.length ? ` (not ${missed.join(', ')})` : ''}`,
  );
}
console.log(`bundled texts detected from the four others: ${fromFour}/5`);

const texts = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
for (const text of texts) text.analysed = engine.analyseArticle(engine.readPlainText(text.text, text.title ?? null));
const only = option('--only', null);
for (const category of new Set(texts.map((text) => text.category))) {
  const own = texts.filter((text) => text.category === category);
  if (own.length < 4 || ['background', 'page'].includes(category) || (only && only !== category)) continue;
  // Neighbours in the file are by no means always about one event; the best pairs show what is possible.
  const made = own
    .slice(0, -1)
    .map((text, index) => [text, own[index + 1]])
    .concat(own.slice(0, -2).map((text, index) => [text, own[index + 1], own[index + 2]]));
  const results = made.map((members) => {
    const story = storyOf(members);
    const found = texts
      .filter((text) => !members.includes(text))
      .map((text) => ({ text, judgement: engine.judgeStory(text.analysed, story) }))
      .filter(({ judgement }) => judgement.level === 'story');
    return { members, story, found, inside: found.filter(({ text }) => text.category === category).length };
  });
  console.log(`\n${category}: ${results.length} stories made of 2 or 3 of ${own.length} texts`);
  const total = results.reduce((sum, { inside }) => sum + inside, 0);
  const outside = results.reduce((sum, { found, inside }) => sum + found.length - inside, 0);
  console.log(
    `  detected per story: ${(total / results.length).toFixed(1)} of the same category, ${(outside / results.length).toFixed(1)} of the ${texts.length - own.length} others`,
  );
  for (const { members, story, found } of results.sort((a, b) => b.found.length - a.found.length).slice(0, show)) {
    console.log(
      `  - from ${members.map(({ title }) => JSON.stringify(title)).join(' + ')}: turns on ${[...story.profile.pivots.keys()].join(', ')}`,
    );
    for (const { text, judgement } of found.slice(0, 8))
      console.log(`      ${judgement.score.toFixed(2)} ${text.category === category ? ' ' : '!'} ${text.title}`);
  }
}
