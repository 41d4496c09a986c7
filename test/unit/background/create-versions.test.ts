import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemory } from '../../../src/background/create-memory';
import { createVersions } from '../../../src/background/create-versions';
import { LibraryReader } from '../../../src/background/library-reader';
import type { Article } from '../../../src/core/model';
import { readStoryPack } from '../../../src/corpus/read-story-pack';
import { CrossquoteDatabase } from '../../../src/storage/database';
import type { Library } from '../../../src/storage/library';
import { openLibrary } from '../../../src/storage/open-library';
import { languages } from '../../fixtures/languages';
import { makeArticle } from '../core/comparison/make-text';
import { startBrowser } from '../storage/raw-database';

const engine = { revision: 'engine-1', languages };
const ADDRESS = 'https://gauge.example/quay';
const FIRST = 'The gauge on the quay of Skarholm showed nothing at all for a whole wet week.';
const saying = (month: string) => `“We shall have another gauge on the quay by ${month},” said Ida Moss, who reads it.`;
const tell = (month: string, facts: Partial<Article> = {}): Article => {
  const { id: _id, ...article } = makeArticle('gauge', [FIRST, saying(month)], { url: ADDRESS, ...facts });
  return article;
};
const at = (day: number) => new Date(Date.UTC(2031, 4, day)).toISOString();
const BUNDLED = readStoryPack({
  ...{ format: 'crossquote-story-pack', version: 1, revision: 'r1' },
  stories: [
    {
      story: { id: 's', name: 'Ferry', articleIds: ['ferry'] },
      articles: [
        makeArticle('ferry', ['“The ferry stays in the harbour,” said Jon Tarn.'], { url: 'https://ferry.example/1' }),
      ],
    },
  ],
});

let library: Library;

async function setUp() {
  const reader = new LibraryReader({
    ...{ library, engine, newId: () => crypto.randomUUID(), alone: (work) => work() },
    report: (error) => {
      throw error;
    },
  });
  const withLibrary = <T>(work: (one: Library) => Promise<T>) => work(library);
  const readers = { readerOf: async () => reader, engine: async () => engine };
  const memory = createMemory({ withLibrary, readers, alone: (work) => work() });
  const changed = vi.fn();
  let ids = 0;
  const versions = createVersions({
    ...{ withLibrary, readers, storeOf: memory.storeOf, changed },
    newId: () => `v${++ids}`,
  });
  /** The article is the reader's. */
  const keep = (article: Article, day: number) =>
    library.write({
      kind: 'bring-in',
      origin: 'reader',
      stories: [
        { story: { id: 'g', name: 'Gauge' }, articles: [{ ...article, id: 'gauge', added: at(day) } as never] },
      ],
    });
  const remember = (article: Article, day: number) =>
    memory.remember(article, { site: 'gauge.example', address: ADDRESS, at: at(day) });
  const change = async (article: Article, remembered = false) => {
    const found = await versions.findChange(article, ADDRESS, remembered);
    return found && [found.read, found.changes.quotations.changed[0]?.before.text.match(/by (\w+),/)?.[1]];
  };
  const readings = async (id = 'reader:gauge') => (await library.versions(id)).map(({ read }) => read);
  return { versions, changed, keep, remember, change, readings };
}

beforeEach(async () => {
  startBrowser();
  const database = new CrossquoteDatabase();
  library = await openLibrary({ database, packRevision: 'r1', loadPack: async () => BUNDLED });
});
afterEach(() => library.close());

describe('an article that is read again', () => {
  it('has changed since it came into the library', async () => {
    const { keep, change } = await setUp();
    expect(await change(tell('June'))).toBeNull();
    await keep(tell('May'), 1);
    expect(await change(tell('June'))).toEqual([at(1), 'May']);
    expect(await change(tell('May'))).toBeNull();
  });

  it('has not where only a counter has, or where it is cut', async () => {
    const { keep, change } = await setUp();
    await keep(tell('May'), 1);
    expect(await change({ ...tell('May'), text: `${tell('May').text}\n\n12 comments`, paragraphs: [] })).toBeNull();
    expect(await change({ ...tell('May'), text: FIRST, paragraphs: [], complete: false })).toBeNull();
  });

  it('has changed since the last other reading of it that is kept', async () => {
    const { versions, keep, change } = await setUp();
    await keep(tell('May'), 1);
    await versions.note(tell('June'), ADDRESS, at(2));
    await versions.note(tell('July'), ADDRESS, at(3));
    expect(await change(tell('August'))).toEqual([at(3), 'July']);
    expect(await change(tell('July'))).toEqual([at(2), 'June']);
  });

  it('has changed since it was read, where that is remembered and is to be told', async () => {
    const { remember, change } = await setUp();
    await remember(tell('May'), 1);
    expect(await change(tell('June'), true)).toEqual([at(1), 'May']);
    expect(await change(tell('June'), false)).toBeNull();
    expect(await change(tell('May'), true)).toBeNull();
  });

  it('is held against the library before memory', async () => {
    const { keep, remember, change } = await setUp();
    await remember(tell('May'), 1);
    await keep(tell('June'), 2);
    expect(await change(tell('July'), true)).toEqual([at(2), 'June']);
  });

  it('that came with the extension has changed since then', async () => {
    const { versions } = await setUp();
    const words = [
      '“The ferry leaves the harbour,” said Jon Tarn.',
      'It had been there since the ice came in January.',
    ];
    const { id: _id, ...article } = makeArticle('ferry', words, { url: 'https://ferry.example/1' });
    const found = await versions.findChange(article, 'https://ferry.example/1', false);
    expect([found?.read, found?.changes.sentences.added]).toEqual([null, [words[1]]]);
  });
});

describe('another reading', () => {
  it('is kept of an article of the library whose words are others', async () => {
    const { versions, changed, keep, readings } = await setUp();
    await keep(tell('May'), 1);
    await versions.note(tell('June'), ADDRESS, at(2));
    expect(await readings()).toEqual([at(1)]);
    expect((await library.articles(['reader:gauge']))[0]?.text).toContain('June');
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('is kept of one that came with the extension, which stays', async () => {
    const { versions, readings } = await setUp();
    const { id: _id, ...article } = makeArticle('ferry', ['“No ferry sails in this weather,” said Jon Tarn.']);
    await versions.note({ ...article, url: null }, 'https://ferry.example/1?utm_source=x', at(2));
    expect(await readings('bundled:ferry')).toEqual([at(2)]);
    expect((await library.articles(['bundled:ferry']))[0]?.text).toContain('stays in the harbour');
  });

  it.each<[string, Article]>([
    ['of an article that the library has not', tell('June', { url: 'https://other.example/quay' })],
    ['of the same words', tell('May')],
    [
      'that differs only in how it was read',
      { ...tell('May'), text: `${tell('May').text}\n\n12 comments`, paragraphs: [] },
    ],
  ])('is not kept %s', async (_what, article) => {
    const { versions, changed, keep, readings } = await setUp();
    await keep(tell('May'), 1);
    await versions.note(article, article.url ?? '', at(2));
    expect(await readings()).toEqual([]);
    expect(changed).not.toHaveBeenCalled();
  });

  it('is none where another article of the library has these words', async () => {
    const { versions, keep, readings } = await setUp();
    await keep(tell('May'), 1);
    const copy = { ...tell('June', { url: 'https://copy.example/quay' }), id: 'copy' };
    const story = { story: { id: 'c', name: 'Copies' }, articles: [copy as never] };
    await library.write({ kind: 'bring-in', origin: 'reader', stories: [story] });
    const [known] = await library.articles(['reader:copy']);
    expect(known).toBeDefined();
    await versions.note({ ...tell('June'), url: 'https://copy.example/quay' }, ADDRESS, at(2));
    expect(await readings()).toEqual([]);
  });
});

describe('the readings of an article', () => {
  it('are listed, the last first, with what has changed since', async () => {
    const { versions, keep } = await setUp();
    await keep(tell('May'), 1);
    await versions.note(tell('June'), ADDRESS, at(2));
    await versions.note(tell('July'), ADDRESS, at(3));
    const listed = await versions.list('reader:gauge');
    expect(
      listed.map(({ read, changes }) => [read, changes.quotations.changed[0]?.edits.map(({ from, to }) => [from, to])]),
    ).toEqual([
      [at(2), [['June', 'July']]],
      [at(1), [['May', 'July']]],
    ]);
  });

  it('are those that differ from it: one that it has come back to is left out', async () => {
    const { versions, keep, readings } = await setUp();
    await keep(tell('May'), 1);
    await versions.note(tell('June'), ADDRESS, at(2));
    await versions.note(tell('May'), ADDRESS, at(3));
    expect(await readings()).toEqual([at(2), at(1)]);
    expect((await versions.list('reader:gauge')).map(({ read }) => read)).toEqual([at(2)]);
  });

  it('are none of an article that is gone', async () => {
    expect(await (await setUp()).versions.list('reader:none')).toEqual([]);
  });
});
