import type { PagePart } from '../reading/page-part';
import type { Life } from './life';

/** So long nothing may scroll or move until the page counts as at rest, in milliseconds. */
const REST = 200;

export interface ViewWatch {
  /** From now on these are looked after, and no others. */
  watch(parts: readonly PagePart[]): void;
}

/**
 * Calls `onRest` when the reader has scrolled, or the parts have moved in or out of the window, and all is at rest again.
 * While something moves, only a timer is set anew, and nothing is asked of the page.
 */
export function watchView(document: Document, life: Life, onRest: () => void): ViewWatch {
  let callOff = () => {};
  let observer: IntersectionObserver | null = null;
  let watched: readonly Element[] = [];
  const moved = () => {
    callOff();
    callOff = life.later(REST, onRest);
  };
  const end = () => {
    observer?.disconnect();
    observer = null;
    watched = [];
  };
  // Caught on the way down: a box that scrolls by itself does not tell its parents.
  life.listen(document, 'scrollend', moved, { capture: true });
  life.signal.addEventListener('abort', end);
  return {
    watch(parts) {
      const roots = parts.filter(({ lead }) => lead !== true).map(({ root }) => root);
      if (roots.length === watched.length && roots.every((root, i) => root === watched[i])) return;
      end();
      watched = roots;
      if (roots.length === 0) return;
      observer = new IntersectionObserver(() => life.step(moved));
      for (const root of roots) observer.observe(root);
    },
  };
}
