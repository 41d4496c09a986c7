import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { indexText } from '../../../src/core/text/index-text';
import { CrossquoteDatabase } from '../../../src/storage/database';
import { MemoryStore } from '../../../src/storage/memory-store';
import { languages } from '../../fixtures/languages';
import { makeArticle } from '../core/comparison/make-text';
import { readRaw, startBrowser } from './raw-database';

const PLACES = ['Quellhaven', 'Ostermoor', 'Brackwater', 'Sandhythe'];
const OWN = 'Nobody in the town had heard the creaking waterwheel for forty winters, the almanac says.';

const tell = (place: string, words = 'grinds barley for the whole of the salt coast again') =>
  makeArticle(
    place.toLowerCase(),
    [OWN, `“The tide mill of ${place} ${words},” said Ida Moss, the miller of ${place}.`],
    { url: `https://news.${place.toLowerCase()}.example/mill`, title: `The mill of ${place}` },
  );
const read = (article: ReturnType<typeof tell>) => indexText(article, languages);

let database: CrossquoteDatabase;

async function open(revision = 'engine-1'): Promise<MemoryStore> {
  database?.close();
  database = new CrossquoteDatabase();
  await database.open();
  let last: Promise<unknown> = Promise.resolve();
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
  return new MemoryStore({ database, engine: { revision, languages }, alone });
}

const DAY = (day: number) => `2031-05-${String(day).padStart(2, '0')}T10:00:00.000Z`;

async function remember(store: MemoryStore, place: string, day: number, words?: string): Promise<string> {
  const article = tell(place, words);
  const address = article.url ?? '';
  await store.remember(read(article), { site: new URL(address).hostname, address, at: DAY(day) });
  const [last] = (await store.list({ site: null, between: null }, 0, 1)).rows;
  return last?.contentHash ?? '';
}

const near = async (store: MemoryStore, place: string) =>
  (await store.near(read(tell(place)), 'none', 'https://elsewhere.example/a')).map(({ facts }) => facts.title);

/** All bytes of a table's rows, as one text of a character each. */
async function readBytes(): Promise<string> {
  const { rows } = await readRaw();
  const { memory = [], rows: derived = [] } = rows as {
    memory?: unknown[];
    rows?: { key: string; row: ArrayBuffer }[];
  };
  const bytes = derived.map(({ key, row }) => key + String.fromCharCode(...new Uint8Array(row)));
  return JSON.stringify(memory) + bytes.join('\n');
}

/** The rows of the index that know a text by its words. */
async function readShards(): Promise<unknown> {
  const { rows } = await readRaw();
  return (rows.rows as { key: string; row: ArrayBuffer }[])
    .filter(({ key }) => /\/(?:prints|search|filter|terms|near|words)\//.test(key))
    .map(({ key, row }) => [key, Array.from(new Uint8Array(row))]);
}

beforeEach(() => {
  startBrowser();
});
afterEach(() => database?.close());

describe('reading memory', () => {
  it('finds what quotes the same words, and not the article itself under another address', async () => {
    const store = await open();
    const hash = await remember(store, 'Quellhaven', 1);
    await remember(store, 'Ostermoor', 2);
    expect((await near(store, 'Quellhaven'))[0]).toBe('The mill of Quellhaven');
    const text = read(tell('Quellhaven'));
    const others = async (contentHash: string, address: string) =>
      (await store.near(text, contentHash, address)).map(({ facts }) => facts.title);
    expect(await others(hash, 'https://elsewhere.example')).not.toContain('The mill of Quellhaven');
    expect(await others('none', 'https://m.news.quellhaven.example/mill/amp?utm_source=x')).not.toContain(
      'The mill of Quellhaven',
    );
  });

  it('finds the twelve that have most in common', async () => {
    const store = await open();
    const saying = '“Each of the two bells is rung by hand when the fog comes in from the salt coast,” said Ida Moss.';
    const told = (name: string, words: string) => makeArticle(name, [`A text of ${name}.`, words], { title: name });
    const nearBy = async () =>
      (await store.near(read(told('here', saying)), 'none', 'https://elsewhere.example/a')).length;
    for (let number = 1; number <= 13; number++) {
      const address = `https://bell${number}.example/a`;
      await store.remember(read(told(`bell${number}`, saying)), {
        site: `bell${number}.example`,
        address,
        at: DAY(number),
      });
      if (number >= 12) expect(await nearBy()).toBe(12);
    }
  });

  it('keeps quotations and no other words of the article', async () => {
    const store = await open();
    await remember(store, 'Quellhaven', 1);
    expect(await readBytes()).toContain('grinds barley');
    expect(await readBytes()).not.toMatch(/creaking|almanac/);
  });

  it('notes when an article was read again, and keeps its last two contents', async () => {
    const store = await open();
    await remember(store, 'Quellhaven', 1);
    await remember(store, 'Quellhaven', 3);
    expect((await store.list({ site: null, between: null }, 0, 9)).rows.map(({ readAt }) => readAt)).toEqual([DAY(3)]);
    await remember(store, 'Quellhaven', 4, 'grinds oats for the whole of the salt coast again');
    const last = await remember(store, 'Quellhaven', 5, 'grinds maize for the whole of the salt coast again');
    const { rows } = await store.list({ site: null, between: null }, 0, 9);
    expect(rows.map(({ readAt }) => readAt)).toEqual([DAY(5), DAY(4)]);
    const earlier = await store.earlier(last, 'https://news.quellhaven.example/mill');
    expect(earlier.map(({ readAt }) => readAt)).toEqual([DAY(4)]);
    expect(await near(store, 'Quellhaven')).toEqual(['The mill of Quellhaven']);
  });

  it('lists by site and by time, last read first, and searches as one types', async () => {
    const store = await open();
    for (const [at, place] of PLACES.entries()) await remember(store, place, at + 1);
    const titles = async (...asked: Parameters<MemoryStore['list']>) => {
      const { total, rows } = await store.list(...asked);
      return [total, ...rows.map(({ facts }) => facts.title)];
    };
    expect(await titles({ site: null, between: null }, 1, 2)).toEqual([
      4,
      'The mill of Brackwater',
      'The mill of Ostermoor',
    ]);
    expect(await titles({ site: 'news.ostermoor.example', between: null }, 0, 9)).toEqual([1, 'The mill of Ostermoor']);
    const between = { since: DAY(1), before: DAY(3) };
    expect(await titles({ site: null, between }, 0, 9)).toEqual([2, 'The mill of Ostermoor', 'The mill of Quellhaven']);
    expect(await titles({ site: 'news.ostermoor.example', between }, 0, 9)).toEqual([1, 'The mill of Ostermoor']);
    expect((await store.search('sandh mill', 9)).map(({ facts }) => facts.title)).toEqual(['The mill of Sandhythe']);
    expect(await store.search('almanac', 9)).toEqual([]);
    expect((await store.summary()).sites.sort()).toEqual(
      PLACES.map((place) => `news.${place.toLowerCase()}.example`).sort(),
    );
  });

  it('is built anew by another engine, in steps that can be ended after any', async () => {
    const first = await open();
    for (const [at, place] of PLACES.entries()) await remember(first, place, at + 1);
    const second = await open('engine-2');
    expect(await near(second, 'Brackwater')).toEqual([]);
    await second.keep();
    expect((await near(second, 'Brackwater'))[0]).toBe('The mill of Brackwater');
    expect(await readBytes()).not.toContain('engine-1');
  });

  it('is built anew where its index does not hold', async () => {
    const store = await open();
    await remember(store, 'Quellhaven', 1);
    await database.rows.filter(({ key }) => key.endsWith('/near/0')).modify({ row: new ArrayBuffer(3) });
    const again = await open();
    expect(await near(again, 'Quellhaven')).toEqual([]);
    await again.keep();
    expect(await near(again, 'Quellhaven')).toEqual(['The mill of Quellhaven']);
  });
});

describe('what is forgotten', () => {
  const forgotten: [string, Parameters<MemoryStore['forget']>[0]][] = [
    ['a site', { site: 'news.ostermoor.example' }],
    ['a day', { since: DAY(2), before: DAY(3) }],
  ];

  it.each(forgotten)(
    'of %s, is in the database no more, and the rest is as if it had never been there',
    async (_what, which) => {
      const store = await open();
      await remember(store, 'Quellhaven', 1);
      await store.keep();
      await store.forget({ hashes: ['none'] });
      const before = await readShards();
      const hash = await remember(store, 'Ostermoor', 2);
      expect(await readBytes()).toMatch(/ostermoor/i);
      await store.forget(which);
      const bytes = await readBytes();
      expect(bytes).not.toMatch(/ostermoor/i);
      expect(bytes).not.toContain(hash);
      expect(bytes).toMatch(/quellhaven/i);
      expect(await readShards()).toEqual(before);
      expect(await near(store, 'Quellhaven')).toEqual(['The mill of Quellhaven']);
    },
  );

  it('after some time, is what was read before', async () => {
    const store = await open();
    for (const [at, place] of PLACES.entries()) await remember(store, place, at + 1);
    await store.forget({ before: DAY(3) });
    expect((await store.summary()).moments).toEqual([DAY(3), DAY(4)]);
    expect(await readBytes()).not.toMatch(/quellhaven|ostermoor/i);
  });

  it('is all of it: the tables are empty', async () => {
    const store = await open();
    for (const [at, place] of PLACES.entries()) await remember(store, place, at + 1);
    await store.keep();
    await store.forget('all');
    const { rows } = await readRaw();
    expect([rows.memory, rows.rows]).toEqual([[], []]);
    expect(await near(store, 'Quellhaven')).toEqual([]);
    await remember(store, 'Quellhaven', 6);
    expect(await near(store, 'Quellhaven')).toEqual(['The mill of Quellhaven']);
  });

  it('leaves nothing in the rows of another engine either', async () => {
    const store = await open();
    await remember(store, 'Quellhaven', 1);
    await remember(store, 'Ostermoor', 2);
    const second = await open('engine-2');
    await second.forget({ site: 'news.ostermoor.example' });
    expect(await readBytes()).not.toMatch(/ostermoor|engine-1/i);
    await second.keep();
    expect((await near(second, 'Quellhaven'))[0]).toBe('The mill of Quellhaven');
  });
});
