import type { Quote } from '../model';
import type { PlacedQuote } from './quote-rows';

type Placed = Pick<PlacedQuote, 'start' | 'end' | 'kind'>;

/** Whether a quotation stands between marks or is an embedded post: reported speech is the outlet's own words. */
export function isSaid({ kind }: Pick<Placed, 'kind'>): boolean {
  return kind !== 'indirect';
}

/** All that stands in quotations, one after another, each place of the text once: quotations stand in quotations. */
export function collectSaid(quotes: readonly Quote[]): string {
  let said = '';
  let end = 0;
  for (const quote of quotes) {
    if (!isSaid(quote) || quote.end <= end) continue;
    said += quote.text.slice(Math.max(0, end - quote.start));
    end = quote.end;
  }
  return said;
}

/**
 * The words of each quotation out of what `collectSaid` made of them all, in their order; '' for reported speech. Null
 * where these are not the words of these quotations.
 */
export function divideSaid(said: string, quotes: readonly Placed[]): string[] | null {
  const words: string[] = [];
  let end = 0;
  let taken = 0;
  for (const quote of quotes) {
    if (!isSaid(quote)) {
      words.push('');
      continue;
    }
    if (quote.end > end) {
      taken += quote.end - Math.max(end, quote.start);
      end = quote.end;
    }
    // What lies before the end of all that was taken so far lies as far before it in what is said.
    const until = taken - (end - quote.end);
    words.push(said.slice(until - (quote.end - quote.start), until));
  }
  return taken === said.length ? words : null;
}
