import type { Life } from './life';

/** First look after a change; then each look waits half as long again. */
const FIRST_PAUSE = 400;
const PAUSE_GROWTH = 1.5;
const LONGEST_PAUSE = 5000;
/** Pages that render their article late do so within seconds; what moves on after that is ads, tickers, comments. */
const WATCHED_FOR = 30_000;

export interface ChangeWatch {
  /** From the beginning: the page has moved on, or is back in front. */
  restart(): void;
}

/**
 * Calls `onChange` some time after the page's content has changed, ever more rarely, and ends after half a minute. While it
 * waits it does not observe at all, so a page that rewrites itself every frame costs no more than a quiet one.
 */
export function watchChanges(document: Document, life: Life, onChange: () => void): ChangeWatch {
  let pause = FIRST_PAUSE;
  let observing = false;
  let callOff = () => {};
  let callOffEnd = () => {};
  const observer = new MutationObserver(() => {
    observer.disconnect();
    observing = false;
    callOff = life.later(pause, () => {
      pause = Math.min(pause * PAUSE_GROWTH, LONGEST_PAUSE);
      observe();
      onChange();
    });
  });
  const observe = () => {
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    observing = true;
  };
  const end = () => {
    if (observing) observer.disconnect();
    observing = false;
    callOff();
    callOffEnd();
  };
  life.signal.addEventListener('abort', end);
  return {
    restart() {
      end();
      pause = FIRST_PAUSE;
      callOffEnd = life.later(WATCHED_FOR, end);
      observe();
    },
  };
}
