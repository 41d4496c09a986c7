/** Some rows: `from` up to, but not including, `to`. */
export interface RowWindow {
  from: number;
  to: number;
}

/** Rows beyond either edge of what is seen: a screenful, so that a page down finds them made. */
const AROUND = 10;
/**
 * Rows that are made in a frame on either side, to be seen at once or soon. With forty texts a row costs up to 4 ms of the
 * main thread on a slow machine: a whole screen of them in one frame would be over 40.
 */
const AT_ONCE = 4;
const SOON = 2;
/** Rows before anything has been measured: about what a high screen shows. */
const AT_FIRST = 14;

/** What is there in the first frame. */
export const FIRST_ROWS: RowWindow = { from: 0, to: AT_ONCE };

/**
 * The rows that are seen; all lengths in pixels. `top`: how far the first row lies above the upper edge of the window, less
 * than nothing while it is below it; `height` of the window.
 */
export function seeRows({ top, height, row }: { top: number; height: number; row: number }, count: number): RowWindow {
  if (!(row > 0)) return { from: 0, to: Math.min(AT_FIRST, count) };
  const from = Math.min(Math.max(0, count - 1), Math.max(0, Math.floor(top / row)));
  return { from, to: Math.min(count, Math.max(from, Math.ceil((top + height) / row))) };
}

/**
 * The rows to have in the next frame: those that are there already and near, as many as can be of those that are seen, and
 * when these are all there, a few more where most are lacking. The same object when nothing is left to be made.
 */
export function growWindow(there: RowWindow, seen: RowWindow, count: number): RowWindow {
  const wanted = { from: Math.max(0, seen.from - AROUND), to: Math.min(count, seen.to + AROUND) };
  const touches = there.from <= seen.to && there.to >= seen.from;
  const kept = touches
    ? { from: Math.max(there.from, wanted.from), to: Math.min(there.to, wanted.to) }
    : { from: seen.from, to: seen.from };
  let from = Math.min(kept.from, Math.max(seen.from, kept.from - AT_ONCE));
  let to = Math.max(kept.to, Math.min(seen.to, kept.to + AT_ONCE));
  if (from === kept.from && to === kept.to) {
    if (from - wanted.from > wanted.to - to) from = Math.max(wanted.from, from - SOON);
    else to = Math.min(wanted.to, to + SOON);
  }
  return from === there.from && to === there.to ? there : { from, to };
}

/** The rows to begin with where others are to be shown than before: those seen, but only so many that are not made yet. */
export function beginWindow(seen: RowWindow, isThere: (row: number) => boolean, count: number): RowWindow {
  const last = Math.min(count, Math.max(seen.to, seen.from + AT_ONCE));
  let to = seen.from;
  for (let made = 0; to < last && (isThere(to) || made < AT_ONCE); to++) if (!isThere(to)) made++;
  while (to >= last && to < Math.min(count, last + AROUND) && isThere(to)) to++;
  return { from: seen.from, to };
}

/** The rows of a window, and the one that the Tab key leads to wherever it is, in order. */
export function listRows({ from, to }: RowWindow, count: number, always: number): number[] {
  const inside = Array.from({ length: Math.max(0, Math.min(to, count) - from) }, (_, at) => from + at);
  if (always < from && always >= 0) return [always, ...inside];
  return always >= to && always < count ? [...inside, always] : inside;
}
