/**
 * The roles of the matrix. It is made of plain boxes, because rows that are out of sight are not there at all, and a row of
 * forty cells must be made within a few milliseconds while it is scrolled in. So a cell has no attribute that says what
 * its place says already; the roles say how many rows there are, and which each is.
 */

/** `columns`: the statement's own head and the texts; `rows`: the statements, without the heads of the columns. */
export function gridRole(label: string, rows: number, columns: number) {
  return { role: 'grid', 'aria-label': label, 'aria-rowcount': rows + 1, 'aria-colcount': columns } as const;
}

export function groupRole() {
  return { role: 'rowgroup' } as const;
}

/** `index` 0 for the heads of the columns. */
export function rowRole(index: number) {
  return { role: 'row', 'aria-rowindex': index + 1 } as const;
}

export function headRole() {
  return { role: 'columnheader' } as const;
}

/** A cell that the keyboard reaches, `column` 0 the statement's own head; `label` where what it shows is a sign. */
export function cellRole(column: number, state: { stop: boolean; open: boolean }, label?: string) {
  return {
    role: column === 0 ? 'rowheader' : 'gridcell',
    ...(state.open ? { 'aria-selected': true } : {}),
    ...(state.stop ? { tabIndex: 0 } : {}),
    ...(label === undefined ? {} : { 'aria-label': label }),
  } as const;
}
