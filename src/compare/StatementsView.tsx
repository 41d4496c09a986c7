import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { MatrixDetail } from '../ui/MatrixDetail';
import { FEW_TEXTS, MatrixGrid, type OpenCell } from '../ui/MatrixGrid';
import { MatrixLegend } from '../ui/MatrixLegend';
import { layOutMatrix } from '../ui/matrix-rows';
import { sayNumber } from '../ui/strings';
import { createFilter, isNarrowing, listSpeakers, NO_FILTERS, partByWitnesses } from './row-filters';
import { StatementsFilters } from './StatementsFilters';
import type { StoryParts } from './story-parts';
import { useDetailPlace } from './use-detail-place';
import type { StatementsPlace } from './view-address';

/** A pause in typing, in milliseconds. */
const PAUSE = 150;

type StatementsViewProps = Pick<StoryParts, 'strings' | 'comparison' | 'exportWords' | 'output' | 'address' | 'go'> & {
  view: StatementsPlace;
};

/** The matrix, what a single text carries folded below it, and beside it the words of the cell that was chosen. */
export function StatementsView({ strings, comparison, exportWords, output, address, view, go }: StatementsViewProps) {
  const { t, locale } = strings;
  const { articles, readingId } = comparison;
  const { filters } = view;
  const column = useRef<HTMLDivElement>(null);
  const detail = useRef<HTMLHeadingElement>(null);
  const matrices = useRef<HTMLDivElement>(null);
  const laidOut = useMemo(() => layOutMatrix(comparison), [comparison]);
  const speakers = useMemo(() => listSpeakers(laidOut, locale), [laidOut, locale]);
  const filter = useMemo(() => createFilter(laidOut, articles, locale), [laidOut, articles, locale]);
  const passing = useMemo(() => filter(filters), [filter, filters]);
  // With one text alone there is nothing that others could carry.
  const alone = articles.length < 2;
  const { shared, single } = useMemo(
    () => (alone ? { shared: passing, single: [] } : partByWitnesses(passing)),
    [passing, alone],
  );

  // The first statement's words are there at once: a reader sees what the signs stand for before choosing any.
  const first = shared[0] ?? single[0];
  const shownId = useSettled(first?.statement.id, view.statementId);
  const row = laidOut.find(({ statement }) => statement.id === shownId);
  const hasCopies = single.some(({ texts }) => texts > 1);
  const leadsToSingle = single.length > 0 && (isNarrowing(filters) || shared.length === 0);
  // Null until the reader has opened or closed it by hand.
  const [unfolded, setUnfolded] = useState<boolean | null>(null);
  const singlesOpen = unfolded ?? (leadsToSingle || single.some(({ statement }) => statement.id === view.statementId));

  const shown = row && { statementId: row.statement.id, articleId: view.statementId ? view.articleId : null };
  const shownDetail = useMemo(
    () =>
      row &&
      shown && (
        <MatrixDetail
          key={`${shown.statementId} ${shown.articleId}`}
          strings={strings}
          exportWords={exportWords}
          statement={row.statement}
          articles={articles}
          readingId={readingId}
          open={shown}
          link={address.of({ name: 'statements', ...shown, filters: NO_FILTERS })}
          headRef={detail}
          onCopy={output.copy}
          onSavePicture={output.savePicture}
          onClose={() => findOpenCell(matrices.current)?.focus()}
        />
      ),
    [strings, exportWords, row, shown?.articleId, articles, readingId, address, output],
  );
  useDetailPlace(column, '.tabs', `${shown?.statementId} ${shown?.articleId} ${passing.length}`);
  if (laidOut.length === 0) {
    return <p class="empty">{t(articles.length === 0 ? 'compare_noTexts' : 'compare_noStatements')}</p>;
  }

  const onOpen = (cell: OpenCell, byKeyboard: boolean) => {
    go({ ...view, ...cell }, 'push');
    // After the detail has been made for the new cell.
    setTimeout(() => {
      if (byKeyboard) detail.current?.focus({ preventScroll: true });
      showIfUnseen(detail.current);
    }, 0);
  };
  const grid = (rows: typeof shared, label: string) => (
    <MatrixGrid
      strings={strings}
      label={t(label)}
      rows={rows}
      articles={articles}
      readingId={readingId}
      open={shown ?? null}
      onOpen={onOpen}
    />
  );
  return (
    <>
      {laidOut.length > 1 && (
        <StatementsFilters
          strings={strings}
          filters={filters}
          speakers={speakers}
          articles={articles}
          reading={readingId !== null}
          all={laidOut.length}
          passing={passing.length}
          onChange={(changed) => {
            // That it was closed once is no reason to hide what is searched for.
            setUnfolded(unfolded || null);
            go({ ...view, filters: changed }, 'replace');
          }}
        />
      )}
      {articles.length > FEW_TEXTS && <MatrixLegend strings={strings} />}
      <div class="statements">
        <div class="statements-matrix" ref={matrices}>
          {shared.length > 0 && grid(shared, 'compare_matrix')}
          {shared.length === 0 && !isNarrowing(filters) && <p class="empty">{t('compare_nothingShared')}</p>}
          {single.length > 0 && (
            <details
              class="singles"
              open={singlesOpen}
              onToggle={({ currentTarget }) => {
                if (currentTarget.open !== singlesOpen) setUnfolded(currentTarget.open);
              }}
            >
              <summary>
                {t('compare_inOneText')} <span class="tab-count">{sayNumber(strings, single.length)}</span>
                {hasCopies && <span class="aside"> · {t('compare_copiesAsOne')}</span>}
              </summary>
              {singlesOpen && grid(single, 'compare_inOneText')}
            </details>
          )}
          {first && <p class="aside matrix-help">{t('compare_matrixHelp')}</p>}
        </div>
        <div class="detail-column" ref={column}>
          {shownDetail}
        </div>
      </div>
    </>
  );
}

/** The chosen statement, or else the first, when no other has been the first for a moment: typing is not to wait for it. */
function useSettled(firstId: string | undefined, chosenId: string | null): string | undefined {
  const [settledId, setSettledId] = useState(firstId);
  useEffect(() => {
    const timer = setTimeout(() => setSettledId(firstId), PAUSE);
    return () => clearTimeout(timer);
  }, [firstId]);
  return chosenId ?? settledId;
}

/** The cell whose words are shown, or the first that the Tab key leads to. */
function findOpenCell(matrices: HTMLElement | null): HTMLElement | null | undefined {
  const stops = '[data-row] > [tabindex="0"]';
  return matrices?.querySelector<HTMLElement>(`${stops}[aria-selected]`) ?? matrices?.querySelector<HTMLElement>(stops);
}

/** On a narrow screen the detail stands below the matrix: whoever chooses a cell is taken to it. */
function showIfUnseen(element: HTMLElement | null): void {
  const top = element?.getBoundingClientRect().top ?? 0;
  if (top < 0 || top > innerHeight - 60) element?.scrollIntoView({ block: 'start' });
}
