import { describe, expect, it, vi } from 'vitest';
import { createTextKeeper } from '../../../src/background/text-keeper';
import { LibraryIndex } from '../../../src/core/library-index';
import type { LibraryArticle } from '../../../src/core/model';
import type { Library } from '../../../src/storage/library';
import { createMemoryLibrary } from '../../../src/storage/memory-library';
import { languages } from '../../fixtures/languages';
import { makeArticle } from '../core/comparison/make-text';
import { createMemoryRows } from '../storage/memory-rows';

const ARTICLES = [
  makeArticle('a', [
    '“The weir holds,” said Odile Grant. The lock keeper said that nobody had looked at it since May.',
  ]),
  makeArticle('b', ['Odile Grant said: “The weir holds, and it will hold.”']),
];

function setUp(rows = createMemoryRows(), revision = 'engine-1', articles: LibraryArticle[] = ARTICLES) {
  const library: Library = createMemoryLibrary(
    {
      format: 'crossquote-story-pack',
      version: 1,
      revision: 'r',
      stories: [{ story: { id: 's', name: 'Weir', articleIds: articles.map(({ id }) => id) }, articles }],
    },
    rows,
  );
  const report = vi.fn();
  const loadLanguages = vi.fn(async () => languages);
  const keeper = createTextKeeper({ withLibrary: (work) => work(library), loadLanguages, revision, report });
  return { keeper, library, index: () => keeper.index(library), rows, report, loadLanguages };
}

const quotesIn = (index: LibraryIndex) => index.stories[0]?.texts.map(({ id, text }) => [id, text.quotes]);

describe('the texts of the library', () => {
  it('are read at the first waking and taken out of their rows at the next, the same', async () => {
    const { keeper, library, index, rows } = setUp();
    const first = await index();
    expect(quotesIn(first)).toEqual(quotesIn(new LibraryIndex(languages, await library.stories())));
    expect(rows.commits).toEqual([]);
    await keeper.keep();
    expect([...rows.rows.keys()]).toEqual([
      expect.stringMatching(/^text\/engine-1\//),
      expect.stringMatching(/^text\/engine-1\//),
    ]);

    const next = setUp(rows);
    const committed = rows.commits.length;
    expect(quotesIn(await next.index())).toEqual(quotesIn(first));
    await next.keeper.keep();
    expect(rows.commits).toHaveLength(committed);
  });

  it('are made anew by another engine, whose rows are all there before those of the one before go', async () => {
    const { keeper, index, rows } = setUp();
    await index();
    await keeper.keep();
    const old = [...rows.rows.keys()];
    const foreign = new Map([['of/another', new ArrayBuffer(1)]]);
    for (const [key, row] of foreign) rows.rows.set(key, row);
    rows.commits.length = 0;
    const next = setUp(rows, 'engine-2');
    await next.index();
    expect([...rows.rows.keys()]).toEqual([...old, 'of/another']);
    await next.keeper.keep();
    expect(rows.commits.map(({ put, delete: gone }) => [put.length, gone])).toEqual([
      [2, []],
      [0, old],
    ]);
    expect([...rows.rows.keys()].sort()).toEqual([
      'of/another',
      expect.stringContaining('engine-2'),
      expect.stringContaining('engine-2'),
    ]);
  });

  it('leave no rows of a text that is not there any more', async () => {
    const { keeper, index, rows } = setUp();
    await index();
    await keeper.keep();
    const fewer = setUp(rows, 'engine-1', ARTICLES.slice(0, 1));
    await fewer.index();
    await fewer.keeper.keep();
    expect(rows.rows.size).toBe(1);
  });

  it('are read anew where a row is damaged, and that row alone is put again', async () => {
    const { keeper, index, rows } = setUp();
    const first = await index();
    await keeper.keep();
    const [key = '', row = new ArrayBuffer(0)] = [...rows.rows][1] ?? [];
    rows.rows.set(key, row.slice(0, 30));
    rows.commits.length = 0;
    const next = setUp(rows);
    expect(quotesIn(await next.index())).toEqual(quotesIn(first));
    await next.keeper.keep();
    expect(rows.commits.map(({ put }) => put.map(([name]) => name))).toEqual([[key]]);
    expect(rows.rows.get(key)).toEqual(row);
  });

  it('are there though their rows cannot be kept; that is reported', async () => {
    const { keeper, library, index, rows, report } = setUp();
    vi.spyOn(library.derived, 'commit').mockRejectedValue(new Error('the disk'));
    await index();
    await keeper.keep();
    expect(report).toHaveBeenCalledExactlyOnceWith(new Error('the disk'), 'keeping what was read of the library');
    expect(rows.rows.size).toBe(0);
  });

  it('come when the table of words is there at the second try', async () => {
    const { index, loadLanguages } = setUp();
    loadLanguages.mockRejectedValueOnce(new Error('no file'));
    await expect(index()).rejects.toThrow('no file');
    await expect(index()).resolves.toBeInstanceOf(LibraryIndex);
    expect(loadLanguages).toHaveBeenCalledTimes(2);
  });
});
