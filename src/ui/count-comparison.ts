import type { Comparison } from '../core/comparison-model';
import { type CarrierCounts, countCarriers } from '../core/story/count-carriers';

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
