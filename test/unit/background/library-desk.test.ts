import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnalyst } from '../../../src/background/analyst';
import { createLibraryDesk, type DeskChange } from '../../../src/background/library-desk';
import { LibraryReader } from '../../../src/background/library-reader';
import type { ArticleFilter, GivenArticle, LibraryChanged } from '../../../src/core/library-model';
import type { Article } from '../../../src/core/model';
import { readStoryPack } from '../../../src/corpus/read-story-pack';
import type { Library } from '../../../src/storage/library';
import { NoRoomError } from '../../../src/storage/no-room';
import { languages } from '../../fixtures/languages';
import { makeArticle } from '../core/comparison/make-text';
import { openInMemory } from '../storage/open-in-memory';

const BUNDLED = readStoryPack({
  format: 'crossquote-story-pack',
  version: 1,
  revision: 'r1',
  stories: [
    {
      story: { id: 'kiln', name: 'The kiln', articleIds: ['first'] },
      articles: [
        makeArticle('first', ['“The kiln burns at night and never on a Sunday,” said Rosa Pell, the potter.']),
      ],
    },
  ],
});
const ANYTHING: ArticleFilter = { story: null, outlet: null, origin: null, from: null, to: null };

/** An article on the weir, which has little in common with any other but for what is quoted. */
function weir(name: string, more: Partial<Article> = {}, words = `The council of ${name} met on the weir.`): Article {
  const { id: _id, ...article } = makeArticle(name, [
    `${words} It had been asked to by nobody else, and the hall was as full as it gets in a wet ${name} autumn.`,
    '“We shall mend the weir before the first frost or not at all,” said Jonas Krull, who keeps the locks.',
    `In ${name} the river stood higher than the bridge’s lower arch, and the ducks had gone over to the meadows.`,
  ]);
  return {
    ...article,
    title: `Weir: ${name}`,
    outlet: `${name} Gazette`,
    url: `https://${name}.example/weir`,
    ...more,
  };
}
const pageOf = (article: Article): GivenArticle => ({ article, provenance: { kind: 'page', name: null } });

async function setUp() {
  const library = await openInMemory(BUNDLED);
  let ids = 0;
  const report = vi.fn();
  const reader = new LibraryReader({
    library,
    engine: { revision: 'engine-1', languages },
    newId: () => `i${++ids}`,
    alone: (work) => work(),
    report,
  });
  const withLibrary = <T>(work: (one: Library) => Promise<T>) => work(library);
  const readerOf = async () => reader;
  const noteReading = vi.fn(async () => {});
  const desk = createLibraryDesk({
    withLibrary,
    readerOf,
    analyst: createAnalyst({ withLibrary, readerOf }),
    remembered: async (_library, contents) => contents.map((name) => weir(name)),
    noteReading,
    now: () => '2031-05-06T07:08:09.000Z',
  });
  let changes = 0;
  /** What came of a change that was made. */
  const make = async (change: DeskChange) => {
    const changed = await desk.change(`change-${++changes}`, change, 'Untitled');
    if (changed.state === 'refused') throw new Error(changed.reason);
    return changed;
  };
  const names = async () => (await desk.overview()).stories.map(({ name, articles }) => `${name}: ${articles}`).sort();
  const idsOf = async (story: string | 'none' | null) =>
    (await desk.list({ filter: { ...ANYTHING, story }, order: 'title', offset: 0, most: 100 })).articles.map(
      ({ id }) => id,
    );
  return { library, reader, desk, make, names, idsOf, noteReading };
}
type Set = Awaited<ReturnType<typeof setUp>>;
const storyOf = ({ story }: Extract<LibraryChanged, { state: 'changed' }>) => story?.id ?? '';

describe('a story that a reader starts', () => {
  it('has the article, is called after it, and is there for the next page at once', async () => {
    const { make, names, reader } = await setUp();
    const started = await make({ kind: 'start-story', article: weir('Odstead'), name: null, remembered: [] });
    expect(started.brought).toEqual([{ id: 'reader:change-1-0', title: 'Weir: Odstead', brought: 'added', of: null }]);
    expect(await names()).toEqual(['The kiln: 1', 'Weir: Odstead: 1']);
    const { comparison } = await reader.compare(weir('Odstead'));
    expect(comparison.story?.name).toBe('Weir: Odstead');
    expect(comparison.article.inLibrary).toBe('reader:change-1-0');
    const next = (await reader.compare(weir('Ludbury'), storyOf(started))).comparison;
    expect(next.statements[0]?.elsewhere.map(({ outlet }) => outlet)).toEqual(['Odstead Gazette']);
  });

  it('has articles that are remembered too', async () => {
    const { make, names } = await setUp();
    const remembered = ['Ludbury', 'Fenwick'];
    await make({ kind: 'start-story', article: weir('Odstead'), name: 'Weirs', remembered });
    expect(await names()).toContain('Weirs: 3');
  });

  it('is called by its name, or untitled where the article has no headline', async () => {
    const { make, names } = await setUp();
    await make({ kind: 'start-story', article: weir('Odstead'), name: ' The weir ', remembered: [] });
    await make({ kind: 'start-story', article: weir('Ludbury', { title: null }), name: null, remembered: [] });
    expect(await names()).toEqual(['The kiln: 1', 'The weir: 1', 'Untitled: 1']);
  });

  it('is called after the first two hundred characters of a long headline', async () => {
    for (const length of [200, 201]) {
      const { make } = await setUp();
      const article = weir('Odstead', { title: 'x'.repeat(length) });
      const { story } = await make({ kind: 'start-story', article, name: null, remembered: [] });
      expect(story?.name).toBe('x'.repeat(200));
    }
  });

  it('is made once though it is asked for twice, at once or one after the other', async () => {
    const { desk, names } = await setUp();
    const change: DeskChange = { kind: 'start-story', article: weir('Odstead'), name: null, remembered: [] };
    await Promise.all([desk.change('same-one', change, ''), desk.change('same-one', change, '')]);
    await expect(desk.change('same-one', change, '')).resolves.toMatchObject({ state: 'changed', undo: 'same-one' });
    expect(await names()).toEqual(['The kiln: 1', 'Weir: Odstead: 1']);
  });

  it('is gone after undo, and the article with it; a second undo is too late', async () => {
    const { desk, make, names, idsOf } = await setUp();
    const { undo } = await make({ kind: 'start-story', article: weir('Odstead'), name: null, remembered: [] });
    await expect(desk.undo(undo ?? '')).resolves.toBe(true);
    expect(await names()).toEqual(['The kiln: 1']);
    expect(await idsOf(null)).toEqual(['bundled:first']);
    await expect(desk.undo(undo ?? '')).resolves.toBe(false);
  });
});

describe('an article that is brought', () => {
  let set: Set;
  let story: string;
  beforeEach(async () => {
    set = await setUp();
    story = storyOf(await set.make({ kind: 'start-story', article: weir('Odstead'), name: null, remembered: [] }));
  });
  const bring = async (article: Article) => {
    const [one] = (await set.make({ kind: 'add-page', article, storyId: story })).brought;
    return one;
  };

  it('is the same when the library has all of it already', async () => {
    await expect(bring(weir('Odstead'))).resolves.toMatchObject({ id: 'reader:change-1-0', brought: 'same' });
  });

  it.each(['https://amp.Odstead.example/weir', 'http://www.Odstead.example/weir/?utm_source=mail#top'])(
    'is a version of the one that it is by its address: %s',
    async (url) => {
      const other = weir('Odstead', { url }, 'The council of Odstead has met once more on the weir.');
      await expect(bring(other)).resolves.toMatchObject({ id: 'reader:change-1-0', brought: 'version' });
      expect(await set.idsOf(story)).toEqual(['reader:change-1-0']);
      expect(set.noteReading).toHaveBeenCalledExactlyOnceWith(other, '2031-05-06T07:08:09.000Z');
    },
  );

  it('is a copy when another outlet prints nearly all of it, and is added', async () => {
    const copy = weir('Odstead', { url: 'https://elsewhere.example/1', outlet: 'Elsewhere', title: 'The weir again' });
    await expect(bring(copy)).resolves.toMatchObject({ brought: 'copy', of: { outlet: 'Odstead Gazette' } });
    expect(await set.idsOf(story)).toHaveLength(2);
  });

  it('is added when it only has a quotation in common', async () => {
    await expect(bring(weir('Ludbury'))).resolves.toMatchObject({ brought: 'added', of: null });
  });

  it('is in the library once though it comes twice in one go, and may be in no story', async () => {
    const given = [pageOf(weir('Ludbury')), pageOf(weir('Ludbury')), pageOf(weir('Fenwick'))];
    const { brought, story: into } = await set.make({ kind: 'add-articles', given, to: null });
    expect(brought.map((one) => one.brought)).toEqual(['added', 'same', 'added']);
    expect(into).toBeNull();
    expect(await set.idsOf('none')).toHaveLength(2);
    expect((await set.desk.overview()).alone).toBe(2);
  });

  it('comes into the bundled story too, which keeps its name and its own articles', async () => {
    await set.make({ kind: 'add-page', article: weir('Ludbury'), storyId: 'bundled:kiln' });
    expect(await set.names()).toContain('The kiln: 2');
  });
});

describe('what a reader does with stories', () => {
  let set: Set;
  let weirs: string;
  let locks: string;
  beforeEach(async () => {
    set = await setUp();
    const given = ['Odstead', 'Ludbury', 'Fenwick'].map((name) => pageOf(weir(name)));
    weirs = storyOf(await set.make({ kind: 'add-articles', given, to: { name: 'Weirs' } }));
    locks = storyOf(await set.make({ kind: 'add-articles', given: [pageOf(weir('Harne'))], to: { name: 'Locks' } }));
  });
  const refuse = async (change: DeskChange) => {
    const changed = await set.desk.change('refused-one', change, '');
    return changed.state === 'refused' ? changed.reason : changed.state;
  };
  /** What stories there are after a change, and after it has been taken back. */
  const tryOut = async (change: DeskChange) => {
    const { undo } = await set.make(change);
    const after = await set.names();
    expect(await set.desk.undo(undo ?? '')).toBe(true);
    expect(await set.names()).toEqual(['Locks: 1', 'The kiln: 1', 'Weirs: 3']);
    return after.filter((name) => !name.startsWith('The kiln'));
  };

  it('gives one another name', async () => {
    expect(await tryOut({ kind: 'rename-story', storyId: locks, name: 'Sluices' })).toEqual(['Sluices: 1', 'Weirs: 3']);
  });

  it('deletes one, and leaves its articles in the library', async () => {
    expect(await tryOut({ kind: 'delete-story', storyId: weirs, withArticles: false })).toEqual(['Locks: 1']);
    await set.make({ kind: 'delete-story', storyId: weirs, withArticles: false });
    expect(await set.idsOf('none')).toHaveLength(3);
  });

  it('deletes one with its articles, but for those that are in another', async () => {
    const [shared = ''] = await set.idsOf(weirs);
    await set.make({ kind: 'put-into', articleIds: [shared], storyId: locks });
    await set.make({ kind: 'delete-story', storyId: weirs, withArticles: true });
    expect(await set.names()).toEqual(['Locks: 2', 'The kiln: 1']);
    expect(await set.idsOf(null)).toHaveLength(3);
  });

  it('merges them', async () => {
    expect(await tryOut({ kind: 'merge-stories', into: weirs, storyIds: [locks, weirs] })).toEqual(['Weirs: 4']);
  });

  it('makes one of some of its articles', async () => {
    const [first = ''] = await set.idsOf(weirs);
    const split: DeskChange = { kind: 'split-story', storyId: weirs, articleIds: [first], name: 'Half' };
    expect(await tryOut(split)).toEqual(['Half: 1', 'Locks: 1', 'Weirs: 2']);
  });

  it('makes one of articles that stay where they are', async () => {
    const [first = ''] = await set.idsOf(weirs);
    const start: DeskChange = { kind: 'start-with', articleIds: [first], name: null };
    expect(await tryOut(start)).toEqual(['Locks: 1', 'Weir: Fenwick: 1', 'Weirs: 3']);
  });

  it('moves articles, and takes them out of one', async () => {
    const [first = ''] = await set.idsOf(weirs);
    expect(await tryOut({ kind: 'move', articleIds: [first], from: weirs, to: locks })).toEqual([
      'Locks: 2',
      'Weirs: 2',
    ]);
    expect(await tryOut({ kind: 'take-from', articleIds: [first], storyId: weirs })).toEqual(['Locks: 1', 'Weirs: 2']);
  });

  it('deletes articles out of all stories', async () => {
    const articleIds = await set.idsOf(weirs);
    expect(await tryOut({ kind: 'delete-articles', articleIds })).toEqual(['Locks: 1', 'Weirs: 0']);
  });

  it('leaves what came with the extension as it is', async () => {
    const kiln = { storyId: 'bundled:kiln' };
    const first = { articleIds: ['bundled:first'] };
    await expect(refuse({ kind: 'rename-story', ...kiln, name: 'X' })).resolves.toBe('bundled');
    await expect(refuse({ kind: 'delete-story', ...kiln, withArticles: true })).resolves.toBe('bundled');
    await expect(refuse({ kind: 'merge-stories', into: weirs, storyIds: ['bundled:kiln'] })).resolves.toBe('bundled');
    await expect(refuse({ kind: 'split-story', ...kiln, ...first, name: null })).resolves.toBe('bundled');
    await expect(refuse({ kind: 'move', ...first, from: 'bundled:kiln', to: weirs })).resolves.toBe('bundled');
    await expect(refuse({ kind: 'take-from', ...kiln, ...first })).resolves.toBe('bundled');
    await expect(refuse({ kind: 'delete-articles', ...first })).resolves.toBe('bundled');
  });

  it('is told when it is gone', async () => {
    await expect(refuse({ kind: 'rename-story', storyId: 'reader:no', name: 'X' })).resolves.toBe('gone');
    await expect(refuse({ kind: 'put-into', articleIds: ['reader:no'], storyId: weirs })).resolves.toBe('gone');
    await expect(refuse({ kind: 'add-page', article: weir('Elm'), storyId: 'reader:no' })).resolves.toBe('gone');
  });

  it('is told when there is no room, and nothing is changed', async () => {
    const { library } = set;
    vi.spyOn(library.derived, 'commit').mockRejectedValue(new NoRoomError(null));
    await expect(refuse({ kind: 'rename-story', storyId: locks, name: 'X' })).resolves.toBe('no-room');
    expect(await set.names()).toContain('Locks: 1');
  });

  it('cannot be taken back when it has been changed again since', async () => {
    const { undo } = await set.make({ kind: 'rename-story', storyId: locks, name: 'Sluices' });
    await set.make({ kind: 'rename-story', storyId: locks, name: 'Gates' });
    await expect(set.desk.undo(undo ?? '')).resolves.toBe(false);
    expect(await set.names()).toContain('Gates: 1');
  });
});

describe('what a reader finds', () => {
  it('lists by outlet, day and origin, in any order', async () => {
    const { make, desk } = await setUp();
    const given = [
      pageOf(weir('Odstead', { published: '2031-03-01' })),
      pageOf(weir('Ludbury', { published: '2031-03-09T10:00:00Z' })),
      pageOf(weir('Fenwick')),
    ];
    await make({ kind: 'add-articles', given, to: { name: 'Weirs' } });
    const list = async (filter: Partial<ArticleFilter>, order: 'published' | 'title' = 'published') =>
      (
        await desk.list({ filter: { ...ANYTHING, origin: 'reader', ...filter }, order, offset: 0, most: 9 })
      ).articles.map(({ outlet }) => outlet?.split(' ')[0]);
    expect(await list({})).toEqual(['Ludbury', 'Odstead', 'Fenwick']);
    expect(await list({}, 'title')).toEqual(['Fenwick', 'Ludbury', 'Odstead']);
    expect(await list({ outlet: 'Fenwick Gazette' })).toEqual(['Fenwick']);
    expect(await list({ from: '2031-03-02' })).toEqual(['Ludbury']);
    expect(await list({ from: '2031-03-01', to: '2031-03-08' })).toEqual(['Odstead']);
    expect(await list({ origin: 'pack' })).toEqual([]);
  });

  it('searches as one types, says where, and keeps to the filter', async () => {
    const { make, desk } = await setUp();
    const given = ['Odstead', 'Ludbury'].map((name) => pageOf(weir(name)));
    const { story } = await make({ kind: 'add-articles', given, to: { name: 'Weirs' } });
    const search = async (words: string, filter: Partial<ArticleFilter> = {}) =>
      (await desk.search({ words, fields: null, filter: { ...ANYTHING, ...filter }, offset: 0, most: 9 })).articles;
    const [hit, ...rest] = await search('ludb');
    expect(rest).toEqual([]);
    expect(hit?.title).toBe('Weir: Ludbury');
    expect(hit?.fields).toContain('title');
    expect(await search('krull frost')).toHaveLength(2);
    expect(await search('krull', { outlet: 'Odstead Gazette' })).toHaveLength(1);
    expect(await search('krull', { story: 'none' })).toEqual([]);
    expect(await search('krull', { story: story?.id ?? '' })).toHaveLength(2);
  });

  it('finds the best two hundred, in parts, and looks at more where a filter leaves few of them', async () => {
    const { make, desk, reader } = await setUp();
    const { brought } = await make({ kind: 'add-articles', given: [pageOf(weir('Odstead'))], to: null });
    const hit = { id: brought[0]?.id ?? '', score: 1, fields: ['title' as const] };
    const search = vi.spyOn(reader, 'search').mockResolvedValue(Array.from({ length: 201 }, () => hit));
    const ask = (filter: Partial<ArticleFilter>) =>
      desk.search({ words: 'weir', fields: null, filter: { ...ANYTHING, ...filter }, offset: 195, most: 9 });
    const { total, articles } = await ask({});
    expect([total, articles.length]).toEqual([200, 5]);
    expect((await ask({ outlet: 'Odstead Gazette' })).total).toBe(200);
    expect(search.mock.calls.map(([, { most }]) => most)).toEqual([200, 1000]);
  });

  it('reads an article with one of its stories; null when it is gone', async () => {
    const { make, desk } = await setUp();
    const given = ['Odstead', 'Ludbury'].map((name) => pageOf(weir(name)));
    const { brought } = await make({ kind: 'add-articles', given, to: { name: 'Weirs' } });
    const found = await desk.read(brought[0]?.id ?? '', null);
    expect(found?.comparison?.statements[0]?.elsewhere.map(({ outlet }) => outlet)).toEqual(['Ludbury Gazette']);
    expect(found?.stories.map(({ name }) => name)).toEqual(['Weirs']);
    await expect(desk.read('reader:no', null)).resolves.toBeNull();
  });
});
