import type { StoryComparison } from '../core/comparison-model';
import type { LibraryArticle } from '../core/model';
import { FidelitySign } from '../ui/FidelityMark';
import { MatrixLegend } from '../ui/MatrixLegend';
import { layOutMatrix, type MatrixCell, type MatrixRow } from '../ui/matrix-rows';
import { sayOutlet } from '../ui/matrix-say-outlet';
import { sayFidelity } from '../ui/say-fidelity';
import { type Strings, sayNumber } from '../ui/strings';

/** Texts in one table: in an upright page so many columns leave a third of it for the statements. With few, each sign has its word. */
const FEW = 6;
const COLUMNS = 14;

/** The matrix on paper: where there are more texts than a page is wide, in several tables one below the other. */
export function PrintMatrix({ strings, comparison }: { strings: Strings; comparison: StoryComparison }) {
  const rows = layOutMatrix(comparison);
  const { articles } = comparison;
  const spelled = articles.length <= FEW;
  // As many in each: a last table of one column would be a waste of paper.
  const tables = Math.ceil(articles.length / COLUMNS);
  const width = Math.ceil(articles.length / tables);
  return (
    <>
      <MatrixLegend strings={strings} />
      {Array.from({ length: tables }, (_, at) => (
        <MatrixTable
          key={at}
          strings={strings}
          rows={rows}
          articles={articles.slice(at * width, (at + 1) * width)}
          first={at * width}
          spelled={spelled}
        />
      ))}
    </>
  );
}

interface MatrixTableProps {
  strings: Strings;
  rows: readonly MatrixRow[];
  articles: readonly LibraryArticle[];
  /** Of these texts among all, from 0. */
  first: number;
  /** Whether each sign has its word. */
  spelled: boolean;
}

function MatrixTable({ strings, rows, articles, first, spelled }: MatrixTableProps) {
  const { t } = strings;
  return (
    <table class="sheet-matrix" data-spelled={spelled}>
      <colgroup>
        <col class="sheet-statement-column" />
        {articles.map(({ id }) => (
          <col key={id} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('compare_statement')}</th>
          {articles.map((article, at) => (
            <th scope="col" key={article.id}>
              <span class="sheet-column">
                <span class="sheet-number">{sayNumber(strings, first + at + 1)}</span>{' '}
                <span class={article.outlet ? '' : 'not-stated'} dir="auto">
                  {sayOutlet(strings, article)}
                </span>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ statement, language, cells }, at) => (
          <tr key={statement.id}>
            <th scope="row">
              {sayNumber(strings, at + 1)}.{' '}
              <span class={statement.speaker ? 'sheet-speaker' : 'not-stated'} dir="auto">
                {statement.speaker ?? t('speakerNotFound')}
              </span>{' '}
              <span class="printed" dir="auto" lang={language ?? undefined}>
                {beginningOf(statement.fullest?.text ?? statement.occurrences[0]?.text ?? '')}
              </span>
            </th>
            {cells.slice(first, first + articles.length).map((cell, column) => (
              <td key={articles[column]?.id}>
                <Cell strings={strings} cell={cell} spelled={spelled} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ strings, cell, spelled }: { strings: Strings; cell: MatrixCell; spelled: boolean }) {
  if (cell.state !== 'carried') {
    return (
      <>
        {cell.state === 'absent' ? '·' : '?'}
        {spelled && <span class="sheet-word">{strings.t(`compare_short_${cell.state}`)}</span>}
      </>
    );
  }
  return (
    <>
      <FidelitySign of={cell} />
      {spelled && <span class="sheet-word">{sayFidelity(strings, cell)}</span>}
    </>
  );
}

/** Enough to know a statement by; all its words stand below, under its number. */
const WORDS = 12;
const CHARACTERS = 90;

function beginningOf(words: string): string {
  const beginning = [...words.split(/\s+/).slice(0, WORDS).join(' ')].slice(0, CHARACTERS).join('').trim();
  return beginning.length < words.trim().length ? `${beginning} …` : beginning;
}
