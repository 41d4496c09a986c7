import type { LibraryArticle } from '../core/model';
import { foldCharacters } from '../core/text/fold-characters';
import { type MatrixOrder, type MatrixRow, sortRows } from '../ui/matrix-rows';

/** What narrows the list of statements, and its order. All of it stands in the page's address. */
export interface RowFilters {
  /** As typed. */
  search: string;
  /** A speaker's name, the empty string for statements whose speaker nobody names; null for all. */
  speaker: string | null;
  /** The text that must carry a statement; null for all. */
  articleId: string | null;
  /** Only statements that the texts do not print alike. */
  differing: boolean;
  order: MatrixOrder;
}

export const NO_FILTERS: RowFilters = {
  search: '',
  speaker: null,
  articleId: null,
  differing: false,
  order: 'given',
};

/** Whether any statement may be left out. */
export function isNarrowing({ search, speaker, articleId, differing }: RowFilters): boolean {
  return search.trim() !== '' || speaker !== null || articleId !== null || differing;
}

/** The statements that pass the filters, in their order. */
export type FilterRows = (filters: RowFilters) => MatrixRow[];

/**
 * Prepares a story's statements to be searched as one types: each is folded once, when it is first searched. A search is
 * of parts of words, all of which must stand in a statement's wordings, its speakers or the outlets that carry it, in
 * whatever case and with whatever accents.
 */
export function createFilter(
  rows: readonly MatrixRow[],
  articles: readonly LibraryArticle[],
  locale: string,
): FilterRows {
  const outlets = new Map(articles.map(({ id, outlet }) => [id, foldCharacters(outlet ?? '')]));
  const folded = new Map<MatrixRow, string>();
  const fold = (row: MatrixRow): string => {
    const known = folded.get(row);
    if (known !== undefined) return known;
    const { speaker, occurrences } = row.statement;
    const printed = new Set([speaker ?? '']);
    for (const { text, speaker: named } of occurrences) printed.add(text).add(named?.name ?? '');
    const carriers = new Set(occurrences.map(({ articleId }) => outlets.get(articleId) ?? ''));
    const all = [foldCharacters([...printed].join('\n')), ...carriers].join('\n');
    folded.set(row, all);
    return all;
  };
  return ({ search, speaker, articleId, differing, order }) => {
    const parts = foldCharacters(search).split(/\s+/).filter(Boolean);
    const passing = rows.filter(
      (row) =>
        (speaker === null || (row.statement.speaker ?? '') === speaker) &&
        (!differing || row.statement.difference !== 'same') &&
        (articleId === null || row.statement.occurrences.some((one) => one.articleId === articleId)) &&
        parts.every((part) => fold(row).includes(part)),
    );
    return sortRows(passing, order, locale);
  };
}

/** Those that two or more independent texts carry, and those that stand in one only. */
export function partByWitnesses(rows: readonly MatrixRow[]): { shared: MatrixRow[]; single: MatrixRow[] } {
  return {
    shared: rows.filter(({ witnesses }) => witnesses > 1),
    single: rows.filter(({ witnesses }) => witnesses <= 1),
  };
}

/** The speakers of some statements by name, the empty string last where one of them has none that is named. */
export function listSpeakers(rows: readonly MatrixRow[], locale: string): string[] {
  const { compare } = new Intl.Collator(locale);
  const names = new Set(rows.map(({ statement }) => statement.speaker ?? ''));
  return [...names].sort((a, b) => Number(a === '') - Number(b === '') || compare(a, b));
}
