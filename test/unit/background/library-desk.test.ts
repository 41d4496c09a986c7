import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeskChange } from '../../../src/background/library-desk';
import type { LibraryChanged } from '../../../src/core/library-model';
import type { Article } from '../../../src/core/model';
import { nameContent } from '../../../src/core/rows/name-content';
import { keyOfAddress } from '../../../src/storage/key-of-address';
import { NoRoomError } from '../../../src/storage/no-room';
import { ANYTHING, pageOf, setUpDesk, weir } from './set-up-desk';

type Set = Awaited<ReturnType<typeof setUpDesk>>;
const storyOf = ({ story }: Extract<LibraryChanged, { state: 'changed' }>) => story?.id ?? '';

describe('a story that a reader starts', () => {
  it('has the article, is called after it, and is there for the next page at once', async () => {
    const { make, names, reader } = await setUpDesk();
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
    const { make, names } = await setUpDesk();
    const remembered = ['Ludbury', 'Fenwick'];
    await make({ kind: 'start-story', article: weir('Odstead'), name: 'Weirs', remembered });
    expect(await names()).toContain('Weirs: 3');
  });

  it('leaves an article that it has as it is, where less of it is remembered', async () => {
    const { make, noteReading, library } = await setUpDesk();
    const article = weir('Ludbury', {}, 'The council of Ludbury met twice on the weir.');
    const { brought } = await make({ kind: 'add-articles', given: [pageOf(article)], to: null });
    await make({ kind: 'start-story', article: weir('Odstead'), name: 'Weirs', remembered: ['Ludbury'] });
    expect(noteReading).not.toHaveBeenCalled();
    const [kept] = await library.articles(brought.map(({ id }) => id));
    expect(kept?.text).toBe(article.text);
  });

  it('is called by its name, or untitled where the article has no headline', async () => {
    const { make, names } = await setUpDesk();
    await make({ kind: 'start-story', article: weir('Odstead'), name: ' The weir ', remembered: [] });
    await make({ kind: 'start-story', article: weir('Ludbury', { title: null }), name: null, remembered: [] });
    expect(await names()).toEqual(['The kiln: 1', 'The weir: 1', 'Untitled: 1']);
  });

  it('is called after the first two hundred characters of a long headline', async () => {
    for (const length of [200, 201]) {
      const { make } = await setUpDesk();
      const article = weir('Odstead', { title: 'x'.repeat(length) });
      const { story } = await make({ kind: 'start-story', article, name: null, remembered: [] });
      expect(story?.name).toBe('x'.repeat(200));
    }
  });

  it('is made once though it is asked for twice, at once or one after the other', async () => {
    const { desk, names } = await setUpDesk();
    const change: DeskChange = { kind: 'start-story', article: weir('Odstead'), name: null, remembered: [] };
    await Promise.all([desk.change('same-one', change, ''), desk.change('same-one', change, '')]);
    await expect(desk.change('same-one', change, '')).resolves.toMatchObject({ state: 'changed', undo: 'same-one' });
    expect(await names()).toEqual(['The kiln: 1', 'Weir: Odstead: 1']);
  });

  it('is gone after undo, and the article with it; a second undo is too late', async () => {
    const { desk, make, names, idsOf } = await setUpDesk();
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
    set = await setUpDesk();
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
    set = await setUpDesk();
    const given = ['Odstead', 'Ludbury', 'Fenwick'].map((name) => pageOf(weir(name)));
    weirs = storyOf(await set.make({ kind: 'add-articles', given, to: { name: 'Weirs' } }));
    locks = storyOf(await set.make({ kind: 'add-articles', given: [pageOf(weir('Harne'))], to: { name: 'Locks' } }));
  });
  it('loses an article of which it is said that it is not of the story, until that is taken back', async () => {
    const { library } = set;
    const [id = ''] = await set.idsOf(weirs);
    const [article] = await library.articles([id]);
    if (article === undefined) throw new Error('no article');
    const bound = { address: keyOfAddress(article.url), contentHash: nameContent(article) };
    const story = { id: weirs, name: 'Weirs' };
    const said = { kind: 'not-story' as const, article: bound, title: article.title, story };
    await library.corrections.put([{ ...said, id: 'c', at: '2031-05-07T00:00:00.000Z' }]);
    expect(await set.names()).toContain('Weirs: 2');
    expect(await set.idsOf(weirs)).not.toContain(id);
    const { articles } = await set.desk.list({
      filter: { ...ANYTHING, story: 'none' },
      ...{ order: 'title', offset: 0, most: 9 },
    });
    expect(articles.map((one) => [one.id, one.outside])).toEqual([[id, [weirs]]]);
    await library.corrections.remove(['c']);
    expect(await set.names()).toContain('Weirs: 3');
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
