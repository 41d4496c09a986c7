import { describe, expect, it, vi } from 'vitest';
import { NoRoomError } from '../../../src/storage/no-room';
import type { Change } from '../../../src/storage/plan-change';
import { LIBRARY_ROWS } from '../../../src/storage/session-library';
import { makeArticle } from '../core/comparison/make-text';
import { createMemoryRows } from './memory-rows';
import { openInMemory } from './open-in-memory';

const PACK = {
  format: 'crossquote-story-pack' as const,
  version: 1 as const,
  revision: 'r1',
  stories: [{ story: { id: 's', name: 'Weir', articleIds: ['a'] }, articles: [makeArticle('a', ['The weir holds.'])] }],
};
const MINE: Change = {
  kind: 'bring-in',
  origin: 'reader',
  stories: [{ story: { id: 's', name: 'My own \ud800' }, articles: [makeArticle('a', ['Half a sign: \ud83d.'])] }],
};

describe('a library without a database', () => {
  it('has what a reader brought in when the background comes back', async () => {
    const rows = createMemoryRows();
    const library = await openInMemory(PACK, rows);
    await library.write(MINE);
    const stories = await library.stories();
    expect(stories.map(({ story }) => story.id)).toEqual(['bundled:s', 'reader:s']);
    const next = await openInMemory(PACK, rows);
    expect(await next.stories()).toEqual(stories);
    expect(await next.revision()).toBe(await library.revision());
    expect(await next.rows()).toEqual(await library.rows());
  });

  it('takes a change back, unless others have built on it', async () => {
    const library = await openInMemory(PACK);
    const undo = await library.write(MINE);
    if (undo === null) throw new Error('nothing to undo');
    const twice = await library.write({
      ...MINE,
      stories: [{ story: { id: 'two', name: 'Two' }, articles: [] }],
    } as Change);
    await library.undo(undo);
    expect((await library.stories()).map(({ story }) => story.id)).toEqual(['bundled:s', 'reader:two']);
    await expect(library.undo(undo)).rejects.toThrow('the library has changed');
    if (twice !== null) await library.undo(twice);
    expect((await library.stories()).map(({ story }) => story.id)).toEqual(['bundled:s']);
  });

  it('refuses to take a text away that another story has come to need', async () => {
    const library = await openInMemory(PACK);
    const undo = await library.write(MINE);
    await library.write({
      kind: 'bring-in',
      origin: 'reader',
      stories: [{ story: { id: 'other', name: 'Other' }, articles: [makeArticle('a', ['Half a sign: \ud83d.'])] }],
    });
    if (undo !== null) await expect(library.undo(undo)).rejects.toThrow('the library has changed');
  });

  it('is as it was where there is no room for a change', async () => {
    const rows = createMemoryRows();
    const library = await openInMemory(PACK, rows);
    vi.spyOn(rows, 'commit').mockRejectedValueOnce(new NoRoomError(null));
    const before = [await library.revision(), await library.stories()];
    const failing = await openInMemory(PACK, { ...rows, commit: rows.commit });
    await expect(failing.write(MINE)).rejects.toBeInstanceOf(NoRoomError);
    expect([await failing.revision(), await failing.stories()]).toEqual(before);
  });

  it('gets the stories of a newer extension, and keeps the reader’s', async () => {
    const rows = createMemoryRows();
    await (await openInMemory(PACK, rows)).write(MINE);
    const [story] = PACK.stories;
    const newer = {
      ...PACK,
      revision: 'r2',
      stories: story ? [{ ...story, story: { ...story.story, name: 'Dam' } }] : [],
    };
    const library = await openInMemory(newer, rows);
    expect((await library.stories()).map((one) => one.story.name)).toEqual(['Dam', 'My own \ud800']);
  });

  it('leaves nothing but the bundled stories when it is cleared', async () => {
    const rows = createMemoryRows([['index/engine/x', new ArrayBuffer(1)]]);
    const library = await openInMemory(PACK, rows);
    await library.write(MINE);
    await library.clear();
    expect((await library.stories()).map(({ story }) => story.id)).toEqual(['bundled:s']);
    const kinds = new Set([...rows.rows.keys()].map((key) => key.split('/')[0]));
    expect(kinds).toEqual(new Set([LIBRARY_ROWS.replace('/', ''), 'unindexed']));
  });
});
