import type { Comparison } from '../core/comparison-model';
import type { CarrierCounts } from '../core/story/count-carriers';
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
  const carriers = sayCarriers(strings, counts.carriers);
  if (alone === 0) return sayCount(strings, 'summaryAllCarried', shared, [carriers]);
  return sayCount(strings, 'summaryCarried', shared, [carriers, sayNumber(strings, alone)]);
}

function sayMissing(strings: Strings, { missing }: ComparisonCounts, complete: boolean): string {
  if (!complete) return '';
  return missing === 0 ? strings.t('summaryNothingMissing') : sayCount(strings, 'summaryMissing', missing);
}

/**
 * "3 other outlets"; "4 other texts" where one outlet has several of them or the article's own outlet has one, so that
 * nobody takes four texts for four outlets; "2 independent texts" where four outlets print one agency's text and their own.
 */
export function sayCarriers(strings: Strings, { texts, outlets, witnesses }: CarrierCounts): string {
  if (outlets === witnesses) return sayCount(strings, 'otherOutlets', outlets);
  if (witnesses < texts) return sayCount(strings, 'independentTexts', witnesses);
  return sayCount(strings, 'otherTexts', texts);
}

/** "carried by 4 texts", or "by 2 independent texts" where some of them are copies: of everybody who carries something. */
export function sayTexts(strings: Strings, { texts, witnesses }: Omit<CarrierCounts, 'outlets'>): string {
  if (witnesses < texts) return strings.t('carriedBy', [sayCount(strings, 'independentTexts', witnesses)]);
  return sayCount(strings, 'compare_carriedBy', texts);
}
