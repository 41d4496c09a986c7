import type { StoryComparison } from '../comparison-model';
import { countCarriers } from './count-carriers';

/**
 * The text of a story by which to show what a comparison is: the one with most quotations in which texts differ, the first
 * of several.
 *
 * @param candidates ids of the texts that may be chosen
 * @returns an id; null where there is no candidate
 */
export function chooseExample(
  { articles, statements }: Pick<StoryComparison, 'articles' | 'statements'>,
  candidates: readonly string[],
): string | null {
  const counts = new Map(articles.filter(({ id }) => candidates.includes(id)).map(({ id }) => [id, 0]));
  for (const { difference, occurrences } of statements) {
    if (difference === 'same' || countCarriers(occurrences, null).texts < 2) continue;
    for (const id of new Set(occurrences.map(({ articleId }) => articleId))) {
      const count = counts.get(id);
      if (count !== undefined) counts.set(id, count + 1);
    }
  }
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}
