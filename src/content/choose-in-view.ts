/** From where to where something stands, in pixels below the window's upper edge. */
export interface Extent {
  top: number;
  bottom: number;
}

/** What fills this share of what the largest in view fills, fills as much: then the upper one counts. */
const AS_MUCH = 0.8;
/** The one that counted before goes on counting down to this share: it does not change to and fro at a border. */
const STILL_ENOUGH = 0.6;

/**
 * Which of several articles the reader has before them: the one that fills most of the window, the upper one of equals;
 * where none is in the window, the one that counted before, or the nearest.
 *
 * @param height of the window
 * @param before the index of the one that counted before
 * @returns an index; -1 when there are none
 */
export function chooseInView(extents: readonly Extent[], height: number, before: number | null): number {
  const shares = extents.map(({ top, bottom }) => Math.max(0, Math.min(bottom, height) - Math.max(top, 0)));
  const most = shares.reduce((a, b) => Math.max(a, b), 0);
  const kept = before === null ? undefined : shares[before];
  if (before !== null && kept !== undefined && kept >= most * STILL_ENOUGH) return before;
  return most > 0 ? shares.findIndex((share) => share >= most * AS_MUCH) : nearest(extents, height);
}

function nearest(extents: readonly Extent[], height: number): number {
  const distances = extents.map(({ top, bottom }) => Math.max(top - height, -bottom));
  return distances.indexOf(distances.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY));
}
