import type { Quote } from '../model';
import { isSaid } from '../rows/said-words';

export interface SaidQuotes {
  quotes: readonly Quote[];
  /** By their places; see `findBroken`. */
  broken: ReadonlySet<number>;
}

/**
 * The quotations without reported speech, whose words belong to the text; their links lead where they led.
 * @param most of the first of them
 */
export function dropReported({ quotes, broken }: SaidQuotes, most = Number.POSITIVE_INFINITY): SaidQuotes {
  const places = new Map<number, number>();
  quotes.forEach((quote, at) => {
    if (isSaid(quote) && places.size < most) places.set(at, places.size);
  });
  const move = (at: number | null) => (at === null ? null : (places.get(at) ?? null));
  return {
    quotes: [...places.keys()].flatMap((at) => {
      const quote = quotes[at];
      return quote === undefined ? [] : [{ ...quote, continues: move(quote.continues) }];
    }),
    broken: new Set([...broken].flatMap((at) => move(at) ?? [])),
  };
}
