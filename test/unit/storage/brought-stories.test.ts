import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CrossquoteDatabase } from '../../../src/storage/database';
import { readUnindexed } from '../../../src/storage/index-state';
import { LibraryWriter } from '../../../src/storage/library-writer';
import type { Change } from '../../../src/storage/plan-change';
import { makeArticle, makePack } from './make-pack';
import { readRaw, startBrowser } from './raw-database';

const SMALL = makePack('r1', ['a', 'b']);

let database = new CrossquoteDatabase();

beforeEach(() => {
  startBrowser();
});

afterEach(() => database.close());

async function open(): Promise<{ writer: LibraryWriter }> {
  database = new CrossquoteDatabase();
  await database.open();
  return { writer: new LibraryWriter(database) };
}

describe('stories that a reader brings in', () => {
  const bring = (id: string, ids: string[], name = `Story ${id}`): Change => ({
    kind: 'bring-in',
    origin: 'reader',
    stories: [{ story: { id, name }, articles: ids.map((one) => makeArticle(one)) }],
  });
  const idsIn = async () => {
    const { rows } = await readRaw();
    const members = rows.memberships as { storyId: string; articleId: string; place: number }[];
    return {
      stories: (rows.stories as { id: string }[]).map(({ id }) => id).sort(),
      articles: (rows.articles as { id: string }[]).map(({ id }) => id).sort(),
      texts: (rows.texts as { articleId: string }[]).map(({ articleId }) => articleId).sort(),
      members: members
        .sort((one, other) => one.place - other.place)
        .map(({ storyId, articleId }) => `${storyId} ${articleId}`)
        .sort(),
    };
  };

  it('have ids of their own, whatever the bundled ones are called, and come behind what their story has', async () => {
    const { writer } = await open();
    await writer.write({ kind: 'seed', pack: SMALL });
    await writer.write(bring('s', ['a']));
    await writer.write({ ...bring('s', ['a']), origin: 'pack' } as Change);
    await writer.write(bring('s', ['c', 'a']));
    const { stories, articles, members } = await idsIn();
    expect(stories).toEqual(['bundled:s', 'pack:s', 'reader:s']);
    expect(articles).toEqual(['bundled:a', 'bundled:b', 'pack:a', 'reader:a', 'reader:c']);
    expect(members.filter((one) => one.startsWith('reader'))).toEqual(['reader:s reader:a', 'reader:s reader:c']);
    const { rows } = await readRaw();
    expect(rows.memberships).toContainEqual({ storyId: 'reader:s', articleId: 'reader:c', place: 1 });
  });

  it('stay when the bundled ones become others', async () => {
    const { writer } = await open();
    await writer.write({ kind: 'seed', pack: SMALL });
    await writer.write(bring('mine', ['a']));
    await writer.write({ ...bring('theirs', ['a']), origin: 'pack' } as Change);
    await writer.write({ kind: 'seed', pack: makePack('r2', ['b']) });
    expect((await idsIn()).articles).toEqual(['bundled:b', 'pack:a', 'reader:a']);
  });

  it('go with the articles that no other story has, and come back', async () => {
    const { writer } = await open();
    await writer.write({ kind: 'seed', pack: SMALL });
    await writer.write(bring('one', ['a', 'b']));
    await writer.write(bring('two', ['b']));
    const before = await idsIn();
    const undo = await writer.write({ kind: 'take-out', stories: ['reader:one', 'reader:unknown'] });
    const { stories, articles, texts, members } = await idsIn();
    expect(stories).toEqual(['bundled:s', 'reader:two']);
    expect(articles).toEqual(['bundled:a', 'bundled:b', 'reader:b']);
    expect(texts).toEqual(articles);
    expect(members).toEqual(['bundled:s bundled:a', 'bundled:s bundled:b', 'reader:two reader:b']);
    if (undo) await writer.commit(undo);
    expect(await idsIn()).toEqual(before);
  });

  it('leave word of what an index has to learn, a story whose text has become another one too', async () => {
    const { writer } = await open();
    await writer.write({ kind: 'seed', pack: SMALL });
    await writer.write(bring('one', ['a']));
    await writer.write(bring('two', ['a']));
    await writer.write({
      kind: 'bring-in',
      origin: 'reader',
      stories: [{ story: { id: 'one', name: 'Story one' }, articles: [makeArticle('a', 'Other words.')] }],
    });
    const { rows } = await readRaw();
    const words = (rows.rows as { key: string; row: ArrayBuffer }[])
      .filter(({ key }) => key.startsWith('unindexed/'))
      .map(({ row }) => readUnindexed(row)?.map(({ space, id }) => `${space} ${id}`));
    expect(words).toEqual([
      ['texts bundled:a', 'texts bundled:b', 'stories bundled:s'],
      ['texts reader:a', 'stories reader:one'],
      ['stories reader:two'],
      ['texts reader:a', 'stories reader:one', 'stories reader:two'],
    ]);
  });
});
