import { describe, expect, it } from 'vitest';
import { StoryProfile } from '../../../../src/core/knowing/story-profile';
import { CandidateFinder } from '../../../../src/core/shards/candidate-finder';
import { Filter } from '../../../../src/core/shards/filter';
import { findHeaviest } from '../../../../src/core/shards/heaviest-terms';
import { IndexWriter, readTextEntry, type TextEntry } from '../../../../src/core/shards/index-writer';
import { readPrints, readQuotePrints } from '../../../../src/core/shards/prints';
import { readSearchWords } from '../../../../src/core/shards/search-words';
import type { TextIndex } from '../../../../src/core/text/text-index';
import { english } from '../../../fixtures/languages';
import { readText } from '../knowing/invented-stories';
import { MapRows } from './map-rows';

/** Words that no table has: all are as rare. */
const strange = (count: number, from = 0) => Array.from({ length: count }, (_, at) => `zq${spell(from + at)}k`);
const spell = (number: number): string =>
  [...number.toString(26).padStart(3, '0')]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
    .join('');
const read = (words: readonly string[]) => readText(null, `${words.join(' ')}.`);
const quote = (words: readonly string[]) => readText(null, `He spoke of “${words.join(' ')}” once.`);

function makeEntry(id: string, text: TextIndex) {
  const profile = new StoryProfile();
  profile.add(text);
  return { id, name: id, profile };
}

async function makeFinder(put: NonNullable<Parameters<IndexWriter['plan']>[0]['put']>) {
  const rows = new MapRows();
  rows.commit(await new IndexWriter(rows, '').plan({ put }));
  return new CandidateFinder(rows, '');
}

describe('stories that are near', () => {
  it.each([
    [80, 1],
    [88, 0],
  ])('are those of whose thirty words a text of %i words has one', async (length, found) => {
    // The cosine is one by the root of both lengths: 0.020 and 0.0195.
    const finder = await makeFinder({ stories: [makeEntry('near', read(['heronite', ...strange(29)]))] });
    const near = await finder.near(read(['heronite', ...strange(length - 1, 100)]));
    expect(near.stories).toHaveLength(found);
  });

  it('are twelve at most', async () => {
    const stories = Array.from({ length: 13 }, (_, at) => makeEntry(`s${at}`, read(['heronite', ...strange(1, at)])));
    for (const [count, found] of [
      [12, 12],
      [13, 12],
    ] as const) {
      const finder = await makeFinder({ stories: stories.slice(0, count) });
      expect((await finder.near(read(['heronite', ...strange(3, 50)]))).stories).toHaveLength(found);
    }
  });
});

describe('stories that are near another one', () => {
  it.each([
    [3, 1],
    [4, 2],
  ])('have a quarter of what is most like the text: %i words of sixteen', async (shared, found) => {
    // Both have thirty-two words: the text is like the nearest by sixteen of them, like the other one by some.
    const stories = [
      makeEntry('nearest', read([...strange(16), ...strange(16, 100)])),
      makeEntry('other', read([...strange(shared, 20), ...strange(32 - shared, 200)])),
    ];
    const near = await (await makeFinder({ stories })).near(read([...strange(16), ...strange(shared, 20)]));
    expect(near.stories.map(({ id }) => id)).toEqual(['nearest', 'other'].slice(0, found));
  });
});

describe('the words that a story is found by', () => {
  it.each([
    [31, 31],
    [32, 32],
    [33, 32],
  ])('are thirty-two at most: of %i %i', (words, kept) => {
    expect(findHeaviest(makeEntry('story', read(strange(words))).profile)).toHaveLength(kept);
  });

  it('are those that come most', () => {
    const heaviest = findHeaviest(makeEntry('story', read([...strange(40), 'heronite', 'heronite'])).profile);
    expect(heaviest[0]?.hash).toBe((readText(null, 'heronite').words[0]?.termHash ?? 0) >>> 0);
  });
});

describe('texts that quote what a text has without marks', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])('have two runs of it within eight words: %i words between', async (between) => {
    // Of several such texts the first in which both runs are kept.
    for (let from = 0; from < 3000; from += 30) {
      const [one, other] = [strange(4, from), strange(4, from + 10)];
      const text = read([
        ...strange(5, from + 20),
        ...one,
        ...strange(between, from + 15),
        ...other,
        ...strange(5, from + 25),
      ]);
      const kept = new Set(readPrints(text).map(({ hash }) => hash));
      const texts = [readTextEntry('one', quote(one)), readTextEntry('other', quote(other))];
      if (!texts.every(({ prints }) => kept.has(prints[0] ?? 0))) continue;
      const near = await (await makeFinder({ texts })).near(text);
      expect(near.texts.map(({ id }) => id).sort()).toEqual(between <= 4 ? ['one', 'other'] : []);
      return;
    }
    throw new Error('no such text');
  });

  it('are thirty-two at most', async () => {
    const said = quote(strange(7));
    const texts = Array.from({ length: 33 }, (_, at) => readTextEntry(`t${at}`, said));
    expect((await (await makeFinder({ texts })).near(said)).texts).toHaveLength(32);
    expect((await (await makeFinder({ texts: texts.slice(1) })).near(said)).texts).toHaveLength(32);
    expect((await (await makeFinder({ texts: texts.slice(2) })).near(said)).texts).toHaveLength(31);
  });
});

const EVERYDAY =
  'the of and to that for with he his said it have are were this they from by at we who new people about two city house plan road money paper river stone'.split(
    ' ',
  );
const rarityOf = (word: string) => english.rarity(readText(null, word).words[0]?.termHash ?? 0);

describe('everyday words', () => {
  it('are kept of a quotation from a rarity of six on, four together', () => {
    const seen = [0, 0];
    for (let a = 0; a < EVERYDAY.length - 3; a++)
      for (let b = a + 1; b < EVERYDAY.length - 2; b++) {
        const words = [EVERYDAY[a], EVERYDAY[b], EVERYDAY[b + 1], EVERYDAY[b + 2]].map((word) => word ?? '');
        const rarity = words.reduce((sum, word) => sum + rarityOf(word), 0);
        if (Math.abs(rarity - 6) > 0.3) continue;
        const isKept = rarity > 6;
        expect([words, readQuotePrints(quote(words)).length]).toEqual([words, isKept ? 1 : 0]);
        seen[isKept ? 1 : 0] = (seen[isKept ? 1 : 0] ?? 0) + 1;
      }
    expect(Math.min(...seen)).toBeGreaterThan(0);
  });

  it('are not searched for in texts when a fifth of all have them, but in titles', () => {
    const levels = EVERYDAY.map(rarityOf);
    expect(Math.min(...levels.map((level) => Math.abs(level - Math.log(5))))).toBeLessThan(0.3);
    for (const printed of EVERYDAY) {
      const word = readText(null, printed).words[0]?.text ?? '';
      expect([word, readSearchWords(readText(null, word)).has(word)]).toEqual([word, rarityOf(word) >= Math.log(5)]);
      expect(readSearchWords(readText(word, 'Heronite.')).has(word)).toBe(true);
    }
  });
});

describe('a compaction', () => {
  it.each([
    [1024, 0],
    [1025, 1],
  ])('merges 2,048 texts at most: two deltas of %i leave %i', async (count, left) => {
    const rows = new MapRows();
    const writer = new IndexWriter(rows, '');
    const texts = (name: string): TextEntry[] =>
      Array.from({ length: count }, (_, at) => ({ id: `${name}${at}`, prints: new Uint32Array(), words: new Map() }));
    for (const name of ['a', 'b']) rows.commit(await writer.plan({ put: { texts: texts(name) } }));
    for (let step = 0; step < 33; step++) {
      const changes = await writer.compact();
      if (changes !== null) rows.commit(changes);
    }
    expect([...rows.rows.keys()].filter((name) => name.startsWith('near/'))).toHaveLength(left);
  });
});

describe('the filter', () => {
  const spread = (count: number, from: number) =>
    Array.from({ length: count }, (_, at) => Math.imul(from + at, 0x9e3779b1) >>> 0);

  it('lets all keys pass and one other in a hundred', () => {
    const keys = spread(10_000, 1);
    const filter = Filter.fromRow(Filter.of(keys).toRow());
    expect(keys.every((key) => filter.passes(key))).toBe(true);
    const wrong = spread(100_000, 50_000).filter((key) => filter.passes(key)).length;
    expect(wrong).toBeGreaterThan(500);
    expect(wrong).toBeLessThan(1300);
  });

  it('lets nothing pass where there is nothing', () => {
    for (const filter of [Filter.of([]), Filter.fromRow(null)])
      expect(spread(100, 1).some((key) => filter.passes(key))).toBe(false);
  });
});
