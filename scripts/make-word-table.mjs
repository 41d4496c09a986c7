#!/usr/bin/env node
/**
 * Makes the table of words that the engine weighs words by, from counts of in how many articles of the news each stands.
 *
 *   node scripts/make-word-table.mjs COUNTS.tsv
 *
 * COUNTS.tsv: a line `# in how many of N …`, then lines `WORD<TAB>COUNT`. Writes `src/corpus/words-en.bin`: the number of
 * words and N (32 bits each, little-endian), the hashes of their singulars in ascending order (32 bits each), then a byte each:
 * ln(N / count) times 20. Singular and plural count together, as the engine folds them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { importTypescript } from './setup/import-typescript.mjs';

const [, , source] = process.argv;
if (source === undefined) {
  console.error('Usage: node scripts/make-word-table.mjs COUNTS.tsv');
  process.exit(2);
}
const root = fileURLToPath(new URL('..', import.meta.url));
const { foldWords } = await importTypescript(root, 'src/core/text/fold-words.ts');

let articles = 0;
/** @type {Map<number, number>} */
const counts = new Map();
for (const line of readFileSync(source, 'utf8').split('\n')) {
  if (line.startsWith('#')) articles = Number(/in how many of (\d+)/.exec(line)?.[1] ?? 0);
  const [word, count] = line.split('\t');
  if (word === undefined || count === undefined) continue;
  const forms = foldWords(word);
  // "it's" is two words, which are counted by themselves.
  if (forms.length !== 1) continue;
  const hash = forms[0].termHash >>> 0;
  counts.set(hash, Math.min(articles, (counts.get(hash) ?? 0) + Number(count)));
}
const words = [...counts].sort(([a], [b]) => a - b);
const bytes = Buffer.alloc(8 + 5 * words.length);
bytes.writeUInt32LE(words.length, 0);
bytes.writeUInt32LE(articles, 4);
words.forEach(([hash, count], at) => {
  bytes.writeUInt32LE(hash, 8 + 4 * at);
  bytes.writeUInt8(Math.min(255, Math.round(20 * Math.log(articles / count))), 8 + 4 * words.length + at);
});
writeFileSync(`${root}src/corpus/words-en.bin`, bytes);
console.log(`${words.length} words of ${articles} articles, ${bytes.length} bytes`);
