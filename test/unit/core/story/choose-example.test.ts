import { describe, expect, it } from 'vitest';
import type { StoryComparison } from '../../../../src/core/comparison-model';
import type { Difference } from '../../../../src/core/model';
import { chooseExample } from '../../../../src/core/story/choose-example';

/** A story of the texts a, b and c: in what they differ, and which of them carry it. */
function story(...statements: [difference: Difference, carriers: string][]): StoryComparison {
  return {
    articles: ['a', 'b', 'c'].map((id) => ({ id })),
    statements: statements.map(([difference, carriers]) => ({
      difference,
      occurrences: [...carriers].map((articleId) => ({ articleId, outlet: articleId })),
    })),
  } as StoryComparison;
}

const ALL = ['a', 'b', 'c'];

describe('the text by which a comparison is shown', () => {
  it.each<[string, StoryComparison, string]>([
    ['has most quotations that differ', story(['cut', 'ab'], ['part', 'bc']), 'b'],
    ['is the first of several', story(['cut', 'bc']), 'b'],
    ['is not the one with most that are the same', story(['same', 'ac'], ['same', 'ac'], ['cut', 'bc']), 'b'],
    ['is not the one with most of its own', story(['cut', 'a'], ['cut', 'a'], ['cut', 'bc']), 'b'],
    ['has no more for having one twice', story(['cut', 'aab'], ['cut', 'bc']), 'b'],
    ['is the first where nothing differs', story(['same', 'bc']), 'a'],
  ])('%s', (_, given, chosen) => {
    expect(chooseExample(given, ALL)).toBe(chosen);
  });

  it('is one of the candidates', () => {
    const given = story(['cut', 'ab'], ['cut', 'bc']);
    expect(chooseExample(given, ['c', 'a'])).toBe('a');
    expect(chooseExample(given, ['gone'])).toBeNull();
  });
});
