import type { Origin } from '../core/library-model';

/**
 * The id that the library gives to what came with `id`: whatever a pack calls its texts, none of them can stand for a
 * reader's, or for one of another origin.
 */
export function ownId(origin: Origin, id: string): string {
  return `${origin}:${id}`;
}

/** Whether an id of the library is that of something of an origin. */
export function isOfOrigin(origin: Origin, id: string): boolean {
  return id.startsWith(ownId(origin, ''));
}
