/**
 * The roles of the matrix. It is made of plain boxes, because rows that are out of sight are not there at all: two hundred
 * of forty cells cost 14 ms of work a frame while scrolling, and 27 when the browser leaves them out by itself
 * (`content-visibility`). So the roles say how many there are, and which each is.
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

/** `column` 0 for the statement's own head. */
export function headRole(column: number) {
  return { role: 'columnheader', 'aria-colindex': column + 1 } as const;
}

/** A cell that the keyboard reaches; `label` where what it shows is a sign. */
export function cellRole(column: number, state: { stop: boolean; open: boolean }, label?: string) {
  return {
    role: column === 0 ? 'rowheader' : 'gridcell',
    'data-column': column,
    'aria-colindex': column + 1,
    'aria-selected': state.open,
    tabIndex: state.stop ? 0 : -1,
    ...(label === undefined ? {} : { 'aria-label': label, title: label }),
  } as const;
}
