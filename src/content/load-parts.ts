import type { findPartsInSlices } from './reading/find-parts';
import type { Pauses } from './reading/in-slices';
import { mayHoldSeveral } from './reading/may-hold-several';

/** Where this world keeps what was loaded into it. */
export const PARTS = Symbol.for('crossquote parts');

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
