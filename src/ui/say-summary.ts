import type { Comparison } from '../core/model';
import { type ComparisonCounts, countComparison } from './count-comparison';
import { type Strings, sayCount, sayNumber } from './strings';

/**
 * "7 quotations here. 5 are carried by 3 other outlets, 2 by nobody else. 6 that others carry are not here." Of a text
 * that is cut nothing is said about what it leaves out.
 */
export function saySummary(strings: Strings, comparison: Comparison): string {
  const counts = countComparison(comparison);
  const here = counts.here === 0 ? strings.t('summaryNone') : sayCount(strings, 'summaryHere', counts.here);
  return [here, sayCarried(strings, counts), sayMissing(strings, counts, comparison.article.complete)]
    .filter(Boolean)
    .join(' ');
}

function sayCarried(strings: Strings, counts: ComparisonCounts): string {
  const { here, shared, alone } = counts;
  if (here === 0) return '';
  if (shared === 0) return sayCount(strings, 'summaryAllAlone', alone);
  const carriers = sayCarriers(strings, counts.outlets, counts.texts);
  if (alone === 0) return sayCount(strings, 'summaryAllCarried', shared, [carriers]);
  return sayCount(strings, 'summaryCarried', shared, [carriers, sayNumber(strings, alone)]);
}

function sayMissing(strings: Strings, { missing }: ComparisonCounts, complete: boolean): string {
  if (!complete) return '';
  return missing === 0 ? strings.t('summaryNothingMissing') : sayCount(strings, 'summaryMissing', missing);
}

/**
 * "3 other outlets"; "4 other texts" where one outlet has several of them or the article's own outlet has one, so that
 * nobody takes four texts for four outlets.
 */
export function sayCarriers(strings: Strings, outlets: number, texts: number): string {
  return outlets === texts ? sayCount(strings, 'otherOutlets', outlets) : sayCount(strings, 'otherTexts', texts);
}
