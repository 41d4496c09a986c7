import { beforeEach, describe, expect, it } from 'vitest';
import { createPackExports } from '../../../src/background/export-packs';
import { readPack } from '../../../src/corpus/read-pack';
import { PACK_FORMAT, PACK_VERSION } from '../../../src/corpus/story-pack';
import type { PackPart } from '../../../src/messaging/packs-protocol';
import type { Library } from '../../../src/storage/library';
import { languages } from '../../fixtures/languages';
import { makeArticle, makePack } from '../storage/make-pack';
import { openInMemory } from '../storage/open-in-memory';

let library: Library;
beforeEach(async () => {
  library = await openInMemory(makePack('r1', ['a']));
});

/** A background that has just been woken. */
const wake = () =>
  createPackExports({ withLibrary: (work) => work(library), loadLanguages: async () => languages, revision: 'e1' });

const bringIn = (name: string, lengths: readonly number[]) =>
  library.write({
    kind: 'bring-in',
    origin: 'reader',
    stories: [
      {
        story: { id: name, name },
        articles: lengths.map((length, at) => {
          const id = `${name}${String(at).padStart(4, '0')}`;
          return makeArticle(id, `“It is ${id},” said Ida Moss.`.padEnd(length, ' x'));
        }),
      },
    ],
  });
const times = (count: number, length = 0) => Array.from({ length: count }, () => length);

async function exportAll(withoutTexts = false, part: 'all' | { stories: string[] } = 'all') {
  const exportPart = wake();
  const steps: number[] = [];
  const parts: PackPart[] = [];
  for (let at: number | null = 0; at !== null; ) {
    const answer: Awaited<ReturnType<typeof exportPart>> = await exportPart({ part, withoutTexts, at });
    if (answer === null) throw new Error('the library has changed');
    steps.push(answer.pack.articles?.length ?? 0);
    parts.push(answer.pack);
    at = answer.next;
  }
  const lists = Object.assign({}, ...parts, { articles: parts.flatMap(({ articles = [] }) => articles) });
  return { steps, pack: readPack({ format: PACK_FORMAT, version: PACK_VERSION, ...lists }) };
}

describe('a pack that is given in parts', () => {
  it.each([
    [[200], times(200)],
    [[200, 1], times(201)],
    // Of four million characters at most.
    [[8], times(8, 500_000)],
    [
      [8, 1],
      [...times(8, 500_000), 30],
    ],
    [[9], [...times(7, 500_000), 499_970, 30]],
    [
      [8, 1],
      [...times(7, 500_000), 499_970, 31],
    ],
  ])('has %j articles in its parts', async (steps, lengths) => {
    await bringIn('n', lengths);
    const { pack, steps: found } = await exportAll();
    expect(found).toEqual(steps);
    expect(pack.stories).toMatchObject([{ name: 'n', articleIds: { length: lengths.length } }]);
  });

  it('is one empty part of a library that has nothing of the reader’s', async () => {
    expect((await exportAll()).pack).toEqual({ articles: [], stories: [], versions: [], corrections: [] });
  });

  it('of some stories has those alone', async () => {
    await bringIn('n', times(2));
    await bringIn('m', times(3));
    const { pack } = await exportAll(false, { stories: ['reader:m'] });
    expect([pack.stories.map(({ name }) => name), pack.articles.length]).toEqual([['m'], 3]);
  });

  it('without texts has quotations and no other word, of other readings too', async () => {
    await bringIn('n', [0]);
    const { id: _id, ...article } = makeArticle('x', 'Nobody knew of the whirligig. “It is other,” said Ida Moss.');
    const at = '2031-05-06T07:08:09.000Z';
    await library.write({ kind: 'new-reading', articleId: 'reader:n0000', article, at, versionId: 'v' });
    const { pack } = await exportAll(true);
    expect(pack.articles.map(({ text, withoutText }) => [text, withoutText])).toEqual([['', true]]);
    expect(pack.versions.map(({ article: { text, withoutText } }) => [text, withoutText])).toEqual([['', true]]);
    expect(JSON.stringify(pack)).toContain('It is other,');
    expect(JSON.stringify(pack)).not.toContain('whirligig');
    expect(JSON.stringify((await exportAll()).pack)).toContain('whirligig');
  });

  it('is begun anew where the library has changed since its first part', async () => {
    await bringIn('n', times(201));
    const exportPart = wake();
    expect((await exportPart({ part: 'all', withoutTexts: false, at: 0 }))?.next).toBe(200);
    await bringIn('m', times(1));
    expect(await exportPart({ part: 'all', withoutTexts: false, at: 200 })).toBeNull();
    expect((await exportPart({ part: 'all', withoutTexts: false, at: 0 }))?.all).toBe(202);
  });

  it('goes on in another background, and is no other pack’s', async () => {
    await bringIn('n', times(201));
    const first = wake();
    await first({ part: 'all', withoutTexts: false, at: 0 });
    expect(await first({ part: { stories: ['reader:n'] }, withoutTexts: false, at: 200 })).toBeNull();
    expect((await wake()({ part: 'all', withoutTexts: false, at: 200 }))?.pack.articles).toHaveLength(1);
  });
});
