import type { Sign } from './page-model';

/** A byline or a time belongs to the article when it stands at most so many blocks above its first one, or below. */
export const NEAR_BLOCKS = 12;

/** The signs around the article's first block: those above it, the nearest first, then those just below. */
export function nearest(signs: Sign[], firstBlock: number): Sign[] {
  const above = signs.filter(({ at }) => at <= firstBlock && at >= firstBlock - NEAR_BLOCKS).reverse();
  const below = signs.filter(({ at }) => at > firstBlock && at <= firstBlock + NEAR_BLOCKS / 4);
  return [...above, ...below];
}
