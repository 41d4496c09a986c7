import type { TargetedEvent, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LibraryArticle } from '../core/model';
import { MatrixRowView } from './MatrixRowView';
import { type GridPlace, nextCell } from './matrix-keys';
import { gridRole, groupRole, headRole, rowRole } from './matrix-roles';
import type { MatrixRow } from './matrix-rows';
import { sayOutlet } from './matrix-say-outlet';
import { FIRST_ROWS, listRows, windowAt } from './matrix-window';
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
  open: OpenCell | null;
  /** `byKeyboard`: the reader wants to be taken to what is opened. */
  onOpen: (cell: OpenCell, byKeyboard: boolean) => void;
}

/** Statements down, texts across, as a grid for the keyboard: one stop for Tab, arrows within, Enter opens. */
export function MatrixGrid({ strings, rows, articles, open, onOpen }: MatrixGridProps) {
  const { t } = strings;
  const grid = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<GridPlace>({ row: 0, column: 0 });
  const [there, setThere] = useState(FIRST_ROWS);
  // Whether the cell that the Tab key leads to takes the focus once it is made.
  const wantsFocus = useRef(false);
  useLayoutEffect(() => {
    if (wantsFocus.current) cellAt(stop)?.focus();
    wantsFocus.current = false;
  }, [stop]);
  const onScroll = ({ currentTarget: matrix }: TargetedEvent<HTMLDivElement>) => {
    const row = (grid.current?.lastElementChild?.clientHeight ?? 0) / rows.length;
    const next = windowAt({ top: matrix.scrollTop, height: matrix.clientHeight, row });
    setThere((last) => (last.from === next.from && last.to === next.to ? last : next));
  };

  const cellAt = ({ row, column }: GridPlace) =>
    grid.current?.querySelector<HTMLElement>(`[data-row="${row}"] > [data-column="${column}"]`);
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
    wantsFocus.current = true;
    setStop(next);
  };
  const onClick = (event: TargetedEvent<HTMLDivElement>) => {
    const place = placeOf(event.target);
    if (!place) return;
    setStop(place);
    cellAt(place)?.focus({ preventScroll: true });
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
        {...{ onKeyDown, onClick }}
      >
        <div {...rowRole(0)} class="matrix-row matrix-heads">
          <div {...headRole(0)} class="matrix-corner">
            {t('compare_statement')}
          </div>
          {articles.map((article, at) => (
            <div
              {...headRole(at + 1)}
              class="matrix-outlet"
              key={article.id}
              title={article.title ?? t('titleNotStated')}
            >
              <span class="matrix-outlet-name" dir="auto">
                {sayOutlet(strings, article)}
              </span>
              {articles.some((other) => other !== article && other.outlet === article.outlet) && (
                <span class="matrix-outlet-title printed" dir="auto">
                  {article.title ?? t('titleNotStated')}
                </span>
              )}
              {article.id === 'here' && <span class="matrix-outlet-note">{t('compare_hereColumn')}</span>}
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
  const cell = (target as Element | null)?.closest?.<HTMLElement>('[data-column]');
  const row = cell?.parentElement?.dataset.row;
  const column = cell?.dataset.column;
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}
