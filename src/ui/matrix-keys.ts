/** Row 0 is the first statement; column 0 the statement's own head, 1 the first text. */
export interface GridPlace {
  row: number;
  column: number;
}

/** Rows that Page Up and Page Down go over: about what is seen at once. */
const PAGE = 8;

/**
 * The cell that a key leads to (ARIA Authoring Practices, grid); null when it is not a key of grids, the place itself
 * at an edge. Arrows follow the direction of writing.
 */
export function nextCell(
  { key, ctrl, rightToLeft }: { key: string; ctrl: boolean; rightToLeft: boolean },
  { row, column }: GridPlace,
  { rows, columns }: { rows: number; columns: number },
): GridPlace | null {
  const lastRow = Math.max(0, rows - 1);
  const lastColumn = Math.max(0, columns - 1);
  const toRow = (to: number) => ({ row: Math.min(lastRow, Math.max(0, to)), column });
  const toColumn = (to: number) => ({ row, column: Math.min(lastColumn, Math.max(0, to)) });
  switch (key) {
    case 'ArrowDown':
      return toRow(row + 1);
    case 'ArrowUp':
      return toRow(row - 1);
    case 'ArrowRight':
      return toColumn(column + (rightToLeft ? -1 : 1));
    case 'ArrowLeft':
      return toColumn(column + (rightToLeft ? 1 : -1));
    case 'PageDown':
      return toRow(row + PAGE);
    case 'PageUp':
      return toRow(row - PAGE);
    case 'Home':
      return ctrl ? { row: 0, column: 0 } : toColumn(0);
    case 'End':
      return ctrl ? { row: lastRow, column: lastColumn } : toColumn(lastColumn);
    default:
      return null;
  }
}
