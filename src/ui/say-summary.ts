import type { Comparison } from '../core/comparison-model';
import type { CarrierCounts } from '../core/story/count-carriers';
import { countQuotations } from '../core/story/count-quotations';
import { type Strings, sayCount, sayNumber } from './strings';

/** "3 of 6 quotations also in 3 other outlets": of quotations and independent texts, never of reports and copies. */
export function saySummary(strings: Strings, comparison: Comparison): string {
  const { here, shared, carriers } = countQuotations(comparison);
  if (here === 0) return strings.t('headNone');
  if (shared === 0) return sayCount(strings, 'headAlone', here);
  return sayCount(strings, 'headShared', here, [sayNumber(strings, shared), sayCarriers(strings, carriers)]);
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

/** "in 4 texts", or "in 2 independent texts" where some of them are copies: of everybody who carries something. */
export function sayTexts(strings: Strings, { texts, witnesses }: Omit<CarrierCounts, 'outlets'>): string {
  if (witnesses < texts) return strings.t('inCarriers', [sayCount(strings, 'independentTexts', witnesses)]);
  return sayCount(strings, 'compare_carriedBy', texts);
}
