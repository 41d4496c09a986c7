import type { Comparison } from '../comparison-model';
import { type CarrierCounts, countCarriers } from './count-carriers';

/** The figures of a comparison: of quotations, each statement once, and of independent texts. */
export interface QuotationCounts {
  here: number;
  /** How many of them an independent text carries. */
  shared: number;
  /** Who carries one of them; copies of the article are nobody. */
  carriers: CarrierCounts;
}

export function countQuotations({ article, statements, onlyHere, framing }: Comparison): QuotationCounts {
  const own = framing.find(({ articleId }) => articleId === null)?.witness;
  const elsewhere = statements.flatMap((statement) => statement.elsewhere);
  return {
    here: statements.length + onlyHere.length,
    shared: statements.filter(({ witnesses }) => witnesses > 0).length,
    carriers: countCarriers(
      elsewhere.filter(({ witness }) => witness === undefined || witness !== own),
      article.outlet,
    ),
  };
}
