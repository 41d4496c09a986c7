import type { StoryComparison } from '../core/comparison-model';

/** The first text (the one being read, if any) and the one that shares most with it; null where there are not two. */
export function choosePair({
  articles,
  statements,
  passages,
}: StoryComparison): { left: string; right: string } | null {
  const left = articles[0]?.id;
  if (left === undefined || articles.length < 2) return null;
  const shared = new Map<string, number>();
  const add = (id: string) => shared.set(id, (shared.get(id) ?? 0) + 1);
  for (const { occurrences } of statements) {
    const carriers = new Set(occurrences.map(({ articleId }) => articleId));
    if (carriers.has(left)) carriers.forEach(add);
  }
  for (const { between } of passages) {
    if (between.includes(left)) between.forEach(add);
  }
  const [, ...others] = articles.map(({ id }) => id);
  const right = others.reduce((best, id) => ((shared.get(id) ?? 0) > (shared.get(best) ?? 0) ? id : best));
  return { left, right };
}
