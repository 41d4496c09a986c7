import { REPORT_WEIGHTS, type ReportSigns } from './report-weights';

/** When a sentence reports a statement in other words. `find-reports.test.ts` has a case on either side of each. */
export const REPORT_LIMITS = {
  /** How likely it must be, 0 to 1. `scripts/train/learn-report-weights.mjs` prints what is found and how often it is wrong. */
  chance: 0.5,
  /** And so many telling words it must have of the statement and of what stands around it: two are no matter. */
  common: 3,
  /** From here on a text may have it, so that nobody says that it leaves it out. */
  doubt: 0.2,
} as const;

/**
 * How likely each of some sentences of one text is the one that reports a statement, 0 to 1 each and all together: a choice
 * among them and none (multinomial logistic), as it was learned.
 */
export function rateReports(sentences: readonly ReportSigns[]): number[] {
  const { bias, ...weights } = REPORT_WEIGHTS;
  const signs = Object.keys(weights) as (keyof ReportSigns)[];
  const powers = sentences.map((one) => Math.exp(signs.reduce((odds, sign) => odds + weights[sign] * one[sign], bias)));
  const all = powers.reduce((sum, power) => sum + power, 1);
  return powers.map((power) => power / all);
}
