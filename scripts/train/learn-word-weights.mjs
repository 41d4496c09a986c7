#!/usr/bin/env node
/**
 * Learns how much a word weighs when wordings are matched, from how rare it is in the news, and prints how matching does
 * with it on articles that were not learned from.
 *
 *   node scripts/train/learn-word-weights.mjs --events EVENTS-GOLD.jsonl --attributions POLNEAR.jsonl --wordings WORDINGS.json
 *
 * EVENTS-GOLD.jsonl: a line an event, `{id, shared: [{speaker, in: {articleId: [words…]}, quoted: [articleIds]}]}`: wordings of
 * one utterance in several articles must match, those of two must not. POLNEAR.jsonl: a line an article, `{text,
 * attributions: [{content, source}]}`: no two of its quotations must match, unless one has the words of the other.
 * WORDINGS.json: `{statements: [{speaker, wordings}]}` of the bundled story, never learned from. Events are divided by their
 * place, even ones seen; articles by place modulo 7, 0 to 4 seen (as in `../../src/core/attribution/README.md`).
 * A curve is three knots with the weights 0.35, 0.65 and 1, on a grid; the one is taken that matches the most seen pairs less
 * five times the false ones; of those alike the one with the rarest knots, which is the strictest.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { importTypescript } from '../setup/import-typescript.mjs';
import { readLines } from './read-lines.mjs';

/** @typedef {{ text: string, speaker: string | null }} Wording */
/** @typedef {{ a: Wording, b: Wording, same: boolean }} Pair `same`: of one utterance */
/** @typedef {{ shared: { speaker: string, in: Record<string, string[]>, quoted: string[] }[] }} Event */
/** @typedef {{ text: string, attributions: { content: [number, number][], source: [number, number][] }[] }} Annotated */
/** @typedef {{ same: number, found: number, different: number, wrong: number }} Count */

const { values } = parseArgs({
  options: { events: { type: 'string' }, attributions: { type: 'string' }, wordings: { type: 'string' } },
});
const { events, attributions, wordings } = values;
if (events === undefined || attributions === undefined || wordings === undefined) {
  console.error('Usage: node scripts/train/learn-word-weights.mjs --events FILE --attributions FILE --wordings FILE');
  process.exit(2);
}
const FALSE_COSTS = 5;
const KNOTS = {
  plain: [0.5, 0.75, 1, 1.25, 1.5],
  familiar: [1, 1.5, 1.75, 2, 2.25, 2.5],
  rare: [2.5, 2.75, 3, 3.25, 3.5, 4],
};
const QUOTED = /“([^”<>]+)”|"([^"<>]+)"/g;

const root = fileURLToPath(new URL('../..', import.meta.url));
const { engine } = await importTypescript(root, 'scripts/train/engine.ts');
const bytes = readFileSync(`${root}src/corpus/words-en.bin`);
const table = new engine.WordTable(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));

/** @type {{ statements: { speaker: string, wordings: string[] }[] }} */
const { statements } = JSON.parse(readFileSync(wordings, 'utf8'));
const sets = {
  seen: readEvents((at) => at % 2 === 0).concat(readArticles((at) => at % 7 < 5)),
  'not seen': readEvents((at) => at % 2 === 1).concat(readArticles((at) => at % 7 >= 5)),
  'bundled story': readGroups(
    statements.map(({ speaker, wordings: texts }) => texts.map((text) => ({ text, speaker }))),
  ),
};

/** @param {Wording[][]} groups wordings of one utterance each @returns {Pair[]} */
function readGroups(groups) {
  const all = groups.flatMap((group, at) => group.map((wording) => ({ wording, at })));
  return all.flatMap((a, i) => all.slice(i + 1).map((b) => ({ a: a.wording, b: b.wording, same: a.at === b.at })));
}

/** @param {(at: number) => boolean} isTaken @returns {Pair[]} */
function readEvents(isTaken) {
  /** @type {Event[]} */
  const found = readLines(`${events}`).filter((_event, at) => isTaken(at));
  return found.flatMap(({ shared }) =>
    readGroups(
      shared.map(({ speaker, in: places, quoted }) =>
        quoted.flatMap((id) => (places[id] ?? []).map((text) => ({ text, speaker }))),
      ),
    ),
  );
}

/** @param {(at: number) => boolean} isTaken @returns {Pair[]} */
function readArticles(isTaken) {
  /** @type {Annotated[]} */
  const articles = readLines(`${attributions}`).filter((_article, at) => isTaken(at));
  return articles.flatMap(({ text, attributions: found }) => {
    const quotations = found.flatMap(({ content, source }) => {
      const [start, end] = [content[0]?.[0] ?? 0, content.at(-1)?.[1] ?? 0];
      const speaker = source.length > 0 ? text.slice(source[0]?.[0], source.at(-1)?.[1]) : null;
      const around = text.slice(Math.max(0, start - 1), end + 1);
      return [...around.matchAll(QUOTED)].map((match) => ({ text: match[1] ?? match[2] ?? '', speaker }));
    });
    return quotations.flatMap((a, i) =>
      quotations
        .slice(i + 1)
        .filter((b) => !isInside(a.text, b.text))
        .map((b) => ({ a, b, same: false })),
    );
  });
}

/** @param {string} a @param {string} b */
function isInside(a, b) {
  /** @param {string} text */
  const bare = (text) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
  const [x, y] = [bare(a), bare(b)];
  return x.includes(y) || y.includes(x);
}

/** @param {Pair[]} pairs @param {unknown} weigh @returns {Count} */
function measure(pairs, weigh) {
  const folding = engine.rememberTokens(
    (/** @type {string} */ token) => engine.readToken(token, weigh),
    (/** @type {string} */ word) => engine.makeForm(word, null, weigh),
  );
  const language = { code: 'en', folding, rarity: () => 0 };
  const read = new Map();
  /** @param {Wording} wording */
  const index = (wording) => {
    const known = read.get(wording) ?? engine.IndexedWording.of(wording, language);
    read.set(wording, known);
    return known;
  };
  const count = { same: 0, found: 0, different: 0, wrong: 0 };
  for (const { a, b, same } of pairs) {
    const isMatch = engine.findMatch(index(a), index(b)) !== null;
    count[same ? 'same' : 'different']++;
    if (isMatch) count[same ? 'found' : 'wrong']++;
  }
  return count;
}

/** @param {Count} count */
const tell = ({ same, found, different, wrong }) => `${found} of ${same}, false ${wrong} of ${different}`;
/** @param {Count} count */
const gain = ({ found, wrong }) => found - FALSE_COSTS * wrong;

/** @type {{ curve: number[][], seen: Count } | null} */
let best = null;
for (const plain of KNOTS.plain) {
  for (const familiar of KNOTS.familiar) {
    for (const rare of KNOTS.rare) {
      if (!(plain < familiar && familiar < rare)) continue;
      const curve = [
        [plain, 0.35],
        [familiar, 0.65],
        [rare, 1],
      ];
      const seen = measure(sets.seen, engine.weighWith(table, curve));
      console.log(`${plain} ${familiar} ${rare}: ${tell(seen)}`);
      if (best === null || gain(seen) >= gain(best.seen)) best = { curve, seen };
    }
  }
}
if (best === null) process.exit(1);
console.log(JSON.stringify(best.curve));
for (const [name, pairs] of Object.entries(sets))
  console.log(`${name}: ${tell(measure(pairs, engine.weighWith(table, best.curve)))}`);
