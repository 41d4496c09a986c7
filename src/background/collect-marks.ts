import type { Comparison } from '../core/comparison-model';
import type { Span } from '../core/model';

/**
 * What of an article is marked on its page: the quotations that others carry too, in the article's order. A page can read
 * its marks, so they come from a comparison with the library's texts and from nothing else, least of all from what the
 * reader has read before.
 */
export function collectMarks({ statements }: Comparison): Span[] {
  return statements
    .flatMap(({ here }) => here)
    .filter(({ form }) => form !== 'indirect')
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
