import type { TargetedEvent, TargetedKeyboardEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LibraryArticle } from '../core/model';
import { MatrixRowView } from './MatrixRowView';
import { type GridPlace, nextCell } from './matrix-keys';
import { gridRole, groupRole, headRole, rowRole } from './matrix-roles';
import type { MatrixRow } from './matrix-rows';
import { sayOutlet, sayTitleAmong } from './matrix-say-outlet';
import { FIRST_ROWS, growWindow, listRows, seeRows } from './matrix-window';
import type { Strings } from './strings';

/** Up to this many texts have room for their names across and for a word beside each sign. */
export const FEW_TEXTS = 6;

/** A place by what it shows: it stays the same when the rows are sorted anew. `articleId` null: the statement's head. */
export interface OpenCell {
  statementId: string;
  articleId: string | null;
}

interface MatrixGridProps {
  strings: Strings;
  rows: readonly MatrixRow[];
  articles: readonly LibraryArticle[];
  /** Which of them is the text being read. */
  readingId: string | null;
  open: OpenCell | null;
  /** `byKeyboard`: the reader wants to be taken to what is opened. */
  onOpen: (cell: OpenCell, byKeyboard: boolean) => void;
}

/** Statements down, texts across, as a grid for the keyboard: one stop for Tab, arrows within, Enter opens. */
export function MatrixGrid({ strings, rows, articles, readingId, open, onOpen }: MatrixGridProps) {
  const { t } = strings;
  const grid = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<GridPlace>({ row: 0, column: 0 });
  const [there, setThere] = useState(FIRST_ROWS);
  const seen = useRef(FIRST_ROWS);
  // Runs after each frame: what is near, but not to be seen yet, is made by and by.
  useEffect(() => setThere(growWindow(there, seen.current, rows.length)), [there, rows.length]);
  // Whether the cell that the Tab key leads to takes the focus once it is made, and is brought into sight.
  const wantsFocus = useRef<FocusOptions | null>(null);
  useLayoutEffect(() => {
    if (wantsFocus.current) cellAt(stop)?.focus(wantsFocus.current);
    wantsFocus.current = null;
  }, [stop]);
  const onScroll = ({ currentTarget: matrix }: TargetedEvent<HTMLDivElement>) => {
    const row = (grid.current?.lastElementChild?.clientHeight ?? 0) / rows.length;
    seen.current = seeRows({ top: matrix.scrollTop, height: matrix.clientHeight, row }, rows.length);
    setThere((last) => growWindow(last, seen.current, rows.length));
  };

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
    <div class="matrix" data-density={articles.length > FEW_TEXTS ? 'dense' : 'wide'} onScroll={onScroll}>
      <div
        {...gridRole(t('compare_matrix'), rows.length, articles.length + 1)}
        class="matrix-grid"
        ref={grid}
        tabIndex={-1}
        style={{ '--texts': articles.length }}
        {...{ onKeyDown, onClick, onMouseOver }}
      >
        <div {...rowRole(0)} class="matrix-row matrix-heads">
          <div {...headRole()} class="matrix-corner">
            <span class="matrix-line">
              <span>{t('compare_statement')}</span>
              <span aria-hidden="true">{t('compare_texts')}</span>
            </span>
          </div>
          {articles.map((article) => (
            <div {...headRole()} class="matrix-outlet" key={article.id} title={article.title ?? t('titleNotStated')}>
              <span class="matrix-outlet-name" dir="auto">
                {sayOutlet(strings, article)}
              </span>
              {sayTitleAmong(strings, article, articles) !== null && (
                <span class="matrix-outlet-title printed" dir="auto" lang={article.language ?? undefined}>
                  {article.title ?? t('titleNotStated')}
                </span>
              )}
              {article.id === readingId && <span class="matrix-outlet-note">{t('compare_hereColumn')}</span>}
              {!article.complete && <span class="matrix-outlet-note">{t('compare_incompleteColumn')}</span>}
            </div>
          ))}
        </div>
        <div {...groupRole()} class="matrix-rows" style={{ '--rows': rows.length }}>
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
    </div>
  );
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
