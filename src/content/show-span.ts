import { hostOf, nodeType, parentOf, windowOf } from '../reading/dom-access';
import type { NodeSpan } from '../reading/read-article';
import type { Life } from './life';

/** So long the words stay selected when the reader does nothing else, in milliseconds. */
const SHOWN_FOR = 5000;

/** Where the browser says that a selection begins and ends. */
type Ends = readonly [Node | null, number, Node | null, number];

/**
 * Scrolls to a place of the page and selects it for some seconds. A selection leaves the least behind of all that can be
 * seen: it is what a reader's own mouse makes, needs no style, and has no name of ours; a highlight would have both. False
 * when the browser cannot make a range of the place.
 */
export function createSpanShower(window: Window, life: Life): (place: NodeSpan) => boolean {
  let callOff = () => {};
  let takeAway = () => {};
  const clear = () => {
    callOff();
    takeAway();
    takeAway = () => {};
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
    // What stands in a frame of the page is selected there.
    const own = windowOf(start.node) ?? window;
    scrollTo(own, range);
    takeAway = select(own, start, end);
    callOff = life.later(SHOWN_FOR, clear);
    return true;
  };
}

/** @returns what takes the selection away, unless the reader has selected something else meanwhile */
function select(window: Window, start: NodeSpan['start'], end: NodeSpan['end']): () => void {
  // The window's own method: a form field of that name stands behind it.
  const selection = window.getSelection();
  if (selection === null) return () => {};
  // Unlike a range, this may stand in a shadow tree.
  selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  const made = endsOf(selection);
  return () => {
    if (endsOf(selection).every((one, i) => one === made[i])) selection.removeAllRanges();
  };
}

function endsOf({ anchorNode, anchorOffset, focusNode, focusOffset }: Selection): Ends {
  return [anchorNode, anchorOffset, focusNode, focusOffset];
}

/** At once, not smoothly: it is what the reader asked for, and does not move under their eyes. */
function scrollTo(window: Window, range: Range): void {
  const parent = parentOf(range.startContainer);
  // Words may stand in a shadow tree without an element around them.
  const element = parent === null || nodeType.call(parent) === 1 ? parent : hostOf(parent);
  // A form answers with its own fields: `<input name="scrollIntoView">`.
  if (element !== null) {
    Element.prototype.scrollIntoView.call(element, { block: 'center', behavior: 'instant' });
  }
  // The words may stand far down in a paragraph that is longer than the window.
  const { top, bottom } = range.getBoundingClientRect();
  const height = window.innerHeight;
  if (top < 0 || bottom > height) window.scrollBy({ top: (top + bottom - height) / 2, behavior: 'instant' });
}
