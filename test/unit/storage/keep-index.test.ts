import { describe, expect, it, vi } from 'vitest';
import { CandidateFinder } from '../../../src/core/shards/candidate-finder';
import { LibrarySearch } from '../../../src/core/shards/library-search';
import { indexText } from '../../../src/core/text/index-text';
import { IndexKeeper } from '../../../src/storage/keep-index';
import type { Library } from '../../../src/storage/library';
import type { BroughtStory, Change } from '../../../src/storage/plan-change';
import { languages } from '../../fixtures/languages';
import { makeArticle } from '../core/comparison/make-text';
import { createMemoryRows } from './memory-rows';
import { openInMemory } from './open-in-memory';

const EMPTY = { format: 'crossquote-story-pack' as const, version: 1 as const, revision: 'r', stories: [] };
const SAID = '“The tide mill of Quellhaven grinds barley for the whole of the salt coast again,” said Ida Moss.';
const PLACES = ['Quellhaven', 'Ostermoor', 'Brackwater', 'Sandhythe', 'Larnwick', 'Tolverby', 'Hexmarsh', 'Ullerfen'];

/** A story of two texts about a mill of its own. */
function makeStory(at: number, words = SAID): BroughtStory {
  const place = `${PLACES[at % PLACES.length] ?? ''}${at < PLACES.length ? '' : at}`;
  const tell = (more: string) => [
    `The millers of ${place} have opened the sluice gates of the ${place} tide mill.`,
    words.replace('Quellhaven', place),
    more,
  ];
  return {
    story: { id: `s${at}`, name: `Mill of ${place}` },
    articles: [
      makeArticle(`a${at}`, tell(`Barley is carted to ${place} from the uplands.`)),
      makeArticle(`b${at}`, tell('Nobody in the town had heard the wheel for forty years.')),
    ],
  };
}
const bring = (...stories: BroughtStory[]): Change => ({ kind: 'bring-in', origin: 'reader', stories });

async function setUp(rows = createMemoryRows(), revision = 'engine-1') {
  const library = await openInMemory(EMPTY, rows);
  let ids = 0;
  const newId = () => `i${++ids}`;
  const keeper = new IndexKeeper({ library, engine: { revision, languages }, newId, alone: (work) => work() });
  const keepAll = async () => {
    let steps = 1;
    while (await keeper.step()) steps++;
    return steps;
  };
  return { kept: library, rows, keeper, keepAll };
}

/** The ids of the stories that are found for a text, and of the texts that quote the same words. */
async function look(library: Library, keeper: IndexKeeper, at: number) {
  const { prefix, isReady, isWhole } = await keeper.find();
  const [, text] = makeStory(at).articles;
  if (text === undefined) throw new Error('no text');
  const { stories, texts } = await new CandidateFinder(library.derived, prefix).near(indexText(text, languages));
  const hits = await new LibrarySearch(library.derived, prefix, languages).search(PLACES[at] ?? '');
  return {
    stories: stories.map(({ id }) => id).slice(0, 1),
    sizes: stories.map(({ profile }) => profile.size).slice(0, 1),
    texts: texts
      .map(({ id }) => id)
      .slice(0, 2)
      .sort(),
    hits: hits.map(({ id }) => id).sort(),
    isReady,
    isWhole,
  };
}

describe('the index on the disk', () => {
  it('comes to know what is in the library, and what changes in it', async () => {
    const { kept: library, keeper, keepAll } = await setUp();
    await library.write(bring(makeStory(0), makeStory(1)));
    expect(await keeper.find()).toMatchObject({ isReady: false, isWhole: false });
    await keepAll();
    const known = { isReady: true, isWhole: true, sizes: [2] };
    const first = {
      ...known,
      stories: ['reader:s0'],
      texts: ['reader:a0', 'reader:b0'],
      hits: ['reader:a0', 'reader:b0'],
    };
    expect(await look(library, keeper, 0)).toEqual(first);

    const [third] = makeStory(0).articles;
    const added = { ...makeStory(0), articles: third === undefined ? [] : [{ ...third, id: 'c0' }] };
    const undo = await library.write(bring(added));
    expect((await keeper.find()).isWhole).toBe(false);
    await keepAll();
    expect(await look(library, keeper, 0)).toMatchObject({ isWhole: true, sizes: [3] });

    if (undo !== null) await library.undo(undo);
    await keepAll();
    expect(await look(library, keeper, 0)).toEqual(first);

    await library.write({ kind: 'take-out', stories: ['reader:s0'] });
    await keepAll();
    const gone = await look(library, keeper, 0);
    expect(gone.stories).not.toContain('reader:s0');
    expect([gone.texts, gone.hits]).toEqual([['reader:a1', 'reader:b1'], []]);
    expect((await look(library, keeper, 1)).stories).toEqual(['reader:s1']);
  });

  it('is not written where nothing is to be done', async () => {
    const { kept: library, keepAll, rows } = await setUp();
    await library.write(bring(makeStory(0)));
    await keepAll();
    rows.commits.length = 0;
    expect(await keepAll()).toBe(1);
    expect(rows.commits).toEqual([]);
  });

  it('looks through all texts for rows that nobody needs only when a text has changed or gone', async () => {
    const { kept: library, keepAll, rows } = await setUp();
    await library.write(bring(makeStory(0), makeStory(1)));
    await keepAll();
    const lookThrough = vi.spyOn(library, 'contents');
    const bringAs = (id: string, words?: string) => {
      const { story, articles } = makeStory(0, words);
      return library.write(bring({ story, articles: articles.slice(0, 1).map((article) => ({ ...article, id })) }));
    };
    const textRows = () => [...rows.rows.keys()].filter((key) => key.startsWith('text/')).length;
    const before = textRows();

    await bringAs('c0', '“The tide mill of Quellhaven has lost a sail that it never had,” said Ida Moss.');
    await keepAll();
    expect([lookThrough.mock.calls.length, textRows()]).toEqual([0, before + 1]);

    await bringAs('c0', '“The tide mill of Quellhaven is to be sold by the parish,” said Ida Moss.');
    await keepAll();
    expect([lookThrough.mock.calls.length, textRows()]).toEqual([1, before + 1]);

    await library.write({ kind: 'take-out', stories: ['reader:s1'] });
    await keepAll();
    expect([lookThrough.mock.calls.length, textRows()]).toEqual([2, before - 1]);
  });

  it('is found without waiting for a step that is being made', async () => {
    const rows = createMemoryRows();
    const { kept: library, keepAll } = await setUp(rows);
    await library.write(bring(makeStory(0)));
    await keepAll();
    const alone = vi.fn(() => new Promise<never>(() => {}));
    const looking = new IndexKeeper({ library, engine: { revision: 'engine-1', languages }, newId: () => 'i', alone });
    expect(await looking.find()).toMatchObject({ isReady: true, isWhole: true });
    await library.write(bring(makeStory(1)));
    expect(await looking.find()).toMatchObject({ isReady: true, isWhole: false });
    expect(alone).not.toHaveBeenCalled();
  });

  it('reads a few texts at a time, so that others have a turn', async () => {
    const { kept: library, keeper } = await setUp();
    await library.write(bring(...Array.from({ length: 20 }, (_, at) => makeStory(at))));
    const get = vi.spyOn(library.derived, 'get');
    await keeper.step();
    const texts = get.mock.calls.map(([keys]) => keys.filter((key) => key.startsWith('text/')).length);
    expect(texts.reduce((sum, some) => sum + some, 0)).toBe(40);
    expect(Math.max(...texts)).toBe(8);
  });

  it('goes on after whatever step it was ended at, and comes to the same', async () => {
    const stories = Array.from({ length: 40 }, (_, at) => makeStory(at));
    const whole = await setUp();
    await whole.kept.write(bring(...stories));
    const steps = await whole.keepAll();
    expect(steps).toBeGreaterThan(3);
    const expected = await look(whole.kept, whole.keeper, 3);
    expect(expected).toMatchObject({
      stories: ['reader:s3'],
      hits: expect.arrayContaining(['reader:a3', 'reader:b3']),
    });

    const rows = createMemoryRows();
    await (await setUp(rows)).kept.write(bring(...stories));
    let made = 0;
    // Each step by a background of its own, which fails at the commit of every second one.
    for (let goesOn = true; goesOn; made++) {
      const { kept: library, keeper } = await setUp(rows);
      if (made % 2 === 1) vi.spyOn(library.derived, 'commit').mockRejectedValueOnce(new Error('ended'));
      goesOn = await keeper.step().catch(() => true);
      vi.restoreAllMocks();
    }
    const last = await setUp(rows);
    expect(await look(last.kept, last.keeper, 3)).toEqual(expected);
  });

  it('of another engine answers until that of this one is whole, and is then deleted, with the rows of its texts', async () => {
    const rows = createMemoryRows();
    const before = await setUp(rows);
    await before.kept.write(bring(makeStory(0), makeStory(1)));
    await before.keepAll();
    const old = [...rows.rows.keys()].filter((key) => key.includes('engine-1'));
    expect(old.length).toBeGreaterThan(0);

    const after = await setUp(rows, 'engine-2');
    expect(await look(after.kept, after.keeper, 0)).toMatchObject({
      stories: ['reader:s0'],
      isReady: true,
      isWhole: false,
    });
    await after.keeper.step();
    expect([...rows.rows.keys()]).toEqual(expect.arrayContaining(old));
    await after.keepAll();
    expect([...rows.rows.keys()].filter((key) => key.includes('engine-1'))).toEqual([]);
    expect(await look(after.kept, after.keeper, 0)).toMatchObject({ stories: ['reader:s0'], isWhole: true });
  });

  it('is begun anew where nobody knows of it, or it does not hold', async () => {
    const rows = createMemoryRows();
    const first = await setUp(rows);
    await first.kept.write(bring(makeStory(0)));
    await first.keepAll();
    for (const spoil of [
      () => rows.rows.set('index-state', new ArrayBuffer(7)),
      () => first.keeper.rebuild(),
      () => rows.rows.delete('index-state'),
      () => {
        for (const key of rows.rows.keys()) if (/^index\/.*\/root$/.test(key)) rows.rows.delete(key);
      },
    ]) {
      await spoil();
      const next = await setUp(rows);
      expect(await next.keeper.find()).toMatchObject({ isReady: false });
      await next.keepAll();
      expect(await look(next.kept, next.keeper, 0)).toMatchObject({ stories: ['reader:s0'], isWhole: true });
      // What was begun before it has left nothing.
      const { prefix } = await next.keeper.find();
      expect([...rows.rows.keys()].filter((key) => key.startsWith('index/') && !key.startsWith(prefix))).toEqual([]);
    }
  });

  it('is begun anew where it is not known what is still to be indexed', async () => {
    const { kept: library, rows, keeper, keepAll } = await setUp();
    await library.write(bring(makeStory(0)));
    await keepAll();
    await library.write(bring(makeStory(1)));
    const [key = ''] = [...rows.rows.keys()].filter((one) => one.startsWith('unindexed/'));
    rows.rows.set(key, new ArrayBuffer(20));
    await keepAll();
    expect(await look(library, keeper, 1)).toMatchObject({ stories: ['reader:s1'], isWhole: true });
  });

  it('keeps the row of a text as long as an article has that content', async () => {
    const { kept: library, rows, keepAll } = await setUp();
    const [article] = makeStory(0).articles;
    if (article === undefined) throw new Error('no article');
    const story = makeStory(0).story;
    const textRows = () => [...rows.rows.keys()].filter((key) => key.startsWith('text/')).length;
    await library.write(bring({ story, articles: [article, { ...article, id: 'same' }] }));
    await keepAll();
    expect(textRows()).toBe(1);
    await library.write(bring({ story, articles: [makeArticle('a0', ['The mill stands still.'])] }));
    await keepAll();
    expect(textRows()).toBe(2);
    await library.write({ kind: 'take-out', stories: ['reader:s0'] });
    await keepAll();
    expect(textRows()).toBe(0);
  });
});
