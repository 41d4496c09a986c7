import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CrossquoteDatabase } from '../../../src/storage/database';
import { openLibrary } from '../../../src/storage/open-library';
import { makeArticle, makePack } from './make-pack';
import { startBrowser } from './raw-database';

const PACK = makePack('r1', ['a']);
const DAY = (day: number) => `2031-05-${String(day).padStart(2, '0')}T10:00:00.000Z`;

let database: CrossquoteDatabase;

async function setUp() {
  database = new CrossquoteDatabase();
  const library = await openLibrary({ database, packRevision: 'r1', loadPack: async () => PACK });
  const read = async (articleId: string, words: string, day: number) => {
    const { id: _id, ...article } = makeArticle('x', words);
    return library.write({ kind: 'new-reading', articleId, article, at: DAY(day), versionId: `v${day}` });
  };
  const versions = async (id: string) =>
    (await library.versions(id)).map(({ read: at, article }) => [at, article.text]);
  const textOf = async (id: string) => (await library.articles([id]))[0]?.text;
  return { library, read, versions, textOf };
}

beforeEach(() => {
  startBrowser();
});
afterEach(() => database?.close());

describe('an article of the library that is met with other words', () => {
  it('of a reader becomes the new reading, and the old one is kept', async () => {
    const { library, read, versions, textOf } = await setUp();
    const story = { story: { id: 's', name: 'S' }, articles: [makeArticle('mine', 'first words')] };
    await library.write({ kind: 'bring-in', origin: 'reader', stories: [story] });
    const before = await textOf('reader:mine');
    await read('reader:mine', 'other words', 4);
    expect(await textOf('reader:mine')).not.toBe(before);
    expect((await versions('reader:mine')).map(([, text]) => text)).toEqual([before]);
    // The same words once more are nothing new.
    await read('reader:mine', 'other words', 5);
    expect(await versions('reader:mine')).toHaveLength(1);
    await read('reader:mine', 'third words', 6);
    expect((await versions('reader:mine')).map(([at]) => at)).toContain(DAY(4));
  });

  it('that came with the extension stays, and the new reading is kept', async () => {
    const { read, versions, textOf } = await setUp();
    const before = await textOf('bundled:a');
    await read('bundled:a', 'other words', 4);
    await read('bundled:a', 'other words', 5);
    expect(await textOf('bundled:a')).toBe(before);
    expect((await versions('bundled:a')).map(([at]) => at)).toEqual([DAY(4)]);
  });

  it('keeps twenty readings', async () => {
    const { read, versions } = await setUp();
    for (let day = 1; day <= 22; day++) await read('bundled:a', `words of day ${day}`, day);
    const kept = await versions('bundled:a');
    expect([kept.length, kept.at(-1)?.[0]]).toEqual([20, DAY(3)]);
  });

  it('takes them along when it is deleted, and back when that is undone', async () => {
    const { library, read, versions } = await setUp();
    const story = { story: { id: 's', name: 'S' }, articles: [makeArticle('mine', 'first words')] };
    await library.write({ kind: 'bring-in', origin: 'reader', stories: [story] });
    await read('reader:mine', 'other words', 4);
    const undo = await library.write({ kind: 'take-out', stories: ['reader:s'] });
    expect(await versions('reader:mine')).toEqual([]);
    if (undo !== null) await library.undo(undo);
    expect(await versions('reader:mine')).toHaveLength(1);
  });
});
