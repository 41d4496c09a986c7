import { useMemo, useRef } from 'preact/hooks';
import { MatrixDetail } from '../ui/MatrixDetail';
import { FEW_TEXTS, MatrixGrid, type OpenCell } from '../ui/MatrixGrid';
import { MatrixLegend } from '../ui/MatrixLegend';
import { layOutMatrix, MATRIX_ORDERS, type MatrixOrder, sortRows } from '../ui/matrix-rows';
import type { StoryParts } from './story-parts';
import type { StatementsPlace } from './view-address';

type StatementsViewProps = Pick<StoryParts, 'strings' | 'comparison' | 'exportWords' | 'output' | 'go'> & {
  view: StatementsPlace;
};

/** The matrix, and beside it the words of the cell that was chosen. */
export function StatementsView({ strings, comparison, exportWords, output, view, go }: StatementsViewProps) {
  const { t } = strings;
  const { articles, statements, readingId } = comparison;
  const { order } = view.filters;
  const detail = useRef<HTMLHeadingElement>(null);
  const matrix = useRef<HTMLDivElement>(null);
  const laidOut = useMemo(() => layOutMatrix(comparison), [comparison]);
  const rows = useMemo(() => sortRows(laidOut, order, strings.locale), [laidOut, order, strings.locale]);
  const first = rows[0];
  if (!first) return <p class="empty">{t(articles.length === 0 ? 'compare_noTexts' : 'compare_noStatements')}</p>;

  // The first statement's words are there at once: a reader sees what the signs stand for before choosing any.
  const shown = { statementId: view.statementId ?? first.statement.id, articleId: view.articleId };
  const statement = statements.find(({ id }) => id === shown.statementId) ?? first.statement;
  const onOpen = (cell: OpenCell, byKeyboard: boolean) => {
    go({ ...view, ...cell }, 'push');
    // After the detail has been made for the new cell.
    setTimeout(() => {
      if (byKeyboard) detail.current?.focus();
      else showIfUnseen(detail.current);
    }, 0);
  };
  return (
    <>
      <div class="toolbar">
        <label class="field">
          <span>{t('compare_sort')}</span>{' '}
          <select
            value={order}
            onChange={({ currentTarget }) =>
              go({ ...view, filters: { ...view.filters, order: currentTarget.value as MatrixOrder } }, 'replace')
            }
          >
            {MATRIX_ORDERS.map((one) => (
              <option key={one} value={one}>
                {t(one === 'given' && readingId === null ? 'compare_sort_story' : `compare_sort_${one}`)}
              </option>
            ))}
          </select>
        </label>
        {articles.length > FEW_TEXTS && <MatrixLegend strings={strings} />}
      </div>
      <div class="statements">
        <div class="statements-matrix" ref={matrix}>
          <MatrixGrid
            strings={strings}
            rows={rows}
            articles={articles}
            readingId={readingId}
            open={shown}
            onOpen={onOpen}
          />
          <p class="aside matrix-help">{t('compare_matrixHelp')}</p>
        </div>
        <MatrixDetail
          key={`${shown.statementId} ${shown.articleId}`}
          strings={strings}
          exportWords={exportWords}
          statement={statement}
          articles={articles}
          open={shown}
          headRef={detail}
          onCopy={output.copy}
          onClose={() => matrix.current?.querySelector<HTMLElement>('[data-row] > [tabindex="0"]')?.focus()}
        />
      </div>
    </>
  );
}

/** On a narrow screen the detail stands below the matrix: whoever chooses a cell is taken to it. */
function showIfUnseen(element: HTMLElement | null): void {
  if (element && element.getBoundingClientRect().top > innerHeight - 60) element.scrollIntoView({ block: 'start' });
}
