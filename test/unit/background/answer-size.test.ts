import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildStoryPack } from '../../../scripts/lib/story-pack.mjs';
import { limitComparison, MOST_ANSWER_BYTES } from '../../../src/background/limit-answer';
import { measureBytes } from '../../../src/background/measure-bytes';
import { MOST_ARTICLE_CHARACTERS } from '../../../src/core/article-limits';
import { compareWithLibrary } from '../../../src/core/compare-with-library';
import { LibraryIndex } from '../../../src/core/library-index';
import { limitQuotations, MOST_QUOTATIONS } from '../../../src/core/limit-quotations';
import type { Article } from '../../../src/core/model';
import { compareStory } from '../../fixtures/compare-story';
import { languages } from '../../fixtures/languages';
import { makeArticle } from '../core/comparison/make-text';

/** A busy machine is not a slow engine: bytes are counted, not seconds. */
const TIMEOUT = 120_000;

const { stories } = buildStoryPack(fileURLToPath(new URL('../../..', import.meta.url)));
const library = new LibraryIndex(languages, stories);
const storyId = stories[0]?.story.id ?? '';

/** One sentence of `count` quotations that others carry too, each filled up to `characters` with words around it. */
function makeSentence(count: number, characters = 0): Article {
  const clauses = Array.from({ length: count }, (_, at) => {
    const clause = `and Donald Trump tweeted “an impenetrable Cyber Security unit so that election hacking number ${at}”`;
    return clause + ' and on they went'.repeat(Math.max(0, Math.floor((characters - clause.length) / 17)));
  });
  const { id: _id, ...article } = makeArticle('x', [`${clauses.join(', ')}.`], { outlet: null, title: null });
  return article;
}

const compare = (article: Article) => compareWithLibrary(limitQuotations(article), library, storyId);

describe('an answer', () => {
  it(
    'has bytes in line with its text, even where that is one sentence full of quotations',
    () => {
      const [once, twice] = [250, 500].map((count) => measureBytes(compare(makeSentence(count))));
      expect(once).toBeGreaterThan(200_000);
      // 2 is linear, 4 is quadratic.
      expect((twice ?? 0) / (once ?? 1)).toBeLessThan(2.2);
    },
    TIMEOUT,
  );

  it.each([
    ['of 2,000 quotations in one sentence', 0],
    ['of that many in the longest text that is taken', Math.floor(MOST_ARTICLE_CHARACTERS / MOST_QUOTATIONS) - 4],
  ])(
    '%s has two megabytes at most, and says that it was cut',
    (_case, characters) => {
      const article = makeSentence(MOST_QUOTATIONS, characters);
      expect(article.text.length).toBeLessThanOrEqual(MOST_ARTICLE_CHARACTERS);
      if (characters > 0) expect(article.text.length).toBeGreaterThan(MOST_ARTICLE_CHARACTERS * 0.9);
      const whole = compare(article);
      expect(measureBytes(whole)).toBeGreaterThan(MOST_ANSWER_BYTES);
      const cut = limitComparison(whole);
      expect(cut.cut).toBe(true);
      expect(new TextEncoder().encode(JSON.stringify(cut)).length).toBeLessThanOrEqual(MOST_ANSWER_BYTES);
      expect(cut.statements.length).toBeGreaterThan(0);
    },
    TIMEOUT,
  );

  it('on the bundled texts has the bytes that the limits were chosen by', () => {
    const bytes = (stories[0]?.articles ?? []).map(({ id: _id, ...article }) =>
      measureBytes(compareWithLibrary(article, library)),
    );
    expect(Math.max(...bytes)).toBeLessThan(62_000);
    expect(Math.min(...bytes)).toBeGreaterThan(50_000);
    const sideBySide = library.stories.map(({ story }) => measureBytes(compareStory(library, story.id, null)));
    expect(Math.max(...sideBySide)).toBeLessThan(95_000);
  });
});
