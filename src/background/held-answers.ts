import type { Comparison } from '../core/comparison-model';
import { measureBytes } from './measure-bytes';

/**
 * Bytes of answers that are held: some 140 of the size that those on the bundled texts have, or four of the largest that there are. Below that, a
 * page that is left and come back to is compared again, which takes some milliseconds; above it nothing is won.
 */
const MOST_BYTES = 8_000_000;

/**
 * Answers that were worked out before, each under the hash of its article, so that a text that is told of again (a page
 * come back to, the popup after the page) is not compared again; that a text has no story is such an answer too. In
 * memory alone: they go with the background. The ones used last stay.
 *
 * Not in the browser's `storage.session`, though it would outlast the background: a page can be asked at any time and
 * comparing it takes some milliseconds, fewer than waking a background does, while a copy of every answer would go through
 * the browser's own process and stay there for the whole session.
 */
export interface HeldAnswers {
  recall(key: string): Comparison | null;
  keep(key: string, comparison: Comparison): void;
  /** Bytes that are held. */
  bytes(): number;
}

export function createHeldAnswers(most = MOST_BYTES): HeldAnswers {
  const held = new Map<string, { comparison: Comparison; bytes: number }>();
  let total = 0;
  const drop = (key: string) => {
    total -= held.get(key)?.bytes ?? 0;
    held.delete(key);
  };
  return {
    recall(key) {
      const known = held.get(key);
      if (known === undefined) return null;
      held.delete(key);
      held.set(key, known);
      return known.comparison;
    },
    keep(key, comparison) {
      drop(key);
      const bytes = measureBytes(comparison);
      if (bytes > most) return;
      held.set(key, { comparison, bytes });
      total += bytes;
      for (const oldest of held.keys()) {
        if (total <= most) break;
        drop(oldest);
      }
    },
    bytes: () => total,
  };
}
