import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LibraryArticle } from '../../../src/core/model';
import type { StoryPack } from '../../../src/corpus/read-story-pack';
import { planSeeding } from '../../../src/storage/plan-seeding';
import type { ArticleRow, Origin, StoryRow } from '../../../src/storage/rows';

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

const storyRow = (id: string, articleIds: string[], origin: Origin): StoryRow => ({
  id,
  name: `Story ${id}`,
  articleIds,
  origin,
  revision: origin === 'bundled' ? 'old' : null,
});
const articleRow = (id: string, origin: Origin): ArticleRow => ({
  ...article(id, `Stored text of ${id}.`),
  origin,
  revision: origin === 'bundled' ? 'old' : null,
});

interface Rows {
  stories: StoryRow[];
  articles: ArticleRow[];
}

/** What the database holds after a plan was carried out. */
function carryOut(before: Rows, from: StoryPack): Rows {
  const plan = planSeeding(from, before.stories, before.articles);
  const apply = <Row extends { id: string }>(rows: Row[], gone: string[], put: Row[]) => [
    ...rows.filter(({ id }) => !gone.includes(id) && !put.some((row) => row.id === id)),
    ...put,
  ];
  return {
    stories: apply(before.stories, plan.deleteStories, plan.putStories),
    articles: apply(before.articles, plan.deleteArticles, plan.putArticles),
  };
}

const byId = (rows: readonly { id: string }[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('seeding', () => {
  it('fills an empty library, and marks every row with where it is from', () => {
    const after = carryOut({ stories: [], articles: [] }, pack('r1', { s: ['a', 'b'] }));
    expect(after.stories).toEqual([{ ...storyRow('s', ['a', 'b'], 'bundled'), revision: 'r1' }]);
    expect(after.articles.map(({ id, origin, revision }) => [id, origin, revision])).toEqual([
      ['a', 'bundled', 'r1'],
      ['b', 'bundled', 'r1'],
    ]);
  });

  it('replaces and removes bundled rows on an update', () => {
    const before = carryOut({ stories: [], articles: [] }, pack('r1', { s: ['a', 'b'], gone: ['c'] }));
    const after = carryOut(before, pack('r2', { s: ['a', 'd'] }));
    expect(after.stories.map(({ id }) => id)).toEqual(['s']);
    expect(after.articles.map(({ id, revision }) => [id, revision])).toEqual([
      ['a', 'r2'],
      ['d', 'r2'],
    ]);
  });

  it("keeps a reader's row even when the pack has one of the same id", () => {
    const before = { stories: [storyRow('s', ['a'], 'reader')], articles: [articleRow('a', 'reader')] };
    expect(carryOut(before, pack('r1', { s: ['a'] }))).toEqual(before);
  });

  it('keeps what a reader put into a bundled story', () => {
    const before = {
      stories: [storyRow('s', ['a', 'mine'], 'bundled')],
      articles: [articleRow('a', 'bundled'), articleRow('mine', 'reader')],
    };
    const after = carryOut(before, pack('r2', { s: ['a', 'b'] }));
    expect(after.stories[0]?.articleIds).toEqual(['a', 'b', 'mine']);
    expect(after.articles).toContainEqual(articleRow('mine', 'reader'));
  });

  it('keeps a bundled text that a reader put into a story of their own', () => {
    const before = { stories: [storyRow('own', ['a'], 'reader')], articles: [articleRow('a', 'bundled')] };
    expect(carryOut(before, pack('r2', { s: ['b'] })).articles).toContainEqual(articleRow('a', 'bundled'));
  });
});

describe('seeding any library from any pack', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const origin = fc.constantFrom<Origin>('bundled', 'reader');
  const rows: fc.Arbitrary<Rows> = fc.record({
    stories: fc.uniqueArray(
      fc.tuple(ids, fc.uniqueArray(ids), origin).map((fields) => storyRow(...fields)),
      { selector: ({ id }) => id },
    ),
    articles: fc.uniqueArray(
      fc.tuple(ids, origin).map((fields) => articleRow(...fields)),
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
