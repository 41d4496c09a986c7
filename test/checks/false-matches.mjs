#!/usr/bin/env node
/**
 * How many pairs of different quotations are taken for one utterance. Every pair is a false match, unless two papers
 * print the same utterance: each match is listed, to be looked at.
 *
 *   node test/checks/false-matches.mjs ATTRIBUTIONS.jsonl [PAIRS]
 *
 * The file has a line for each article: `{id, text, attributions: [{content: [[start, end]...], source: [[...]]}]}` as
 * in PolNeAR. Its quoted attributions are paired: first all pairs inside one article (one speaker, one matter: the hard
 * ones), then pairs drawn at random (a fixed seed), up to PAIRS (400,000). Ends with 1 when more than 4 match.
 */
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [path, wanted = '400000'] = process.argv.slice(2);
if (path === undefined) {
  console.error('Usage: node test/checks/false-matches.mjs ATTRIBUTIONS.jsonl [PAIRS]');
  process.exit(2);
}
const MOST = 4;

const root = fileURLToPath(new URL('../..', import.meta.url));
const outfile = `${root}.cache/checks/${process.pid}.mjs`;
await build({
  outfile,
  absWorkingDir: root,
  stdin: {
    contents: `export { createLanguages } from './src/core/language/language';
      export { WordTable } from './src/core/language/word-table';
      export { findMatch } from './src/core/matching/match-wordings';
      export { IndexedWording } from './src/core/matching/wording';`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'error',
});
const { createLanguages, findMatch, IndexedWording, WordTable } = await import(pathToFileURL(outfile).href);
rmSync(outfile);
const table = readFileSync(`${root}src/corpus/words-en.bin`);
const english = createLanguages(
  new WordTable(table.buffer.slice(table.byteOffset, table.byteOffset + table.byteLength)),
).of({ text: '', language: 'en' });

// Straight marks with angle brackets between them are left-over markup (`"></tweet>`), no quotation.
const QUOTED = /“([^”<>]+)”|"([^"<>]+)"/g;
const quotations = [];
readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .forEach((line, article) => {
    const { text, attributions } = JSON.parse(line);
    for (const { content, source } of attributions) {
      const [start, end] = [content[0]?.[0] ?? 0, content.at(-1)?.[1] ?? 0];
      const speaker = source.length > 0 ? text.slice(source[0][0], source.at(-1)[1]) : null;
      for (const match of text.slice(Math.max(0, start - 1), end + 1).matchAll(QUOTED)) {
        quotations.push({ article, wording: IndexedWording.of({ text: match[1] ?? match[2], speaker }, english) });
      }
    }
  });

const fold = ({ wording }) => wording.words.map((word) => word.text).join(' ');
const matched = [];
let pairs = 0;
const compare = (a, b) => {
  const [x, y] = [fold(a), fold(b)];
  // The same words twice, or one inside the other, are one utterance as far as words can tell.
  if (a === b || x === '' || y === '' || ` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `)) return;
  pairs++;
  const match = findMatch(a.wording, b.wording);
  if (match !== null) matched.push({ rule: match.rule, cover: match.agreement.cover, a: a.wording, b: b.wording });
};

const limit = Number(wanted);
const from = performance.now();
for (let i = 0; i < quotations.length && pairs < limit; i++) {
  for (let j = i + 1; quotations[j]?.article === quotations[i].article && pairs < limit; j++)
    compare(quotations[i], quotations[j]);
}
const inside = pairs;
let seed = 20170709;
const random = (most) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * most);
};
while (pairs < limit) compare(quotations[random(quotations.length)], quotations[random(quotations.length)]);
const seconds = ((performance.now() - from) / 1000).toFixed(1);

for (const { rule, cover, a, b } of matched) {
  console.log(`- ${rule} ${cover.toFixed(2)} | ${a.speaker}: “${a.text}” | ${b.speaker}: “${b.text}”`);
}
console.log(
  `${quotations.length} quotations, ${pairs} pairs (${inside} inside one article), matched ${matched.length}, ${seconds} s`,
);
process.exit(matched.length > MOST ? 1 : 0);
