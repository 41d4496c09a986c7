import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildStoryPack } from '../../scripts/lib/story-pack.mjs';
import { isDayRange } from '../../src/core/dates/day-range';
import { readStoryPack, type StoryPack } from '../../src/corpus/read-story-pack';
import { StoryPackError } from '../../src/corpus/story-pack';
import { defineTarget, type FuzzContext, type FuzzTarget } from './fuzz-target';
import { anyValue, hostileText, mutatedValue } from './values';

const ARTICLE_FIELDS = [
  ...['byline', 'complete', 'dated', 'id', 'language', 'outlet', 'paragraphs', 'published', 'text', 'title', 'url'],
];
/** A sentence that a reader can read, whatever the pack holds. */
const LONGEST_MESSAGE = 400;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const UNREADABLE = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

/** Story packs of others: read as they are with the known fields alone, or refused with a sentence. */
export function packsTarget({ root }: FuzzContext): FuzzTarget {
  const bundled = shorten(buildStoryPack(root));
  const cases = fc.oneof(
    { weight: 6, arbitrary: mutatedValue(fc.oneof(fc.constant(bundled), smallPack), 3) },
    { weight: 1, arbitrary: anyValue },
  );
  return defineTarget('packs', 500, cases, checkPack);
}

const article = fc
  .record({
    id: hostileText,
    title: fc.option(hostileText),
    byline: fc.option(hostileText),
    outlet: fc.option(hostileText),
    published: fc.option(hostileText),
    dated: fc.option(
      fc.record({
        from: fc.constantFrom('2031-04-05', '2031-02-29', '10000-01-01', 'x'),
        to: fc.constantFrom('2031-04-05', '2032-02-29', '0001-01-01'),
        source: fc.constantFrom('stated', 'address', 'text', 'note', 'gossip'),
      }),
    ),
    language: fc.option(hostileText),
    url: fc.option(hostileText),
    text: fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
    complete: fc.boolean(),
  })
  .map((facts) => ({ ...facts, paragraphs: [{ start: 0, end: facts.text.length, role: 'body' }] }));

/** Of the right shape, with texts of all kinds. */
const smallPack = fc
  .array(fc.tuple(hostileText, hostileText, fc.array(article, { maxLength: 3 })), { maxLength: 3 })
  .map((stories) => ({
    format: 'crossquote-story-pack',
    version: 1,
    revision: 'r',
    stories: stories.map(([id, name, articles]) => ({
      story: { id, name, articleIds: articles.map((one) => one.id) },
      articles,
    })),
  }));

/** The bundled pack with the beginning of each text, so that a case is quick. */
function shorten({ stories, ...pack }: StoryPack): StoryPack {
  const cut = stories.map(({ story, articles }) => ({
    story,
    articles: articles.map((one) => {
      const paragraphs = one.paragraphs.slice(0, 3);
      return { ...one, paragraphs, text: one.text.slice(0, paragraphs.at(-1)?.end ?? 0) };
    }),
  }));
  return { ...pack, stories: cut };
}

function checkPack(value: unknown): void {
  let pack: StoryPack;
  try {
    pack = readStoryPack(value);
  } catch (error) {
    assert.ok(error instanceof StoryPackError, `thrown: ${error instanceof Error ? error.stack : typeof error}`);
    assert.ok(error.message.length <= LONGEST_MESSAGE, `a message of ${error.message.length} characters`);
    assert.doesNotMatch(error.message, UNREADABLE);
    return;
  }
  assert.deepEqual(Object.keys(pack).sort(), ['format', 'revision', 'stories', 'version']);
  assert.equal(pack.revision.length > 0, true);
  const seen = new Set<string>();
  const stories = new Set<string>();
  for (const { story, articles } of pack.stories) {
    assert.deepEqual(Object.keys(story).sort(), ['articleIds', 'id', 'name']);
    assert.ok(!stories.has(story.id), 'two stories of one id');
    stories.add(story.id);
    assert.deepEqual(
      [...story.articleIds],
      articles.map(({ id }) => id),
    );
    for (const one of articles) {
      assert.deepEqual(Object.keys(one).sort(), ARTICLE_FIELDS);
      assert.ok(!seen.has(one.id), 'two articles of one id');
      seen.add(one.id);
      assert.ok(one.url === null || /^https?:\/\//i.test(one.url), `the address ${one.url}`);
      const { from, to } = one.dated ?? { from: '2031-01-01', to: '2031-01-01' };
      assert.ok(isDayRange(from, to), `the days ${from} to ${to}`);
      let last = 0;
      for (const { start, end } of one.paragraphs) {
        assert.ok(start >= last && end >= start && end <= one.text.length, 'paragraphs outside the text');
        last = end;
      }
    }
  }
  const written = JSON.stringify(pack);
  assert.equal(JSON.stringify(readStoryPack(JSON.parse(written))), written, 'not the same when it is read once more');
}
