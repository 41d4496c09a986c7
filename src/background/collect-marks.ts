import type { Comparison, Span } from '../core/model';

/** What of an article is marked on its page: the quotations that others carry too, in the article's order. */
export function collectMarks({ statements }: Comparison): Span[] {
  return statements
    .flatMap(({ here }) => here)
    .filter(({ form }) => form !== 'indirect')
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
