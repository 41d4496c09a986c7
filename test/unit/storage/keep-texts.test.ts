import { describe, expect, it, vi } from 'vitest';
import { readDigest } from '../../../src/core/knowing/read-digest';
import { nameRow, toRow } from '../../../src/core/rows/text-row';
import { indexText } from '../../../src/core/text/index-text';
import { putTexts, takeTexts } from '../../../src/storage/keep-texts';
import { languages } from '../../fixtures/languages';
import { makeArticle } from '../core/comparison/make-text';
import { createMemoryRows } from './memory-rows';

const engine = { revision: 'engine-1', languages };
const ARTICLES = ['Ida Moss said that the tide mill grinds again.', '“No mill, no bread,” said Ida Moss.', 'Fog.'].map(
  (words, at) => makeArticle(`a${at}`, [words]),
);

/** Rows in memory, and how often a text was read. */
function keep(rows: ReadonlyMap<string, ArrayBuffer>) {
  const get = vi.fn(async (keys: readonly string[]) => keys.map((key) => rows.get(key) ?? null));
  const read = vi.fn(indexText);
  return { get, read, take: () => takeTexts(ARTICLES, { get }, engine, read) };
}

const all = new Map(
  ARTICLES.map((article) => [`text/${nameRow(article, engine)}`, toRow(indexText(article, languages), engine)]),
);

describe('taking texts out of their rows', () => {
  it('reads all texts where there are no rows, and makes the rows', async () => {
    const { take, read } = keep(new Map());
    const { texts, keys, made } = await take();
    expect(texts.map(({ article }) => article)).toEqual(ARTICLES);
    expect(read).toHaveBeenCalledTimes(3);
    expect(new Map(made)).toEqual(all);
    expect(keys).toEqual([...all.keys()]);
  });

  it('reads none where all rows are right, and asks for them once', async () => {
    const { take, read, get } = keep(all);
    const { texts, made } = await take();
    expect(texts.map(({ article }) => article)).toEqual(ARTICLES);
    expect(texts[1]?.quotes.map(({ text }) => text)).toEqual(['No mill, no bread,']);
    expect([read.mock.calls.length, get.mock.calls.length, made]).toEqual([0, 1, []]);
  });

  it('makes a row again, and no other, that is damaged or not of its text', async () => {
    const [first = '', second = '', third = ''] = all.keys();
    const damaged = (all.get(first) ?? new ArrayBuffer(0)).slice(0, 40);
    const { take, read } = keep(new Map(all).set(first, damaged).set(third, all.get(second) ?? damaged));
    const { texts, made } = await take();
    expect(read.mock.calls.map(([{ text }]) => text)).toEqual([ARTICLES[0]?.text, 'Fog.']);
    expect(new Map(made)).toEqual(new Map([...all].filter(([key]) => key !== second)));
    for (const [at, text] of texts.entries()) {
      const fresh = indexText(ARTICLES[at] ?? makeArticle('none', []), languages);
      expect(text.derive(readDigest)).toEqual(fresh.derive(readDigest));
    }
  });

  it('makes one row for texts that are alike', async () => {
    const twice = ARTICLES.slice(0, 1).flatMap((article) => [article, { ...article, id: 'again' }]);
    const { texts, made } = await takeTexts(twice, keep(new Map()), engine);
    expect([texts.length, made.length]).toEqual([2, 1]);
  });
});

describe('keeping texts', () => {
  const named = (count: number, prefix: string, bytes = 1) =>
    Array.from({ length: count }, (_, at): [string, ArrayBuffer] => [`text/${prefix}/${at}`, new ArrayBuffer(bytes)]);

  it.each([
    ['a hundred rows at a time', 1, [100, 100, 50]],
    ['a million bytes at a time', 400_000, [...Array(125).fill(2)]],
    ['a row at a time where each is larger', 1_000_001, [...Array(250).fill(1)]],
  ])('puts %s', async (_name, bytes, sizes) => {
    const rows = createMemoryRows();
    const made = named(250, 'new', bytes);
    await putTexts(made, rows);
    expect(rows.commits.map(({ put }) => put.length)).toEqual(sizes);
  });
});
