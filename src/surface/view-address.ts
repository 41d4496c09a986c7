/** A short pause in typing, in milliseconds: browsers refuse an address that changes more than twenty times a second. */
const PAUSE = 200;

/** A page's own address, as far as it says which of its views the page shows. */
export interface ViewAddress<View> {
  /** The view that it names; null when it names none. */
  read(): View | null;
  /** The whole address of a view, to be kept or handed on. */
  of(view: View): string;
  /** A view of its own: Back leads to the one before. */
  push(view: View): void;
  /** The same view with something of it changed; written when no more has changed for a moment. */
  replace(view: View): void;
  /** Tells of each view that Back, Forward, a link or an address typed anew leads to, until the answer is called. */
  watch(onMove: (view: View) => void): () => void;
}

/** How views stand in the part of an address after its `#`. */
export interface ViewWriting<View> {
  /** Null where it names none, as when it names an element of the page. */
  read(hash: string): View | null;
  /** With its `#`. */
  write(view: View): string;
  /** The view of an address that has no such part. */
  first: View;
}

export type Here = Pick<Window, 'history' | 'location' | 'addEventListener' | 'removeEventListener'>;

/** Writes an address in place of the page's own, or after it. Where it changes too often the browser refuses, and it stays. */
export function writeAddress(history: History, how: 'pushState' | 'replaceState', address: string): void {
  try {
    history[how](null, '', address);
  } catch {
    // Too many in too short a time, as when a key is held down: the view is shown all the same.
  }
}

export function createViewAddress<View>(here: Here, views: ViewWriting<View>): ViewAddress<View> {
  const { history, location, addEventListener, removeEventListener } = here;
  let waiting: { view: View; timer: ReturnType<typeof setTimeout> } | null = null;

  const writeWaiting = () => {
    if (waiting === null) return;
    clearTimeout(waiting.timer);
    writeAddress(history, 'replaceState', views.write(waiting.view));
    waiting = null;
  };

  return {
    read: () => views.read(location.hash),
    of: (view) => `${location.href.split('#', 1)[0]}${views.write(view)}`,
    push(view) {
      writeWaiting();
      if (views.write(view) !== location.hash) writeAddress(history, 'pushState', views.write(view));
    },
    replace(view) {
      if (waiting !== null) clearTimeout(waiting.timer);
      waiting = { view, timer: setTimeout(writeWaiting, PAUSE) };
    },
    watch(onMove) {
      const moved = () => {
        if (waiting !== null) clearTimeout(waiting.timer);
        waiting = null;
        const view = views.read(location.hash);
        // An address without any is the one that the page began with; one that names an element of the page leaves the view.
        if (view !== null || location.hash === '') onMove(view ?? views.first);
      };
      addEventListener('popstate', moved);
      return () => removeEventListener('popstate', moved);
    },
  };
}
