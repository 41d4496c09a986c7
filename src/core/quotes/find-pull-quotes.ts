import type { ReadDocument } from '../attribution/read-document';
import { isBeside } from '../text/tell-roles';

/** A pull quote repeats at least this many characters of the body; shorter ones may be said twice. */
const LEAST_REPEATED = 25;

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Indices of marked spans that fill their paragraph and repeat a span of another one. */
export function findPullQuotes(document: ReadDocument): Set<number> {
  const standing: number[] = [];
  const running: number[] = [];
  document.quotes.forEach((quote, index) => {
    const paragraph = document.paragraphs[quote.paragraph];
    if (paragraph === undefined || quote.parent >= 0 || isBeside(paragraph.role)) return;
    const rest = quote.open - paragraph.start + (paragraph.end - quote.close);
    if (rest < 3 && quote.end - quote.start >= LEAST_REPEATED) standing.push(index);
    else if (quote.end - quote.start >= LEAST_REPEATED) running.push(index);
  });
  if (standing.length === 0) return new Set();
  const foldAt = (index: number): string => {
    const quote = document.quotes[index];
    return quote === undefined ? '' : fold(document.text.slice(quote.start, quote.end));
  };
  const repeatable = new Set(running.map(foldAt));
  return new Set(standing.filter((index) => repeatable.has(foldAt(index))));
}
