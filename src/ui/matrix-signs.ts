import { signOf } from './fidelity-signs';
import type { MatrixCell } from './matrix-rows';

/** Width of a column where many texts stand close together, in sixteenths of the root's letters (`--cell` in matrix.css). */
export const DENSE_CELL = 41.6;

const SIDE = 16;
/** A dot, and a question mark. */
const ABSENT = 'm7.5 8h1';
const UNKNOWN = 'm5.8 6.2c0-2.8 4.4-2.8 4.4 0c0 1.6-2.2 1.8-2.2 3.4m0 2.4v1';

/** The signs of a whole row as two lines to draw: what is quoted, and, quieter, all else. */
export function drawSigns(cells: readonly MatrixCell[]): { quoted: string; quiet: string } {
  let quoted = '';
  let quiet = '';
  for (const [at, cell] of cells.entries()) {
    const corner = `M${round(at * DENSE_CELL + (DENSE_CELL - SIDE) / 2)} 0`;
    if (cell.state !== 'carried') quiet += corner + (cell.state === 'absent' ? ABSENT : UNKNOWN);
    else if (cell.fidelity === 'indirect') quiet += corner + signOf(cell);
    else quoted += corner + signOf(cell);
  }
  return { quoted, quiet };
}

/** The box that they are drawn in. */
export function signsBox(texts: number): string {
  return `0 0 ${round(texts * DENSE_CELL)} ${SIDE}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
