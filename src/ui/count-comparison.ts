import type { Comparison, OccurrenceElsewhere } from '../core/model';

/** How many carry something, counted in three ways that may differ. */
export interface CarrierCounts {
  texts: number;
  /** Outlets other than that of the article being read. */
  outlets: number;
  /** Texts, those that share long passages word for word counted once. */
  witnesses: number;
}

/** The figures of the sentence at the head. */
export interface ComparisonCounts {
  /** Quotations of this article, each statement once. */
  here: number;
  /** How many of them another text carries. */
  shared: number;
  alone: number;
  /** Who carries one of them. */
  carriers: CarrierCounts;
  missing: number;
}

export function countComparison({ article, statements, onlyHere, missing }: Comparison): ComparisonCounts {
  return {
    here: statements.length + onlyHere.length,
    shared: statements.length,
    alone: onlyHere.length,
    carriers: countCarriers(
      statements.flatMap((statement) => statement.elsewhere),
      article.outlet,
    ),
    missing: missing.length,
  };
}

/**
 * The outlets are those that are not `except`. A text whose outlet is unknown counts as an outlet of its own: that two
 * of them are one is not known.
 */
export function countCarriers(elsewhere: readonly OccurrenceElsewhere[], except: string | null): CarrierCounts {
  const names = new Set(elsewhere.map(({ outlet, articleId }) => (outlet ? foldName(outlet) : `id ${articleId}`)));
  if (except) names.delete(foldName(except));
  return {
    texts: new Set(elsewhere.map(({ articleId }) => articleId)).size,
    outlets: names.size,
    witnesses: new Set(elsewhere.map(({ witness, articleId }) => witness ?? articleId)).size,
  };
}

function foldName(outlet: string): string {
  return `name ${outlet.trim().toLowerCase()}`;
}
