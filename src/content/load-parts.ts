import type { FactFinder } from '../reading/fact-finder';
import type { findPartsInSlices } from '../reading/find-parts';
import type { Pauses } from '../reading/in-slices';
import { mayHoldSeveral } from '../reading/may-hold-several';

/** Where this world keeps what was loaded into it. */
export const PARTS = Symbol.for('crossquote parts');
export const FACTS = Symbol.for('crossquote facts');

/**
 * Finds the articles of a page that holds several. What tells them apart is loaded into the page's content script when a
 * page may need it: most do not. Without it the page is read as one article.
 *
 * @param load has the background put it here
 */
export function createPartFinder(load: () => Promise<unknown>) {
  const world = globalThis as { [PARTS]?: typeof findPartsInSlices };
  return async (document: Document, url: string, pauses: Pauses) => {
    if (!mayHoldSeveral(document)) return [];
    if (world[PARTS] === undefined) await load().catch(() => {});
    return (await world[PARTS]?.(document, url, pauses)) ?? [];
  };
}

/** So often is it tried to load what cannot be loaded: a page is not to wait for it each time that it is read. */
const MOST_TRIES = 3;

/**
 * Gets what finds date and outlet of a page whose data do not state them; null where it cannot be had. It comes with what
 * tells several articles apart: that reads dates too.
 *
 * @param load has the background put it here
 */
export function createFinderLoader(load: () => Promise<unknown>): () => Promise<FactFinder | null> {
  const world = globalThis as { [FACTS]?: FactFinder };
  let tries = 0;
  return async () => {
    if (world[FACTS] === undefined && tries++ < MOST_TRIES) await load().catch(() => {});
    return world[FACTS] ?? null;
  };
}
