import { readFileSync } from 'node:fs';
import { importTypescript } from '../setup/import-typescript.mjs';

/** @typedef {import('./read-verdicts.mjs').EventText} EventText */

/**
 * The engine and the languages it reads.
 *
 * @param {string} root the checkout
 * @returns {Promise<{ engine: any, languages: any }>}
 */
export async function loadEngine(root) {
  const { engine } = await importTypescript(root, 'scripts/train/engine.ts');
  const bytes = readFileSync(`${root}src/corpus/words-en.bin`);
  const table = new engine.WordTable(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return { engine, languages: engine.createLanguages(table) };
}

/**
 * An article of an event as the engine reads it: a paragraph a line.
 *
 * @param {{ engine: any, languages: any }} loaded
 * @param {EventText} article
 */
export function indexEventText({ engine, languages }, article) {
  const paragraphs = [];
  let text = '';
  for (const block of article.text.split(/\n+/).map((line) => line.trim())) {
    if (block === '') continue;
    if (text !== '') text += '\n\n';
    paragraphs.push({ start: text.length, end: text.length + block.length, role: 'body' });
    text += block;
  }
  const { id, title, outlet, published, url } = article;
  const read = { id, title, byline: null, outlet, published, language: 'en', url, text, paragraphs };
  return engine.indexText({ ...read, complete: true }, languages);
}

/** @param {string} text */
const bareWords = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Whether two stretches are of one place: half of the shorter one's runs of three words stand in the longer one, which is no
 * whole paragraph around it.
 *
 * @param {string} said
 * @param {string} words
 */
export function meet(said, words) {
  const [x, y] = [bareWords(said), bareWords(words)];
  if (y.length > 3 * x.length + 40) return false;
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  const whole = ` ${many.join(' ')} `;
  if (few.length < 3) return few.length > 0 && whole.includes(` ${few.join(' ')} `);
  const runs = few.slice(2).map((_, at) => ` ${few.slice(at, at + 3).join(' ')} `);
  return runs.filter((run) => whole.includes(run)).length * 2 >= runs.length;
}
