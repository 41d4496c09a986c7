import type { AnalysedArticle, Quote } from '../model';
import { type PreparedWording, prepareWording } from './match-wordings';

/** What one text prints of one utterance: a quotation with all that goes on with it ("…," he said. "…"). */
export interface Utterance {
  /** In text order; never empty. */
  parts: readonly Quote[];
  /** The parts' words as one wording. */
  wording: PreparedWording;
}

function toUtterance(parts: readonly Quote[]): Utterance {
  const speaker = parts.find((part) => part.speaker !== null)?.speaker?.name ?? null;
  return { parts, wording: prepareWording({ text: parts.map((part) => part.text).join(' '), speaker }) };
}

/** Words that somebody is quoted with, reported with, or that only stand between quotation marks. */
export interface Utterances {
  quoted: Utterance[];
  reported: Utterance[];
  scare: Utterance[];
}

/** The utterances of a text. Quotations without a single word (punctuation alone) are none. */
export function collectUtterances({ quotes }: AnalysedArticle): Utterances {
  const chains = new Map<number, Quote[]>();
  const chainOf: Quote[][] = [];
  quotes.forEach((quote, at) => {
    const before = quote.continues === null ? undefined : quotes[quote.continues];
    const chain = quote.continues === null ? undefined : chainOf[quote.continues];
    const goesOn = chain !== undefined && before !== undefined && isSpoken(before) && isSpoken(quote);
    const mine = goesOn ? chain : [];
    mine.push(quote);
    chainOf[at] = mine;
    if (!goesOn) chains.set(at, mine);
  });
  const out: Utterances = { quoted: [], reported: [], scare: [] };
  for (const parts of chains.values()) {
    const kind = parts[0]?.kind;
    const utterance = toUtterance(parts);
    if (utterance.wording.words.length === 0) continue;
    if (kind === 'direct' || kind === 'fragment') out.quoted.push(utterance);
    else if (kind === 'indirect') out.reported.push(utterance);
    else if (kind === 'scare') out.scare.push(utterance);
  }
  return out;
}

function isSpoken(quote: Quote): boolean {
  return quote.kind === 'direct' || quote.kind === 'fragment';
}
