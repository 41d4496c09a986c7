import type { MissingStatement } from '../comparison-model';
import type { Prominence } from './measure-prominence';

/** What an article leaves out, with what decides where it is told. */
export interface WeighedMissing {
  missing: MissingStatement;
  /** How many independent texts more may carry it, in words in which it was not found. */
  possible: number;
  prominence: Prominence;
}

/** Fewer words are a scrap, whoever says them. */
const SCRAP_WORDS = 5;

/**
 * How much a statement is one, by itself: whole sentences before a few words, a name before nobody, what is quoted before
 * what is only reported.
 */
function rateWhole({ speaker, fullest, elsewhere }: MissingStatement): number {
  const isShort = (fullest ?? '').split(/\s+/).length < SCRAP_WORDS;
  const isDirect = elsewhere.some(({ form }) => form === 'direct');
  return Number(isDirect) - Number(fullest === null) - Number(speaker === null) - Number(isShort);
}

/** Of what one text alone has, first what others may have too, scraps last. */
function compareLone(a: WeighedMissing, b: WeighedMissing): number {
  if (a.missing.witnesses > 1) return 0;
  return b.possible - a.possible || rateWhole(b.missing) - rateWhole(a.missing);
}

/** First what a headline or a lead has, then whose speaker the texts give most of their words, then what is longest there. */
function compareProminence(a: Prominence, b: Prominence): number {
  return Number(b.isOnTop) - Number(a.isOnTop) || b.speaker - a.speaker || b.own - a.own;
}

/**
 * What an article leaves out, in the order in which it is told: what was said later comes last; then what most independent
 * texts carry; of what one has, what others may have too, and scraps last; then what those that carry it give most of their
 * telling to.
 */
export function orderMissing(weighed: readonly WeighedMissing[]): MissingStatement[] {
  return [...weighed]
    .sort(
      (a, b) =>
        Number(a.missing.when === 'later') - Number(b.missing.when === 'later') ||
        b.missing.witnesses - a.missing.witnesses ||
        compareLone(a, b) ||
        compareProminence(a.prominence, b.prominence),
    )
    .map(({ missing }) => missing);
}
