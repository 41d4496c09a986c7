/** The rows that are there: `from` up to, but not including, `to`. */
export interface RowWindow {
  from: number;
  to: number;
}

/** Rows beyond either edge of what is seen: a screenful, so that a page down finds them made. */
const AROUND = 10;
/** The window moves by as many rows at a time, so that not every frame of a scroll makes some. */
const STEP = 4;
/** Rows before anything has been measured: more than a high screen shows. */
const AT_FIRST = 28;

/** What is there before the browser has said how high anything is. */
export const FIRST_ROWS: RowWindow = { from: 0, to: AT_FIRST };

/** The rows to have for a place of the scroll bar; all lengths in pixels. */
export function windowAt({ top, height, row }: { top: number; height: number; row: number }): RowWindow {
  if (!(row > 0)) return FIRST_ROWS;
  const first = Math.floor(top / row) - AROUND;
  const last = Math.ceil((top + height) / row) + AROUND;
  return { from: Math.max(0, Math.floor(first / STEP) * STEP), to: Math.max(AT_FIRST, Math.ceil(last / STEP) * STEP) };
}

/** The rows of a window, and the one that the Tab key leads to wherever it is, in order. */
export function listRows({ from, to }: RowWindow, count: number, always: number): number[] {
  const inside = Array.from({ length: Math.max(0, Math.min(to, count) - from) }, (_, at) => from + at);
  if (always < from && always >= 0) return [always, ...inside];
  return always >= to && always < count ? [...inside, always] : inside;
}
