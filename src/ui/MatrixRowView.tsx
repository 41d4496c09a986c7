import { Component } from 'preact';
import { FidelitySign } from './FidelityMark';
import type { MatrixCell, MatrixRow } from './matrix-rows';
import { type Strings, sayCount } from './strings';

interface MatrixRowViewProps {
  strings: Strings;
  row: MatrixRow;
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
  override shouldComponentUpdate(next: Readonly<MatrixRowViewProps>): boolean {
    const { row, index, tabStop, open, strings } = this.props;
    return (
      next.row !== row ||
      next.index !== index ||
      next.tabStop !== tabStop ||
      next.open !== open ||
      next.strings !== strings
    );
  }

  override render() {
    const { strings, row, index, tabStop, open } = this.props;
    const { statement, cells, witnesses } = row;
    const place = (column: number) => ({
      'data-column': column,
      'aria-colindex': column + 1,
      tabIndex: column === tabStop ? 0 : -1,
      'aria-selected': column === open,
    });
    return (
      // biome-ignore lint/a11y/useFocusableInteractive: the cells of a grid's row take the focus
      // biome-ignore lint/a11y/useSemanticElements: the boxes of a table cannot be left out while out of sight
      <div role="row" class="matrix-row" aria-rowindex={index + 2} data-row={index}>
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        <div role="rowheader" class="matrix-head" {...place(0)}>
          <span class="matrix-speaker" dir="auto">
            {statement.speaker ?? strings.t('speakerNotFound')}
          </span>
          <span class="matrix-words printed" dir="auto">
            {statement.fullest?.text ?? statement.occurrences[0]?.text}
          </span>
          <span class="unseen">{sayCount(strings, 'compare_carriedBy', witnesses)}</span>
        </div>
        {cells.map((cell, at) => {
          const said = sayCell(strings, cell);
          return (
            // biome-ignore lint/a11y/useSemanticElements: as above
            <div
              role="gridcell"
              key={at}
              class="matrix-cell"
              data-state={cell.state}
              aria-label={said}
              title={said}
              {...place(at + 1)}
            >
              {cell.state === 'carried' ? <FidelitySign fidelity={cell.fidelity} /> : null}
              <span class="matrix-word" aria-hidden="true">
                {cell.state === 'carried' ? strings.t(`fidelity_${cell.fidelity}`) : cell.state === 'unknown' ? '?' : '·'}
              </span>
            </div>
          );
        })}
      </div>
    );
  }
}

function sayCell(strings: Strings, cell: MatrixCell): string {
  if (cell.state === 'unknown') return strings.t('compare_cellUnknown');
  if (cell.state === 'absent') return strings.t('compare_cellAbsent');
  const fidelity = strings.t(`fidelity_${cell.fidelity}`);
  return cell.times > 1 ? sayCount(strings, 'compare_cellTimes', cell.times, [fidelity]) : fidelity;
}
