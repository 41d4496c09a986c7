import type { TargetedEvent, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LibraryArticle } from '../core/model';
import { MatrixHeads } from './MatrixHeads';
import { MatrixRowView } from './MatrixRowView';
import { type GridPlace, nextCell } from './matrix-keys';
import { gridRole, groupRole } from './matrix-roles';
import type { MatrixRow } from './matrix-rows';
import { listRows } from './matrix-window';
import type { Strings } from './strings';
import { useRowWindow } from './use-row-window';

/** Up to this many texts have room for their names across and for a word beside each sign. */
export const FEW_TEXTS = 6;

/** A place by what it shows: it stays the same when the rows are sorted anew. `articleId` null: the statement's head. */
export interface OpenCell {
  statementId: string;
  articleId: string | null;
}

interface MatrixGridProps {
  strings: Strings;
  label: string;
  rows: readonly MatrixRow[];
  articles: readonly LibraryArticle[];
  /** Which of them is the text being read. */
  readingId: string | null;
  open: OpenCell | null;
  /** `byKeyboard`: the reader wants to be taken to what is opened. */
  onOpen: (cell: OpenCell, byKeyboard: boolean) => void;
}

/**
 * Statements down, texts across, as a grid for the keyboard: one stop for Tab, arrows within, Enter opens. The page itself
 * scrolls down over its rows; across, what does not fit is scrolled here, and the heads go along.
 */
export function MatrixGrid({ strings, label, rows, articles, readingId, open, onOpen }: MatrixGridProps) {
  const grid = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<GridPlace>(() => placeOfOpen(rows, articles, open));
  const there = useRowWindow(box, rows);
  // Whether the cell that the Tab key leads to takes the focus once it is made, and is brought into sight.
  const wantsFocus = useRef<FocusOptions | null>(null);
  useLayoutEffect(() => {
    if (wantsFocus.current) cellAt(stop)?.focus(wantsFocus.current);
    wantsFocus.current = null;
  }, [stop]);
  const heads = useMemo(
    () => <MatrixHeads strings={strings} articles={articles} readingId={readingId} />,
    [strings, articles, readingId],
  );

  const cellAt = ({ row, column }: GridPlace) =>
    grid.current?.querySelector<HTMLElement>(`[data-row="${row}"]`)?.children[column] as HTMLElement | undefined;
  const openAt = ({ row, column }: GridPlace, byKeyboard: boolean) => {
    const statementId = rows[row]?.statement.id;
    if (statementId !== undefined) onOpen({ statementId, articleId: articles[column - 1]?.id ?? null }, byKeyboard);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    if (event.altKey || event.metaKey) return;
    const from = placeOf(event.target);
    if (!from) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      openAt(from, true);
      return;
    }
    const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const size = { rows: rows.length, columns: articles.length + 1 };
    const next = nextCell({ key: event.key, ctrl: event.ctrlKey, rightToLeft }, from, size);
    if (!next) return;
    event.preventDefault();
    wantsFocus.current = {};
    setStop(next);
  };
  // Only where the mouse has come: forty labels a row twice over would be work for nobody.
  const onMouseOver = (event: TargetedEvent<HTMLDivElement>) => {
    const cell = cellOf(event.target);
    if (cell?.role === 'gridcell') cell.title = cell.ariaLabel ?? '';
  };
  const onClick = (event: TargetedEvent<HTMLDivElement>) => {
    const place = placeOf(event.target);
    if (!place) return;
    wantsFocus.current = { preventScroll: true };
    setStop(place);
    openAt(place, false);
  };

  const tabRow = Math.min(stop.row, rows.length - 1);
  const openColumn = open?.articleId ? articles.findIndex(({ id }) => id === open.articleId) + 1 : 0;
  return (
    <div
      {...gridRole(label, rows.length, articles.length + 1)}
      class="matrix"
      data-density={articles.length > FEW_TEXTS ? 'dense' : 'wide'}
      ref={grid}
      tabIndex={-1}
      style={{ '--texts': articles.length }}
      {...{ onKeyDown, onClick, onMouseOver }}
    >
      <div class="matrix-top" data-across onScroll={scrollAlong}>
        {heads}
      </div>
      <div class="matrix-body" data-across onScroll={scrollAlong}>
        <div {...groupRole()} class="matrix-rows" ref={box} style={{ '--rows': rows.length }}>
          {listRows(there, rows.length, tabRow).map((index) => {
            const row = rows[index];
            return (
              row && (
                <MatrixRowView
                  key={row.statement.id}
                  strings={strings}
                  row={row}
                  words={articles.length <= FEW_TEXTS}
                  index={index}
                  tabStop={index === tabRow ? stop.column : null}
                  open={row.statement.id === open?.statementId ? openColumn : null}
                />
              )
            );
          })}
        </div>
      </div>
      <div class="matrix-bar" data-across aria-hidden="true" tabIndex={-1} onScroll={scrollAlong}>
        <div />
      </div>
    </div>
  );
}

/** Heads, rows and the bar below them are scrolled across as one. */
function scrollAlong({ currentTarget: moved }: TargetedEvent<HTMLElement>): void {
  for (const other of moved.parentElement?.children ?? [])
    if (other.hasAttribute('data-across') && other.scrollLeft !== moved.scrollLeft) other.scrollLeft = moved.scrollLeft;
}

function placeOfOpen(
  rows: readonly MatrixRow[],
  articles: readonly LibraryArticle[],
  open: OpenCell | null,
): GridPlace {
  const row = rows.findIndex(({ statement }) => statement.id === open?.statementId);
  if (row === -1) return { row: 0, column: 0 };
  return { row, column: articles.findIndex(({ id }) => id === open?.articleId) + 1 };
}

function placeOf(target: EventTarget | null): GridPlace | null {
  const cell = cellOf(target);
  const row = cell?.parentElement?.dataset.row;
  return !cell || row === undefined ? null : { row: Number(row), column: childIndex(cell) };
}

function cellOf(target: EventTarget | null): HTMLElement | null {
  return (target as Element | null)?.closest?.<HTMLElement>('[role=gridcell], [role=rowheader]') ?? null;
}

function childIndex(element: Element): number {
  return [...(element.parentElement?.children ?? [])].indexOf(element);
}
