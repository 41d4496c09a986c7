/** Some rows: `from` up to, but not including, `to`. */
export interface RowWindow {
  from: number;
  to: number;
}

/** Rows beyond either edge of what is seen: a screenful, so that a page down finds them made. */
const AROUND = 10;
/** Rows that are made in a frame beside those that are seen: with forty texts each costs a millisecond or two. */
const SLICE = 3;
/** Rows before anything has been measured: about what a high screen shows. */
const AT_FIRST = 14;

/** What is there, and seen, before the browser has said how high anything is. */
export const FIRST_ROWS: RowWindow = { from: 0, to: AT_FIRST };

/** The rows that are seen at a place of the scroll bar; all lengths in pixels. */
export function seeRows({ top, height, row }: { top: number; height: number; row: number }, count: number): RowWindow {
  if (!(row > 0)) return { from: 0, to: Math.min(AT_FIRST, count) };
  const from = Math.min(Math.max(0, count - 1), Math.max(0, Math.floor(top / row)));
  return { from, to: Math.min(count, Math.max(from, Math.ceil((top + height) / row))) };
}

/**
 * The rows to have in the next frame: all that are seen, of the others those that are there already and near, and a few
 * more where most are lacking. The same object when nothing is left to be made.
 */
export function growWindow(there: RowWindow, seen: RowWindow, count: number): RowWindow {
  const wanted = { from: Math.max(0, seen.from - AROUND), to: Math.min(count, seen.to + AROUND) };
  const touches = there.from <= seen.to && there.to >= seen.from;
  let { from, to } = seen;
  if (touches) {
    from = Math.min(from, Math.max(there.from, wanted.from));
    to = Math.max(to, Math.min(there.to, wanted.to));
    if (from - wanted.from > wanted.to - to) from = Math.max(wanted.from, from - SLICE);
    else to = Math.min(wanted.to, to + SLICE);
  }
  return from === there.from && to === there.to ? there : { from, to };
}

/** The rows of a window, and the one that the Tab key leads to wherever it is, in order. */
export function listRows({ from, to }: RowWindow, count: number, always: number): number[] {
  const inside = Array.from({ length: Math.max(0, Math.min(to, count) - from) }, (_, at) => from + at);
  if (always < from && always >= 0) return [always, ...inside];
  return always >= to && always < count ? [...inside, always] : inside;
}
