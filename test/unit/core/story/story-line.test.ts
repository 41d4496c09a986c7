import { describe, expect, it } from 'vitest';
import { layOutStory } from '../../../../src/core/story/story-line';
import { type ArticleSpec, buildStory } from '../../../fixtures/stories/build-story';
import { harbourBridge } from '../../../fixtures/stories/harbour-bridge';

const SHARED = 'The ferry runs every hour until the end of the month.';

function text(id: string, published: string | null): ArticleSpec {
  return { id, outlet: id, title: null, published, paragraphs: [[SHARED]] };
}

const line = (...articles: ArticleSpec[]) =>
  layOutStory(
    buildStory({
      id: 'ferry',
      name: 'The ferry',
      articles,
      passages: articles.slice(1).map(({ id }): [string, string, string] => [articles[0]?.id ?? '', id, SHARED]),
    }),
  );

describe('a story by its days', () => {
  it('has its texts by date, those without one last', () => {
    const { texts } = line(text('none', null), text('second', '2031-03-05'), text('first', '2031-03-04'));
    expect(texts.map(({ article }) => article.id)).toEqual(['first', 'second', 'none']);
    expect(texts.map(({ from }) => from === null)).toEqual([false, false, true]);
  });

  it('has who is quoted in most texts first', () => {
    const { lanes, texts } = layOutStory(harbourBridge);
    expect(lanes.map(({ speaker }) => speaker)).toEqual(['Tobias Renn', 'Ines Calloway', 'Marguerite Osei']);
    expect(lanes[0]?.texts).toHaveLength(texts.length);
    expect(lanes[2]?.texts.filter((voice) => voice !== null)).toHaveLength(2);
  });

  it('counts the words that two texts share, in all passages together', () => {
    const { links } = layOutStory(harbourBridge);
    expect(links.map(({ words }) => words)).toEqual([39, 27]);
  });

  it.each<[string, string | null, string | null, number | null]>([
    ['a day later', '2031-03-04', '2031-03-05', 1],
    ['on one day, whatever the hour', '2031-03-04T08:00:00Z', '2031-03-04T19:00:00Z', null],
    ['in the month of the day', '2031-03', '2031-03-31', null],
    ['on the day after the month', '2031-03', '2031-04-01', 1],
    ['of one whose day is not known', '2031-03-04', null, null],
    ['of two whose days are not known', null, null, null],
  ])('tells which text is later only where that is certain: %s', (_what, one, other, later) => {
    expect(line(text('a', one), text('b', other)).links[0]?.later ?? null).toBe(later);
  });

  it('is nothing where there is no text', () => {
    expect(line()).toEqual({ texts: [], lanes: [], links: [] });
  });
});
