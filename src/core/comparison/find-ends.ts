import type { ArticleFraming } from '../comparison-model';

/**
 * Whether texts differ in who is quoted first, and in who is quoted last. Of a text that is cut the end is not known.
 */
export function findEnds(framing: readonly ArticleFraming[]): { first: boolean; last: boolean } {
  const whole = framing.filter(({ complete }) => complete);
  return {
    first: new Set(framing.map(({ firstWord }) => firstWord)).size > 1,
    last: new Set(whole.map(({ lastWord }) => lastWord)).size > 1,
  };
}
