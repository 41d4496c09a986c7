import type { Quote, Span } from '../model';
import type { TextIndex } from '../text/text-index';

/** Quotations stand in each other no deeper than this. */
const DEEPEST = 4;

/** All that stands between quotation marks, in text order. */
function readMarked(text: TextIndex): readonly Quote[] {
  return text.quotes.filter(({ kind }) => kind !== 'indirect');
}

/** What stands between quotation marks in a stretch of a text or over its edge, in text order. Costs what it finds. */
export function findMarked(text: TextIndex, { start, end }: Span): Quote[] {
  const quotes = text.derive(readMarked);
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Quote[] = [];
  for (let at = Math.max(0, low - DEEPEST); at < quotes.length; at++) {
    const quote = quotes[at];
    if (quote === undefined || quote.start >= end) break;
    if (quote.end > start) found.push(quote);
  }
  return found;
}
