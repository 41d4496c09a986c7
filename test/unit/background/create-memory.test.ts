import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMemory } from '../../../src/background/create-memory';
import { LibraryReader } from '../../../src/background/library-reader';
import type { Article } from '../../../src/core/model';
import { CrossquoteDatabase } from '../../../src/storage/database';
import { openLibrary } from '../../../src/storage/open-library';
import { languages } from '../../fixtures/languages';
import { makeArticle } from '../core/comparison/make-text';
import { makePack } from '../storage/make-pack';
import { openInMemory } from '../storage/open-in-memory';
import { readRaw, startBrowser } from '../storage/raw-database';

const PACK = makePack('r1', ['a']);
const engine = { revision: 'engine-1', languages };
const SAYING = '“The bell of the lightship is rung by hand whenever the fog comes in,” said Ida Moss.';
const at = (day: number, hour = 12) => new Date(2031, 4, day, hour).toISOString();

function tell(place: string, ...paragraphs: string[]): Article {
  const { id: _id, ...article } = makeArticle(place, [`A lightship lies off ${place}.`, ...paragraphs], {
    url: `https://${place}.example/bell`,
  });
  return article;
}

let database: CrossquoteDatabase;

async function setUp(where: 'disk' | 'session' = 'disk') {
  database = new CrossquoteDatabase();
  const library =
    where === 'session'
      ? await openInMemory(PACK)
      : await openLibrary({ database, packRevision: 'r1', loadPack: async () => PACK });
  const reader = new LibraryReader({
    ...{ library, engine, newId: () => 'i1', alone: (work) => work() },
    report: (error) => {
      throw error;
    },
  });
  const memory = createMemory({
    withLibrary: (work) => work(library),
    readers: { readerOf: async () => reader, engine: async () => engine },
    alone: (work) => work(),
  });
  const read = (article: Article, moment: string) => {
    const address = article.url ?? '';
    return memory.remember(article, { site: new URL(address).hostname, address, at: moment });
  };
  const meet = (asked: Partial<Parameters<typeof memory.meet>[1]> = {}) =>
    memory.meet(tell('here', SAYING), { address: 'https://here.example/bell', beside: [], since: '', ...asked });
  const met = async (asked: Parameters<typeof meet>[0] = {}) =>
    (await meet(asked))?.readings.map(({ outlet }) => outlet) ?? [];
  return { memory, read, meet, met };
}

beforeEach(() => {
  startBrowser();
});
afterEach(() => database.close());

describe('what was met before', () => {
  it('is what was read elsewhere, with when that was', async () => {
    const { read, meet } = await setUp();
    await read(tell('Aldmere', SAYING), at(3));
    expect((await meet())?.readings).toMatchObject([{ outlet: 'Outlet of Aldmere', readAt: at(3) }]);
  });

  it('is not what was read before the time that is wanted, to the moment', async () => {
    const { read, met } = await setUp();
    await read(tell('Aldmere', SAYING), at(3));
    expect(await met({ since: at(3) })).toEqual(['Outlet of Aldmere']);
    expect(await met({ since: new Date(Date.parse(at(3)) + 1).toISOString() })).toEqual([]);
  });

  it('is not what stands beside it in the comparison, under any of its addresses, nor the article itself', async () => {
    const { read, met } = await setUp();
    await read(tell('Aldmere', SAYING), at(3));
    await read(tell('here', SAYING, 'It was read in another wording.'), at(4));
    expect(await met({ beside: ['https://www.aldmere.example/bell?utm_source=x'] })).toEqual([]);
    expect(await met({ beside: ['https://aldmere.example/other'] })).toEqual(['Outlet of Aldmere']);
  });

  it('is nothing, and nothing is kept, where there is no database', async () => {
    const { memory, read, meet } = await setUp('session');
    await read(tell('Aldmere', SAYING), at(3));
    expect(await meet()).toBeNull();
    expect(await memory.find()).toEqual({ available: false, articles: 0, since: null, sites: [], days: [] });
    expect(await memory.list({ site: null, day: null, offset: 0, most: 9 })).toEqual({ total: 0, articles: [] });
    expect(await memory.search({ words: 'bell', most: 9 })).toEqual({ articles: [] });
    await expect(memory.forget({ all: true })).resolves.toBeUndefined();
  });
});

describe('what is remembered', () => {
  it('is told with its sites, most articles first, and its days by the reader’s clock, the last first', async () => {
    const { memory, read } = await setUp();
    await read(tell('Aldmere', SAYING), at(3, 0));
    await read(tell('Bexcombe', SAYING), at(4, 23));
    await read({ ...tell('Bexcombe', SAYING, 'More.'), url: 'https://Bexcombe.example/2' }, at(5));
    expect(await memory.find()).toEqual({
      ...{ available: true, articles: 3, since: at(3, 0) },
      sites: [
        { site: 'bexcombe.example', articles: 2 },
        { site: 'aldmere.example', articles: 1 },
      ],
      days: ['2031-05-05', '2031-05-04', '2031-05-03'].map((day) => ({ day, articles: 1 })),
    });
    const titles = async (day: string) =>
      (await memory.list({ site: null, day, offset: 0, most: 9 })).articles.map(({ title }) => title);
    expect(await titles('2031-05-03')).toEqual(['Title of Aldmere']);
    expect(await titles('2031-05-04')).toEqual(['Title of Bexcombe']);
    await memory.forget({ day: '2031-05-04' });
    expect((await memory.find()).days.map(({ day }) => day)).toEqual(['2031-05-05', '2031-05-03']);
    await memory.forget({ site: 'aldmere.example' });
    expect((await memory.find()).articles).toBe(1);
    await memory.forget({ all: true });
    expect((await readRaw()).rows.memory).toEqual([]);
  });

  it('is listed with the first fifty of its quotations, each in its first four hundred characters', async () => {
    const { memory, read } = await setUp();
    const saying = (length: number) => `“We ring ${'on'.padEnd(length - 'We ring '.length, 'g')}” said Ida Moss.`;
    const many = Array.from({ length: 49 }, (_, number) => `“The bell number ${number} is rung by hand,” Moss said.`);
    await read(tell('Aldmere', saying(400), ...many), at(3));
    await read(tell('Bexcombe', saying(401), ...many, '“It is the last one of them all,” Moss said.'), at(4));
    const { articles } = await memory.list({ site: null, day: null, offset: 0, most: 9 });
    const told = articles.map(({ quotations, quoted }) => [quotations, quoted.length, quoted[0]?.text.length]);
    expect(told).toEqual([
      [51, 50, 400],
      [50, 50, 400],
    ]);
    expect(articles[1]?.quoted[0]).toEqual({ text: saying(400).slice(1, 401), speaker: 'Ida Moss' });
  });
});
