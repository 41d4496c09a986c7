import type { Life } from './life';
import type { NodeSpan } from './reading/read-article';

/** The name in content.css. */
const HIGHLIGHT = 'crossquote-shown';
const SHOWN_FOR = 5000;

/**
 * Scrolls to a place of the page and marks it for some seconds, without touching a node. False when the browser cannot
 * make a range of it.
 */
export function createSpanShower(window: Window, life: Life): (place: NodeSpan) => boolean {
  let callOff = () => {};
  const clear = () => {
    callOff();
    CSS.highlights.delete(HIGHLIGHT);
  };
  life.signal.addEventListener('abort', clear);
  return ({ start, end }) => {
    clear();
    const range = new Range();
    try {
      range.setStart(start.node, start.offset);
      range.setEnd(end.node, end.offset);
    } catch {
      return false;
    }
    const highlight = new Highlight(range);
    // Above the marks of the quotations.
    highlight.priority = 1;
    CSS.highlights.set(HIGHLIGHT, highlight);
    callOff = life.later(SHOWN_FOR, clear);
    scrollTo(window, range);
    return true;
  };
}

/** At once, not smoothly: it is what the reader asked for, and does not move under their eyes. */
function scrollTo(window: Window, range: Range): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // The words may stand far down in a paragraph that is longer than the window.
  const { top, bottom } = range.getBoundingClientRect();
  const height = window.innerHeight;
  if (top < 0 || bottom > height) window.scrollBy({ top: (top + bottom - height) / 2, behavior: 'instant' });
}
