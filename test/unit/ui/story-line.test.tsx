import { describe, expect, it } from 'vitest';
import { layOutStory } from '../../../src/core/story/story-line';
import { guessWords } from '../../../src/ui/measure-words';
import { StoryLine } from '../../../src/ui/StoryLine';
import { countLanes, drawStoryLine, placeLinks } from '../../../src/ui/story-line-picture';
import { harbourBridge } from '../../fixtures/stories/harbour-bridge';
import { manyStatements } from '../../fixtures/stories/many-statements';
import { emptyStory, longWords } from '../../fixtures/stories/odd-stories';
import { english } from './english';
import { press, render, settle, textOf, textsOf, the } from './render';

const draw = (comparison: typeof harbourBridge, width: number, mirrored = false) => {
  const line = layOutStory(comparison);
  const said = line.texts.map(({ article }) => ({ name: article.outlet ?? 'none', date: article.published }));
  const sayAlike = (words: number) => `${words} words alike`;
  return drawStoryLine({ line, said, sayAlike, notDated: 'no date', width, scale: 1, mirrored, measure: guessWords });
};

const wordsOf = (comparison: typeof harbourBridge, width: number) =>
  draw(comparison, width).items.flatMap((item) => (item.kind === 'words' ? [item.text] : []));

describe('the story line', () => {
  it('says in tables what it shows, all pairs with their words, and of which the later text is known', async () => {
    const root = render(<StoryLine strings={english} comparison={harbourBridge} />);
    press(root, 'As a table');
    await settle();
    const [texts, links] = [...root.querySelectorAll('table')].map((table) => textsOf(table, 'tbody tr'));
    expect(texts?.[0]).toMatch(/^4 March 2031The Marrow Bay Courier/);
    expect(texts?.at(-1)).toMatch(/^date not stated/);
    expect(links).toEqual([
      expect.stringMatching(/^Littoral Wire.*39not known$/),
      expect.stringMatching(/^The Marrow Bay Courier.*27Gull & Anchor$/),
    ]);
  });

  it('names who has no lane of their own', () => {
    const root = render(<StoryLine strings={english} comparison={manyStatements(40, 6)} />);
    expect(textOf(the(root, '.picture-note'))).toMatch(/^Other speakers, in the table: Speaker/);
  });

  it('says that there is no text', () => {
    expect(textOf(render(<StoryLine strings={english} comparison={emptyStory} />))).toBe(english.t('compare_noTexts'));
  });

  it('has the words of an arc where there is room for them, else their number', () => {
    expect(wordsOf(harbourBridge, 900)).toContain('39 words alike');
    expect(wordsOf(harbourBridge, 288)).toContain('39');
  });

  it('has an arrow only where both days are known and differ', () => {
    const { items } = draw(harbourBridge, 900);
    expect(items.filter((item) => item.kind === 'curve')).toHaveLength(2);
    // Two strokes of one arrow.
    const strokes = items.filter((item) => item.kind === 'line' && item.width === 1.5);
    expect(strokes).toHaveLength(2);
  });

  it.each([
    ['forty texts of one day', manyStatements(60, 40)],
    ['long words', longWords],
    ['five texts', harbourBridge],
  ])('sets the names of texts below each other without touching: %s', (_what, comparison) => {
    for (const width of [288, 368, 900]) {
      const { items, height } = draw(comparison, width);
      const names = items.flatMap((item) => (item.kind === 'words' && item.size === 12 ? [item.y] : []));
      names.reduce((last, y) => {
        expect(y - last).toBeGreaterThanOrEqual(13);
        return y;
      }, 0);
      expect(Math.max(...names)).toBeLessThan(height);
      for (const item of items) if (item.kind === 'circle') expect(item.x + item.radius).toBeLessThanOrEqual(width);
    }
  });

  it.each([
    [359, 3],
    [360, 4],
    [639, 4],
    [640, 7],
  ])('%d pixels have %d lanes', (width, lanes) => {
    expect(countLanes(width)).toBe(lanes);
  });
});

describe('the arcs for which there is room', () => {
  const link = (from: number, to: number, words: number) => ({
    between: [from, to] as [number, number],
    words,
    later: null,
  });

  it('stand at a distance where no other one is, those with most words first', () => {
    const links = [link(0, 3, 90), link(1, 2, 50), link(3, 4, 40), link(0, 4, 30)];
    expect(placeLinks(links, 2).map(({ link: { words }, level }) => [words, level])).toEqual([
      [90, 0],
      [50, 1],
      [40, 0],
    ]);
  });
});
