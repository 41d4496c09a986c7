import type { Comparison, OccurrenceElsewhere } from '../core/model';

/** The figures of the sentence at the head. */
export interface ComparisonCounts {
  /** Quotations of this article, each statement once. */
  here: number;
  /** How many of them another text carries. */
  shared: number;
  alone: number;
  /** How many texts, and how many outlets, carry one of them. */
  texts: number;
  outlets: number;
  missing: number;
}

export function countComparison({ article, statements, onlyHere, missing }: Comparison): ComparisonCounts {
  const elsewhere = statements.flatMap((statement) => statement.elsewhere);
  return {
    here: statements.length + onlyHere.length,
    shared: statements.length,
    alone: onlyHere.length,
    texts: countTexts(elsewhere),
    outlets: countOutlets(elsewhere, article.outlet),
    missing: missing.length,
  };
}

export function countTexts(elsewhere: readonly OccurrenceElsewhere[]): number {
  return new Set(elsewhere.map(({ articleId }) => articleId)).size;
}

/**
 * The outlets that are not `except`. A text whose outlet is unknown counts as an outlet of its own: that two of them
 * are one is not known.
 */
export function countOutlets(elsewhere: readonly OccurrenceElsewhere[], except: string | null): number {
  const names = new Set(elsewhere.map(({ outlet, articleId }) => (outlet ? foldName(outlet) : `id ${articleId}`)));
  if (except) names.delete(foldName(except));
  return names.size;
}

function foldName(outlet: string): string {
  return `name ${outlet.trim().toLowerCase()}`;
}
