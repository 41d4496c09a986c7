import { partByCloseness } from '../core/comparison/find-closest';
import { groupByText } from '../core/comparison/group-by-text';
import type { StoryComparison } from '../core/comparison-model';
import type { Fidelity, Statement, Version } from '../core/model';

/** `unknown`: the text is cut, so that it lacks the statement is not known. */
export type MatrixCell =
  | { state: 'carried'; fidelity: Fidelity; version?: Version; times: number }
  | { state: 'absent' | 'unknown' };

export interface MatrixRow {
  statement: Statement;
  /** Of the text whose wording stands for it, BCP 47. */
  language: string | null;
  /** In the order of the story's articles. */
  cells: MatrixCell[];
  /** How many carry it, and how many if copies of one text count once. */
  texts: number;
  witnesses: number;
}

/** Statements down, texts across: what stands in each cell. */
export function layOutMatrix({ articles, statements, framing, readingId }: StoryComparison): MatrixRow[] {
  const witnessOf = new Map(framing.map(({ articleId, witness }) => [articleId ?? readingId, `witness ${witness}`]));
  const languageOf = new Map(articles.map(({ id, language }) => [id, language]));
  return statements.map((statement) => {
    const byArticle = groupByText(statement.occurrences);
    const shown = statement.fullest?.articleId ?? statement.occurrences[0]?.articleId;
    return {
      statement,
      language: languageOf.get(shown ?? '') ?? null,
      cells: articles.map(({ id, complete }): MatrixCell => {
        const occurrences = byArticle.get(id) ?? [];
        const [closest] = partByCloseness(occurrences).main;
        if (!closest) return { state: complete ? 'absent' : 'unknown' };
        const { fidelity, version } = closest;
        return { state: 'carried', fidelity, ...(version && { version }), times: occurrences.length };
      }),
      texts: byArticle.size,
      witnesses: new Set([...byArticle.keys()].map((id) => witnessOf.get(id) ?? id)).size,
    };
  });
}

/** `given`: the order of the text being read, then those that most carry. */
export const MATRIX_ORDERS = ['given', 'carriers', 'speaker'] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

/** Sorted anew, the given order within what is equal; statements whose speaker nobody names come last. */
export function sortRows(rows: readonly MatrixRow[], order: MatrixOrder, locale: string): MatrixRow[] {
  if (order === 'given') return [...rows];
  if (order === 'carriers') return [...rows].sort((a, b) => b.witnesses - a.witnesses);
  const { compare } = new Intl.Collator(locale);
  return [...rows].sort(({ statement: a }, { statement: b }) => {
    if (a.speaker === null || b.speaker === null) return Number(a.speaker === null) - Number(b.speaker === null);
    return compare(a.speaker, b.speaker);
  });
}
