/**
 * The life of a content script: everything that it starts belongs to a life and ends with it. It ends when the extension
 * was updated, disabled or removed (an orphan notices at its next step) or when a newer script takes over.
 */
export interface Life {
  signal: AbortSignal;
  stop(): void;
  /** Runs one step, unless the life is over. Its errors end here: none may show in the page's console. */
  step(work: () => void): void;
  /** For promises that nobody awaits. */
  stepAsync(work: () => Promise<void>): void;
  /** Hears of what the browser tells: events that a page makes itself are not listened to. */
  listen(target: EventTarget, type: string, onEvent: (event: Event) => void, options?: { capture: boolean }): void;
  /** Returns what calls it off. */
  later(milliseconds: number, work: () => void): () => void;
}

// A page can put a form field of any name in the way of the document's own methods.
const { addEventListener } = EventTarget.prototype;

export function createLife(isAlive: () => boolean): Life {
  const controller = new AbortController();
  const { signal } = controller;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const life: Life = {
    signal,
    stop() {
      controller.abort();
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
    step(work) {
      if (signal.aborted) return;
      if (!isAlive()) {
        life.stop();
        return;
      }
      try {
        work();
      } catch {
        // What goes wrong here is no business of the page's; the popup asks again and is told.
      }
    },
    stepAsync(work) {
      life.step(() => {
        work().catch(() => {
          if (!isAlive()) life.stop();
        });
      });
    },
    listen(target, type, onEvent, options = { capture: false }) {
      const all = { ...options, signal, passive: true };
      const onTold = (event: Event) => {
        if (event.isTrusted) life.step(() => onEvent(event));
      };
      addEventListener.call(target, type, onTold, all);
    },
    later(milliseconds, work) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        life.step(work);
      }, milliseconds);
      timers.add(timer);
      return () => {
        clearTimeout(timer);
        timers.delete(timer);
      };
    },
  };
  return life;
}
