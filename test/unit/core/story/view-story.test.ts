import { describe, expect, it } from 'vitest';
import type { StoryComparison } from '../../../../src/core/comparison-model';
import { LibraryIndex } from '../../../../src/core/library-index';
import type { Article, LibraryArticle } from '../../../../src/core/model';
import { compareStory } from '../../../fixtures/compare-story';
import { languages } from '../../../fixtures/languages';
import { makeArticle } from '../comparison/make-text';

const OATH = 'The wind park will be built before the herring come back or I will resign';
const SHARED =
  'The council has spoken about turbines for eleven years, through three mayors and two floods, and has bought nothing in all that time but a model made of cardboard, which stands in the hall.';

const FIRST = makeArticle('first', [
  'Mayor Ann Lee reportedly promised a giant wind park on Monday.',
  `“${OATH},” Ann Lee said.`,
  SHARED,
]);
const SECOND = makeArticle('second', [
  'Critics laughed at the wind farm plan.',
  `Mayor Ann Lee claimed: “${OATH}.”`,
  SHARED,
  'Bo Berg told reporters: “I have heard that promise from every mayor since the flood.”',
]);
const THIRD = makeArticle('third', ['The wind park proposal divides the town.', 'Ann Lee would “resign”, she said.']);

const libraryOf = (...articles: LibraryArticle[]): LibraryIndex =>
  new LibraryIndex(languages, [
    { story: { id: 's', name: 'The wind park', articleIds: articles.map(({ id }) => id) }, articles },
  ]);

function compare(here: Article | null, library = libraryOf(FIRST, SECOND, THIRD)): StoryComparison {
  const compared = compareStory(library, 's', here);
  if (compared === null) throw new Error('there is no such story');
  return compared;
}

describe('all texts of a story', () => {
  it('lists what each text carries, what most carry first', () => {
    const { articles, statements } = compare(null);
    expect(articles.map(({ id }) => id)).toEqual(['first', 'second', 'third']);
    expect(statements[0]?.fullest?.text).toContain('wind park will be built');
    expect(new Set(statements[0]?.occurrences.map(({ articleId }) => articleId))).toEqual(
      new Set(['first', 'second', 'third']),
    );
  });

  it('puts the text being read beside the others', () => {
    const here = makeArticle('x', [
      'Nothing is new.',
      'Bo Berg said: “I have heard that promise from every mayor since the flood.”',
    ]);
    const { articles, statements, framing } = compare(here);
    expect(articles.map(({ id }) => id)).toEqual(['first', 'second', 'third', 'here']);
    expect(statements[0]?.occurrences.map(({ articleId }) => articleId).sort()).toEqual(['here', 'second']);
    expect(framing.map(({ articleId }) => articleId)).toEqual(['first', 'second', 'third', null]);
  });

  it('puts it in place of the one it copies, and fills in what only the library knows', () => {
    const { articles } = compare({ ...SECOND, outlet: null });
    expect(articles.map(({ id, outlet }) => [id, outlet])).toEqual([
      ['first', 'Outlet of first'],
      ['here', 'Outlet of second'],
      ['third', 'Outlet of third'],
    ]);
  });

  it('takes no text of a pack for the one being read, whatever its id', () => {
    const named = { ...FIRST, id: 'here' };
    const library = libraryOf(named, SECOND);
    const alone = compare(null, library);
    expect(alone.readingId).toBeNull();
    expect(alone.framing.map(({ articleId }) => articleId)).toEqual(['here', 'second']);
    const { readingId, articles, framing } = compare(makeArticle('x', ['Nothing is new.']), library);
    expect(articles.map(({ id }) => id)).toEqual(['here', 'second', readingId]);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(3);
    expect(framing.map(({ articleId }) => articleId)).toEqual(['here', 'second', null]);
  });

  it('lists passages that texts share, and makes them one witness', () => {
    const { passages, framing } = compare(null);
    expect(passages.map(({ between }) => between)).toContainEqual(['first', 'second']);
    for (const { text, spans, between } of passages) {
      const owner = [FIRST, SECOND, THIRD].find(({ id }) => id === between[0]);
      expect(owner?.text.slice(spans[0].start, spans[0].end)).toBe(text);
    }
    const [first, second, third] = framing.map(({ witness }) => witness);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('tells what each text calls the thing, whose words it prints, and how near to the top', () => {
    const { framing, statements } = compare(null);
    const [first, second] = framing;
    expect(second?.voices.map(({ speaker }) => speaker)).toEqual(expect.arrayContaining(['Ann Lee', 'Bo Berg']));
    expect(second?.voices.find(({ speaker }) => speaker === 'Ann Lee')?.cues[0]?.lemma).toBe('claim');
    expect([second?.firstWord, second?.lastWord]).toEqual(['Ann Lee', 'Bo Berg']);
    expect(first?.lead).toBe('Mayor Ann Lee reportedly promised a giant wind park on Monday.');
    const placement = first?.placements.find(({ statementId }) => statementId === statements[0]?.id);
    expect(placement?.place).toBe('body');
    expect(placement?.depth).toBeGreaterThan(0);
    expect(placement?.depth).toBeLessThan(0.5);
  });
});
