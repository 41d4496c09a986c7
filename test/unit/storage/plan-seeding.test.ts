import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Origin } from '../../../src/core/library-model';
import type { LibraryArticle } from '../../../src/core/model';
import type { StoryPack } from '../../../src/corpus/read-story-pack';
import { joinArticles } from '../../../src/storage/collect-stories';
import { planSeeding } from '../../../src/storage/plan-seeding';
import { type SecondArticleRow, type SecondStoryRow, splitRows } from '../../../src/storage/split-rows';

function article(id: string, text = `Text of ${id}.`): LibraryArticle {
  const facts = { byline: null, outlet: null, published: null, language: null, url: null, complete: true };
  return { id, title: id, text, paragraphs: [{ start: 0, end: text.length, role: 'body' }], ...facts };
}

function pack(revision: string, stories: Record<string, string[]>): StoryPack {
  return {
    format: 'crossquote-story-pack',
    version: 1,
    revision,
    stories: Object.entries(stories).map(([id, articleIds]) => ({
      story: { id, name: `Story ${id}`, articleIds },
      articles: articleIds.map((articleId) => article(articleId)),
    })),
  };
}

/** `bundled:a` is what the library calls the pack's `a`. */
const packIdOf = (id: string) => id.replace('bundled:', '');
const storyRow = (id: string, articleIds: string[], origin: Origin): SecondStoryRow => ({
  id,
  name: `Story ${packIdOf(id)}`,
  articleIds,
  origin,
  packId: origin === 'bundled' ? packIdOf(id) : null,
  revision: origin === 'bundled' ? 'old' : null,
});
const articleRow = (id: string, origin: Origin): SecondArticleRow => ({
  ...article(id, `Stored text of ${id}.`),
  origin,
  packId: origin === 'bundled' ? packIdOf(id) : null,
  revision: origin === 'bundled' ? 'old' : null,
});

interface Rows {
  stories: SecondStoryRow[];
  articles: SecondArticleRow[];
}

/** What the library holds after it has taken over a pack; each story with its articles' ids. */
function carryOut({ stories, articles }: Rows, from: StoryPack): Rows {
  const before = splitRows(stories, articles);
  const after = planSeeding(from, before);
  // All articles stand in the order of each story, those that are not there too.
  const membersOf = (id: string) =>
    after.memberships
      .filter(({ storyId }) => storyId === id)
      .sort((one, other) => one.place - other.place)
      .map(({ articleId }) => articleId);
  return {
    stories: after.stories.map((row) => ({ ...row, articleIds: membersOf(row.id) })),
    articles: joinArticles(after.articles, after.texts),
  };
}

const byId = (rows: readonly { id: string }[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('seeding', () => {
  it('fills an empty library, and marks every row with where it is from', () => {
    const after = carryOut({ stories: [], articles: [] }, pack('r1', { s: ['a', 'b'] }));
    expect(after.stories).toEqual([
      { ...storyRow('bundled:s', ['bundled:a', 'bundled:b'], 'bundled'), revision: 'r1' },
    ]);
    expect(after.articles.map(({ id, packId, origin, revision }) => [id, packId, origin, revision])).toEqual([
      ['bundled:a', 'a', 'bundled', 'r1'],
      ['bundled:b', 'b', 'bundled', 'r1'],
    ]);
  });

  it('replaces and removes bundled rows on an update', () => {
    const before = carryOut({ stories: [], articles: [] }, pack('r1', { s: ['a', 'b'], gone: ['c'] }));
    const after = carryOut(before, pack('r2', { s: ['a', 'd'] }));
    expect(after.stories.map(({ id }) => id)).toEqual(['bundled:s']);
    expect(after.articles.map(({ id, revision }) => [id, revision])).toEqual([
      ['bundled:a', 'r2'],
      ['bundled:d', 'r2'],
    ]);
  });

  it("keeps a reader's row apart from the pack's of the same id", () => {
    const before = {
      stories: [storyRow('reader:s', ['reader:a'], 'reader')],
      articles: [articleRow('reader:a', 'reader')],
    };
    const after = carryOut(before, pack('r1', { s: ['a'] }));
    expect(after.stories.map(({ id }) => id)).toEqual(['bundled:s', 'reader:s']);
    expect(after.articles).toContainEqual(before.articles[0]);
  });

  it('gives a text that a pack calls `here`, or as a reader’s is called, an id of our own all the same', () => {
    const after = carryOut({ stories: [], articles: [] }, pack('r1', { s: ['here', 'reader:a'] }));
    expect(after.articles.map(({ id, packId }) => [id, packId])).toEqual([
      ['bundled:here', 'here'],
      ['bundled:reader:a', 'reader:a'],
    ]);
  });

  it('keeps what a reader put into a bundled story', () => {
    const before = {
      stories: [storyRow('bundled:s', ['bundled:a', 'reader:mine'], 'bundled')],
      articles: [articleRow('bundled:a', 'bundled'), articleRow('reader:mine', 'reader')],
    };
    const after = carryOut(before, pack('r2', { s: ['a', 'b'] }));
    expect(after.stories[0]?.articleIds).toEqual(['bundled:a', 'bundled:b', 'reader:mine']);
    expect(after.articles).toContainEqual(articleRow('reader:mine', 'reader'));
  });

  it('keeps a bundled text that a reader put into a story of their own', () => {
    const kept = articleRow('bundled:a', 'bundled');
    const before = { stories: [storyRow('reader:own', ['bundled:a'], 'reader')], articles: [kept] };
    expect(carryOut(before, pack('r2', { s: ['b'] })).articles).toContainEqual(kept);
  });
});

describe('seeding any library from any pack', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const origin = fc.constantFrom<Origin>('bundled', 'reader');
  const stored = fc.tuple(origin, ids).map(([from, id]) => `${from}:${id}`);
  const rows: fc.Arbitrary<Rows> = fc.record({
    stories: fc.uniqueArray(
      fc.tuple(ids, fc.uniqueArray(stored), origin).map(([id, own, from]) => storyRow(`${from}:${id}`, own, from)),
      { selector: ({ id }) => id },
    ),
    articles: fc.uniqueArray(
      fc.tuple(ids, origin).map(([id, from]) => articleRow(`${from}:${id}`, from)),
      { selector: ({ id }) => id },
    ),
  });
  // An article stands in one story of a pack: read-story-pack.ts refuses others.
  const packs = fc.dictionary(fc.constantFrom('s', 'a', 'b'), fc.uniqueArray(ids)).map((stories) => {
    const seen = new Set<string>();
    const once = Object.entries(stories).map(([id, members]): [string, string[]] => [
      id,
      members.filter((member) => !seen.has(member) && seen.add(member)),
    ]);
    return pack('new', Object.fromEntries(once));
  });

  it('twice is the same as once', () => {
    fc.assert(
      fc.property(rows, packs, (before, from) => {
        const once = carryOut(before, from);
        const twice = carryOut(once, from);
        expect(byId(twice.stories)).toEqual(byId(once.stories));
        expect(byId(twice.articles)).toEqual(byId(once.articles));
      }),
    );
  });

  it("changes no row of a reader's", () => {
    fc.assert(
      fc.property(rows, packs, (before, from) => {
        const after = carryOut(before, from);
        const readers = (all: Rows) => [...all.stories, ...all.articles].filter((row) => row.origin === 'reader');
        expect(byId(readers(after))).toEqual(byId(readers(before)));
      }),
    );
  });
});
