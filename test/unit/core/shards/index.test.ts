import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StoryProfile } from '../../../../src/core/knowing/story-profile';
import { CandidateFinder } from '../../../../src/core/shards/candidate-finder';
import { IndexWriter, readTextEntry } from '../../../../src/core/shards/index-writer';
import { LibrarySearch } from '../../../../src/core/shards/library-search';
import { DamagedIndexError } from '../../../../src/core/shards/row-names';
import { languages } from '../../../fixtures/languages';
import { DRONES, FERRY, FILLER, readText } from '../knowing/invented-stories';
import { MapRows } from './map-rows';
import { PlainIndex } from './plain-index';

const PREFIX = 'index/';
const TEXTS = [...FERRY, ...DRONES, ...FILLER.map((words) => readText(null, words))];
const ENTRIES = TEXTS.map((text, at) => readTextEntry(`t${at}`, text));
/** Every two texts beside each other are a story. */
const STORIES = TEXTS.slice(1).map((text, at) => {
  const profile = new StoryProfile();
  for (const one of [TEXTS[at], text]) if (one !== undefined) profile.add(one);
  return { id: `s${at}`, name: `Story ${at}`, profile };
});
const PROBES = [FERRY[0], DRONES[0], readText('Weather', 'It rained all day.')];
const WORDS = ['fer', 'council', 'sh', 'threlfall', 'zz'];

async function compactAll(rows: MapRows, writer: IndexWriter): Promise<number> {
  let steps = 0;
  for (let step = await writer.compact(true); step !== null; step = await writer.compact(true)) {
    rows.commit(step);
    steps++;
  }
  return steps;
}

/** An index of all texts and stories, its deltas merged. */
async function makeIndex() {
  const rows = new MapRows();
  const writer = new IndexWriter(rows, PREFIX);
  rows.commit(await writer.plan({ put: { stories: STORIES, texts: ENTRIES } }));
  await compactAll(rows, writer);
  return { rows, writer };
}

const byId = (near: { id: string }[] | readonly { id: string }[]) => near.map(({ id }) => id).sort();

async function expectSame(rows: MapRows, plain: PlainIndex, finder: CandidateFinder, search: LibrarySearch) {
  for (const probe of PROBES) {
    const near = await finder.near(probe);
    const expected = plain.storiesNear(probe);
    expect(near.ofStories).toBe(plain.stories.size);
    expect(near.stories.length).toBe(Math.min(12, expected.size));
    const least = Math.min(...near.stories.map(({ id }) => expected.get(id) ?? 0));
    for (const [id, like] of expected) if (like > least + 1e-9) expect(byId(near.stories)).toContain(id);
    expect(byId(near.texts)).toEqual(expect.arrayContaining([...plain.textsQuoting(probe)]));
  }
  for (const word of WORDS) {
    const hits = await search.search(word, { most: 1000 });
    expect(byId(hits)).toEqual([...plain.textsWith(word)].sort());
  }
  expect([...rows.rows.keys()].every((name) => name.startsWith(PREFIX))).toBe(true);
}

type Move = ['put' | 'remove', 'story' | 'text', number] | ['compact', 'step' | 'all', number] | ['reopen', '', number];

const moves = fc.array(
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.tuple(
        fc.constantFrom('put' as const, 'remove' as const),
        fc.constantFrom('story' as const, 'text' as const),
        fc.nat(TEXTS.length - 2),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(
        fc.constant('compact' as const),
        fc.constantFrom('step' as const, 'all' as const),
        fc.nat(40),
      ),
    },
    { weight: 1, arbitrary: fc.tuple(fc.constant('reopen' as const), fc.constant('' as const), fc.constant(0)) },
  ),
  { minLength: 1, maxLength: 30 },
);

describe('an index on the disk', () => {
  it('answers as a look at everything does, whatever came, went and was merged', async () => {
    await fc.assert(
      fc.asyncProperty(moves, async (made: Move[]) => {
        const rows = new MapRows();
        const plain = new PlainIndex();
        let writer = new IndexWriter(rows, PREFIX);
        const finder = new CandidateFinder(rows, PREFIX);
        const search = new LibrarySearch(rows, PREFIX, languages);
        for (const [what, of, at] of made) {
          if (what === 'reopen') writer = new IndexWriter(rows, PREFIX);
          else if (what === 'compact') {
            if (of === 'all') await compactAll(rows, writer);
            else
              for (let step = 0; step < at; step++) {
                const changes = await writer.compact(true);
                if (changes !== null) rows.commit(changes);
              }
          } else {
            const [story, text] = [STORIES[at], ENTRIES[at]];
            if (story === undefined || text === undefined) continue;
            if (of === 'story') {
              rows.commit(
                await writer.plan(what === 'put' ? { put: { stories: [story] } } : { remove: { stories: [story.id] } }),
              );
              if (what === 'put') plain.stories.set(story.id, story);
              else plain.stories.delete(story.id);
            } else {
              rows.commit(
                await writer.plan(what === 'put' ? { put: { texts: [text] } } : { remove: { texts: [text.id] } }),
              );
              if (what === 'put') plain.texts.set(text.id, text);
              else plain.texts.delete(text.id);
            }
          }
          finder.refresh();
          search.refresh();
          if (at % 5 === 0) await expectSame(rows, plain, finder, search);
        }
        await expectSame(rows, plain, finder, search);
        await compactAll(rows, writer);
        // Nobody has told these of it: they find out.
        await expectSame(rows, plain, new CandidateFinder(rows, PREFIX), new LibrarySearch(rows, PREFIX, languages));
        finder.refresh();
        search.refresh();
        await expectSame(rows, plain, finder, search);
      }),
      { numRuns: 25 },
    );
  });

  it('leaves nothing behind of what has gone', async () => {
    const { rows, writer } = await makeIndex();
    rows.commit(
      await writer.plan({ remove: { stories: STORIES.map(({ id }) => id), texts: ENTRIES.map(({ id }) => id) } }),
    );
    await compactAll(rows, writer);
    const empty = new MapRows();
    const other = new IndexWriter(empty, PREFIX);
    empty.commit(await other.plan({ put: { texts: [{ id: 'x', prints: new Uint32Array(), words: new Map() }] } }));
    await compactAll(empty, other);
    const shards = (from: MapRows) =>
      [...from.rows]
        .filter(([name]) => /\/(?:terms|prints|search|filter)\//.test(name))
        .reduce((sum, [, row]) => sum + row.byteLength, 0);
    expect(shards(rows)).toBe(shards(empty));
    expect([...rows.rows.keys()].filter((name) => /\/(?:profile|near|words)\//.test(name))).toEqual([]);
  });

  it('reads nothing more for a text of which nothing is known', async () => {
    const { rows } = await makeIndex();
    const finder = new CandidateFinder(rows, PREFIX);
    await finder.near(FERRY[0]);
    rows.forgetReads();
    const near = await finder.near(
      readText(
        'Soup',
        'Peel six carrots and simmer them with ginger.',
        '“Stir it slowly while the onions soften in plenty of butter,” says the cook.',
      ),
    );
    expect([near.stories, near.texts, rows.reads]).toEqual([[], [], []]);
  });

  it('reads in three calls after waking: what is always read, what a text needs, and names', async () => {
    const { rows } = await makeIndex();
    rows.forgetReads();
    await new CandidateFinder(rows, PREFIX).near(FERRY[0]);
    expect(rows.reads).toHaveLength(3);
  });

  it('sees a commit that it was not told of as soon as it reads', async () => {
    const { rows, writer } = await makeIndex();
    const finder = new CandidateFinder(rows, PREFIX);
    const before = await finder.near(FERRY[0]);
    const [first] = before.stories;
    rows.commit(await writer.plan({ remove: { stories: [first?.id ?? ''] } }));
    const after = await finder.near(FERRY[0]);
    expect(byId(after.stories)).not.toContain(first?.id);
  });

  it('is empty where nothing was ever put', async () => {
    const rows = new MapRows();
    const near = await new CandidateFinder(rows, PREFIX).near(FERRY[0]);
    expect(near).toEqual({ stories: [], texts: [], ofStories: 0 });
    expect(await new LibrarySearch(rows, PREFIX, languages).search('ferry')).toEqual([]);
    expect(await new IndexWriter(rows, PREFIX).compact(true)).toBeNull();
  });

  it('is merged by itself from 64 changes on', async () => {
    const rows = new MapRows();
    const writer = new IndexWriter(rows, PREFIX);
    const [text] = ENTRIES;
    if (text === undefined) throw new Error('no text');
    const many = (count: number, from: number) =>
      Array.from({ length: count }, (_, at) => ({ ...text, id: `x${from + at}` }));
    rows.commit(await writer.plan({ put: { texts: many(63, 0) } }));
    expect(await writer.compact()).toBeNull();
    rows.commit(await writer.plan({ put: { texts: many(1, 63) } }));
    expect(await writer.compact()).not.toBeNull();
  });
});

describe('a damaged index', () => {
  const ask = async (rows: MapRows) => {
    await new CandidateFinder(rows, PREFIX).near(FERRY[0]);
    await new LibrarySearch(rows, PREFIX, languages).search('ferry council', { most: 1000 });
  };

  it.each(['root', 'terms/0', 'filter/00', 'profile/', 'near/', 'words/', 'texts/', 'search/'])(
    'is refused, whichever row it is: %s',
    async (kind) => {
      const { rows, writer } = await makeIndex();
      rows.commit(await writer.plan({ put: { texts: ENTRIES.slice(0, 2) } }));
      await ask(rows);
      for (const [name, row] of rows.rows) {
        if (!name.startsWith(PREFIX + kind)) continue;
        const changed = row.slice(0);
        const bytes = new Uint8Array(changed);
        bytes[row.byteLength >> 1] = (bytes[row.byteLength >> 1] ?? 0) ^ 0x10;
        rows.rows.set(name, changed);
      }
      await expect(ask(rows)).rejects.toThrow(DamagedIndexError);
    },
  );

  it.each(['terms/', 'filter/', 'prints/', 'profile/', 'near/', 'words/', 'texts/', 'search/'])(
    'is refused when a row is missing: %s',
    async (kind) => {
      const { rows, writer } = await makeIndex();
      rows.commit(await writer.plan({ put: { texts: ENTRIES.slice(0, 2) } }));
      for (const name of [...rows.rows.keys()]) if (name.startsWith(PREFIX + kind)) rows.rows.delete(name);
      await expect(ask(rows)).rejects.toThrow(DamagedIndexError);
    },
  );
});

describe('several answers at once', () => {
  it('are those that would be given one after the other', async () => {
    const { rows, writer } = await makeIndex();
    const [probe] = PROBES;
    if (probe === undefined) throw new Error('no probe');
    const finder = new CandidateFinder(rows, PREFIX);
    await finder.near(probe);
    const again = ENTRIES.slice(0, 2).map((entry) => ({ ...entry, id: `${entry.id} again` }));
    rows.commit(await writer.plan({ put: { texts: again } }));
    finder.refresh();
    const atOnce = await Promise.all([finder.near(probe), finder.near(probe)]);
    const alone = await new CandidateFinder(rows, PREFIX).near(probe);
    expect(alone.texts.length).toBeGreaterThan(0);
    for (const near of [...atOnce, await finder.near(probe)]) expect(near.texts).toEqual(alone.texts);
  });
});
