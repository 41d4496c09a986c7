import { Component, type ComponentChild } from 'preact';
import { FidelitySign } from './FidelityMark';
import { cellRole, rowRole } from './matrix-roles';
import type { MatrixCell, MatrixRow } from './matrix-rows';
import { drawSigns, signsBox } from './matrix-signs';
import { sayFidelity } from './say-fidelity';
import { sayTexts } from './say-summary';
import { type Strings, sayCount, sayNumber } from './strings';

interface MatrixRowViewProps {
  strings: Strings;
  row: MatrixRow;
  /** Whether there is room for a word beside each sign. */
  words: boolean;
  /** From 0. */
  index: number;
  /** The column that the Tab key leads to, and the one whose words are shown; null when they are of another row. */
  tabStop: number | null;
  open: number | null;
}

/**
 * A statement and what stands in each text. Made anew only when something of it has changed: with two hundred rows, a key
 * press would else make eight thousand cells.
 */
export class MatrixRowView extends Component<MatrixRowViewProps> {
  /** What was made for which props: it stays when the row has only got another place. */
  #made: { of: Readonly<MatrixRowViewProps>; cells: ComponentChild } | null = null;

  override shouldComponentUpdate(next: Readonly<MatrixRowViewProps>): boolean {
    return next.index !== this.props.index || !hasSameCells(next, this.props);
  }

  override render() {
    const { row, index } = this.props;
    return (
      <div
        {...rowRole(index + 1)}
        class="matrix-row"
        data-row={index}
        data-form={row.statement.fullest ? 'quoted' : 'reported'}
        style={{ '--at': index }}
      >
        {this.#makeCells()}
      </div>
    );
  }

  /** The same object for the same props: Preact has no look at it then. */
  #makeCells(): ComponentChild {
    const of = this.props;
    if (this.#made === null || !hasSameCells(this.#made.of, of)) this.#made = { of, cells: <Cells {...of} /> };
    return this.#made.cells;
  }
}

function hasSameCells(a: Readonly<MatrixRowViewProps>, b: Readonly<MatrixRowViewProps>): boolean {
  return (
    a.row === b.row && a.words === b.words && a.tabStop === b.tabStop && a.open === b.open && a.strings === b.strings
  );
}

function Cells({ strings, row, words, tabStop, open }: MatrixRowViewProps) {
  const { statement, cells } = row;
  const state = (column: number) => ({ stop: column === tabStop, open: column === open });
  return (
    <>
      <div {...cellRole(0, state(0))} class="matrix-head">
        <span class="matrix-line">
          <span class="matrix-speaker" dir="auto">
            {statement.speaker ?? strings.t('speakerNotFound')}
          </span>{' '}
          <span class="matrix-count" aria-hidden="true">
            {sayNumber(strings, row.texts)}
          </span>
          <span class="unseen">{sayTexts(strings, row)}</span>
        </span>
        <span class="matrix-words printed" dir="auto" lang={row.language ?? undefined}>
          {statement.fullest?.text ?? statement.occurrences[0]?.text}
        </span>
      </div>
      {cells.map((cell, at) => (
        <div
          {...cellRole(at + 1, state(at + 1), sayCell(strings, cell))}
          key={at}
          class="matrix-cell"
          {...(words ? { 'data-state': stateOf(cell) } : {})}
        >
          {words && cell.state === 'carried' && <FidelitySign of={cell} />}
          {words && (
            <span class="matrix-word" aria-hidden="true">
              {cell.state === 'carried' ? sayFidelity(strings, cell) : strings.t(`compare_short_${cell.state}`)}
            </span>
          )}
        </div>
      ))}
      {!words && <Signs cells={cells} />}
    </>
  );
}

/** One drawing for all cells: forty of them would be a hundred nodes a row. */
function Signs({ cells }: { cells: readonly MatrixCell[] }) {
  const { quoted, quiet } = drawSigns(cells);
  return (
    <svg class="matrix-signs fidelity-sign" viewBox={signsBox(cells.length)} aria-hidden="true" focusable="false">
      <path d={quoted} />
      <path class="matrix-quiet" d={quiet} />
    </svg>
  );
}

/** `reported`: in the outlet's own words; what is quoted stands out before it. */
function stateOf(cell: MatrixCell): string {
  return cell.state === 'carried' && cell.fidelity === 'indirect' ? 'reported' : cell.state;
}

/** What has been said of a cell in a language: a row of forty must not ask the browser for forty messages. */
const said = new WeakMap<Strings, Map<string, string>>();

function sayCell(strings: Strings, cell: MatrixCell): string {
  const known = said.get(strings) ?? new Map<string, string>();
  said.set(strings, known);
  const name = cell.state === 'carried' ? `${cell.fidelity} ${cell.version} ${cell.times}` : cell.state;
  const label = known.get(name) ?? nameCell(strings, cell);
  known.set(name, label);
  return label;
}

function nameCell(strings: Strings, cell: MatrixCell): string {
  if (cell.state !== 'carried')
    return strings.t(cell.state === 'absent' ? 'compare_cellAbsent' : 'compare_cellUnknown');
  const fidelity = sayFidelity(strings, cell);
  return cell.times > 1 ? sayCount(strings, 'compare_cellTimes', cell.times, [fidelity]) : fidelity;
}
