import type { QuoteKind } from '../model';
import type { Attribution } from '../attribution/attribute-quotes';
import type { ReadDocument } from '../attribution/read-document';

export function classifyQuote(document: ReadDocument, { quote, cue: chosen }: Attribution): { kind: QuoteKind; rule: string } {
  const words = document.text.slice(quote.start, quote.end).split(/\s+/).length;
  if (words >= 6) return { kind: 'direct', rule: 'long' };
  if (chosen !== null) return { kind: 'fragment', rule: 'short-with-cue' };
  return { kind: 'scare', rule: 'short' };
}
