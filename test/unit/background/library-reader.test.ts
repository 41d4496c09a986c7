import { describe, expect, it, vi } from 'vitest';
import { LibraryReader } from '../../../src/background/library-reader';
import { compareWithLibrary } from '../../../src/core/compare-with-library';
import { LibraryIndex } from '../../../src/core/library-index';
import type { Article, LibraryArticle } from '../../../src/core/model';
import { IndexWriter } from '../../../src/core/shards/index-writer';
import { DamagedIndexError } from '../../../src/core/shards/row-names';
import { NoRoomError } from '../../../src/storage/no-room';
import type { Change } from '../../../src/storage/plan-change';
import { languages } from '../../fixtures/languages';
import { makeArticle } from '../core/comparison/make-text';
import { createMemoryRows } from '../storage/memory-rows';
import { openInMemory } from '../storage/open-in-memory';

const EMPTY = { format: 'crossquote-story-pack' as const, version: 1 as const, revision: 'r', stories: [] };
const TOWNS = [
  'Quellhaven',
  'Ostermoor',
  'Brackwater',
  'Sandhythe',
  'Larnwick',
  'Tolverby',
  'Hexmarsh',
  'Ullerfen',
  'Dornby',
];
const SPEAKERS = ['Moss', 'Tarn', 'Velde', 'Ruske', 'Ambler', 'Forsk', 'Quist', 'Noor', 'Ebbing'];
const WHEELS = ['barley', 'rye', 'spelt', 'oats', 'millet', 'maize', 'wheat', 'hemp', 'linseed'];

const tell = (at: number, more: string): string[] => [
  `The millers of ${TOWNS[at]} have opened the sluice gates of the ${TOWNS[at]} tide mill, which ground ${WHEELS[at]}.`,
  `“The wheel of ${TOWNS[at]} turns for ${WHEELS[at]} and for nobody’s pleasure,” said Ida ${SPEAKERS[at]}.`,
  more,
];
const makeTexts = (at: number): LibraryArticle[] => [
  makeArticle(`a${at}`, tell(at, `Carts bring the ${WHEELS[at]} down from the uplands of ${TOWNS[at]}.`)),
  makeArticle(`b${at}`, tell(at, `Nobody in ${TOWNS[at]} had heard the wheel for forty years.`)),
];
const bring = (...places: number[]): Change => ({
  kind: 'bring-in',
  origin: 'reader',
  stories: places.map((at) => ({ story: { id: `s${at}`, name: TOWNS[at] ?? '' }, articles: makeTexts(at) })),
});
function read(at: number): Article {
  const { id: _id, ...article } = makeArticle(
    'here',
    tell(at, `Ida ${SPEAKERS[at]} has the keys of the ${TOWNS[at]} mill.`),
  );
  return article;
}

async function setUp({ rows = createMemoryRows(), places = [0, 1, 2], revision = 'engine-1' } = {}) {
  const library = await openInMemory(EMPTY, rows);
  if (places.length > 0) await library.write(bring(...places));
  let ids = 0;
  const report = vi.fn();
  const wake = () =>
    new LibraryReader({
      library,
      engine: { revision, languages },
      newId: () => `i${++ids}`,
      alone: (work) => work(),
      report,
    });
  return { library, rows, report, wake, reader: wake() };
}

describe('answers out of rows', () => {
  it('are those of a library in memory', async () => {
    const { library, reader, wake } = await setUp();
    const inMemory = new LibraryIndex(languages, await library.stories());
    for (const answering of [reader, wake()]) {
      for (const article of [read(0), read(2), makeArticle('x', ['Soup is peeled carrots.'])]) {
        const { comparison, isWhole } = await answering.compare(article);
        expect(comparison).toEqual(compareWithLibrary(article, inMemory));
        expect(isWhole).toBe(true);
      }
      const other = await answering.compare(read(0), 'reader:s1');
      expect(other.comparison).toEqual(compareWithLibrary(read(0), inMemory, 'reader:s1'));
      expect((await answering.compareStory('reader:s1', read(1)))?.articles).toHaveLength(3);
      expect(await answering.compareStory('reader:unknown', null)).toBeNull();
      await answering.keep();
    }
  });

  it('need no text to be read again at the next waking', async () => {
    const { rows, reader, wake } = await setUp();
    await reader.compare(read(0));
    await reader.keep();
    rows.commits.length = 0;
    const next = wake();
    expect((await next.compare(read(0))).comparison.story?.id).toBe('reader:s0');
    await next.keep();
    expect(rows.commits).toEqual([]);
  });

  it('find what every answer needs already read, where there was time for it', async () => {
    const { rows, reader, wake } = await setUp();
    await reader.keep();
    const next = wake();
    await next.getReady();
    const get = vi.spyOn(rows, 'get');
    expect((await next.compare(read(0))).comparison.story?.id).toBe('reader:s0');
    const names = get.mock.calls.flat(2);
    expect(names.some((name) => name.includes('/profile/'))).toBe(true);
    expect(names.filter((name) => /\/(?:filter|terms|near)\//.test(name))).toEqual([]);
  });

  it('know what has come into a story, and what has gone, without a new waking', async () => {
    const { library, reader } = await setUp();
    const elsewhere = async () => {
      const { comparison } = await reader.compare(read(0));
      return [
        ...new Set(comparison.statements.flatMap((one) => one.elsewhere.map(({ articleId }) => articleId))),
      ].sort();
    };
    expect(await elsewhere()).toEqual(['reader:a0', 'reader:b0']);
    const more = makeArticle('c0', tell(0, `A third paper of ${TOWNS[0]} has been at the mill.`));
    const undo = await library.write({
      kind: 'bring-in',
      origin: 'reader',
      stories: [{ story: { id: 's0', name: TOWNS[0] ?? '' }, articles: [more] }],
    });
    await reader.keep();
    expect(await elsewhere()).toEqual(['reader:a0', 'reader:b0', 'reader:c0']);
    if (undo !== null) await library.undo(undo);
    await reader.keep();
    expect(await elsewhere()).toEqual(['reader:a0', 'reader:b0']);
    await library.write({ kind: 'take-out', stories: ['reader:s0'] });
    await reader.keep();
    expect((await reader.compare(read(0))).comparison.story).toBeNull();
  });

  it('ask for nothing but the revision, when nothing has changed since all was kept', async () => {
    const { library, rows, reader } = await setUp();
    await reader.compare(read(0));
    await reader.keep();
    const asked = vi.spyOn(rows, 'get');
    await reader.keep();
    expect(asked).not.toHaveBeenCalled();
    await library.write(bring(3));
    await reader.keep();
    expect((await reader.compare(read(3))).comparison.story?.id).toBe('reader:s3');
  });

  it('leave nothing in the rows of what is read in a private window', async () => {
    const { rows, reader, wake } = await setUp();
    await reader.keep();
    for (const key of [...rows.rows.keys()].filter((one) => one.startsWith('text/'))) rows.rows.delete(key);
    rows.commits.length = 0;
    const next = wake();
    await next.compare(read(0));
    next.forget();
    await next.keep();
    expect(rows.commits).toEqual([]);
  });
});

describe('an index that does not hold', () => {
  /** What is in the index's rows whose keys go on so behind its prefix; all is merged into shards. */
  async function indexRows(rows: ReturnType<typeof createMemoryRows>, what: string) {
    const prefix = [...rows.rows.keys()].find((key) => key.endsWith('/root'))?.replace(/root$/, '') ?? '';
    const writer = new IndexWriter(rows, prefix);
    for (let step = await writer.compact(true); step !== null; step = await writer.compact(true))
      await rows.commit(step);
    return [...rows.rows.keys()].filter((key) => key.startsWith(`${prefix}${what}`));
  }

  it.each(['root', 'profile', 'filter', 'terms', 'prints', 'stories', 'texts'])(
    'is begun anew when its %s is damaged, once for all who ask',
    async (what) => {
      const rows = createMemoryRows();
      const { reader, wake, report } = await setUp({ rows });
      const { comparison } = await reader.compare(read(0), 'reader:s0');
      await reader.keep();
      const damaged = await indexRows(rows, what);
      expect(damaged.length).toBeGreaterThan(0);
      for (const key of damaged) rows.rows.set(key, (rows.rows.get(key) ?? new ArrayBuffer(0)).slice(0, 9));
      const next = wake();
      const answers = await Promise.all([next.compare(read(0), 'reader:s0'), next.compare(read(0), 'reader:s0')]);
      for (const answer of answers) expect(answer.comparison).toEqual(comparison);
      expect(report).toHaveBeenCalledWith(expect.any(DamagedIndexError), 'reading the index');
      await next.keep();
      const indexes = new Set([...rows.rows.keys()].filter((key) => key.endsWith('/root')));
      expect(indexes.size).toBe(1);
      report.mockClear();
      expect((await wake().compare(read(0), 'reader:s0')).comparison).toEqual(comparison);
      expect(report).not.toHaveBeenCalled();
    },
  );

  it('answers from memory where there is no room for one', async () => {
    const { library, rows, wake, report } = await setUp();
    const before = new Map(rows.rows);
    vi.spyOn(library.derived, 'commit').mockRejectedValue(new NoRoomError(null));
    const reader = wake();
    expect((await reader.compare(read(1))).comparison.story?.id).toBe('reader:s1');
    await reader.keep();
    expect((await reader.compare(read(2))).comparison.story?.id).toBe('reader:s2');
    expect(new Map(rows.rows)).toEqual(before);
    expect(report).toHaveBeenCalledExactlyOnceWith(expect.any(NoRoomError), 'keeping what was read of the library');
  });
});

describe('selected words', () => {
  it('are looked up in all stories of a small library', async () => {
    const { reader } = await setUp();
    const { statements } = await reader.compareSelection('turns for rye and for nobody’s pleasure');
    expect(statements.flatMap(({ elsewhere }) => elsewhere.map(({ articleId }) => articleId)).sort()).toEqual([
      'reader:a1',
      'reader:b1',
    ]);
  });

  it('are found in a large one by the words that are quoted, or by the rarest of them', async () => {
    const { library, wake } = await setUp({ places: TOWNS.map((_town, at) => at) });
    const stories = vi.spyOn(library, 'stories');
    const reader = wake();
    await reader.keep();
    stories.mockClear();
    const quoted = await reader.compareSelection('turns for spelt and for nobody’s pleasure');
    expect(quoted.statements).toHaveLength(1);
    const printed = await reader.compareSelection('Nobody in Tolverby had heard the wheel for forty years');
    expect(printed.passages.map(({ articleId }) => articleId)).toEqual(['reader:b5']);
    expect(printed.cut).toBeUndefined();
    expect(stories.mock.calls.flatMap(([ids]) => ids ?? [])).toEqual(['reader:s2', 'reader:s5']);
  });
});
