import { FRESH, readView, type View, writeView } from './view-address';

/** A short pause in typing, in milliseconds: browsers refuse an address that changes more than twenty times a second. */
const PAUSE = 200;

/** The page's own address, as far as it says what the page shows. */
export interface PageAddress {
  /** The view that it names; null when it names none. */
  read(): View | null;
  /** The whole address of a view, to be kept or handed on. */
  of(view: View): string;
  /** A view of its own: Back leads to the one before. */
  push(view: View): void;
  /** The same view with something of it changed; written when no more has changed for a moment. */
  replace(view: View): void;
  /** Tells of each view that Back, Forward, or an address typed anew leads to, until the answer is called. */
  watch(onMove: (view: View) => void): () => void;
  /** The story is known: from now on the address names it, and the tab that is read only if the page shows its text. */
  keepStory(storyId: string, withTab: boolean): void;
}

type Here = Pick<Window, 'history' | 'location' | 'addEventListener' | 'removeEventListener'>;

export function createPageAddress({ history, location, addEventListener, removeEventListener }: Here): PageAddress {
  let waiting: { view: View; timer: ReturnType<typeof setTimeout> } | null = null;

  const write = (how: 'pushState' | 'replaceState', address: string) => {
    try {
      history[how](null, '', address);
    } catch {
      // Too many in too short a time, as when a key is held down: the view is shown all the same.
    }
  };
  const writeWaiting = () => {
    if (waiting === null) return;
    clearTimeout(waiting.timer);
    write('replaceState', writeView(waiting.view));
    waiting = null;
  };

  return {
    read: () => readView(location.hash),
    of: (view) => `${location.href.split('#', 1)[0]}${writeView(view)}`,
    push(view) {
      writeWaiting();
      if (writeView(view) !== location.hash) write('pushState', writeView(view));
    },
    replace(view) {
      if (waiting !== null) clearTimeout(waiting.timer);
      waiting = { view, timer: setTimeout(writeWaiting, PAUSE) };
    },
    watch(onMove) {
      const moved = () => {
        if (waiting !== null) clearTimeout(waiting.timer);
        waiting = null;
        const view = readView(location.hash);
        // An address without any is the one that the page began with; one that names an element of the page leaves the view.
        if (view !== null || location.hash === '') onMove(view ?? FRESH.statements);
      };
      addEventListener('popstate', moved);
      return () => removeEventListener('popstate', moved);
    },
    keepStory(storyId, withTab) {
      const parameters = new URLSearchParams(location.search);
      const tab = parameters.get('tab');
      parameters.delete('tab');
      parameters.set('story', storyId);
      if (withTab && tab !== null) parameters.set('tab', tab);
      write('replaceState', `?${parameters}${location.hash}`);
    },
  };
}
