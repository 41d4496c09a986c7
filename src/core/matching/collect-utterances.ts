import type { Quote } from '../model';
import type { TextIndex } from '../text/text-index';
import { IndexedWording } from './wording';

/** What one text prints of one utterance: a quotation with all that goes on with it ("…," he said. "…"). */
export interface Utterance {
  /** In text order; never empty. */
  parts: readonly Quote[];
  /** The parts' words as one wording. */
  wording: IndexedWording;
  /** The text that prints them. */
  from: TextIndex;
}

function toUtterance(parts: readonly Quote[], from: TextIndex): Utterance {
  const speaker = parts.find((part) => part.speaker !== null)?.speaker?.name ?? null;
  const text = parts.map((part) => part.text).join(' ');
  return { parts, wording: IndexedWording.of({ text, speaker }, from.language), from };
}

/** Words that somebody is quoted with, and words that only stand between quotation marks. */
export interface Utterances {
  quoted: Utterance[];
  scare: Utterance[];
}

/** Of so many words a sentence is something by itself: shorter ones ("Believe me.") say what they say with the one before. */
const LEAST_ALONE = 5;

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/**
 * Whether a quotation that goes on with another one is a sentence of its own: another outlet may have either without the
 * other, and both are compared with what it has of them.
 */
function standsAlone(before: Quote, quote: Quote): boolean {
  if (!/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(quote.text)) return false;
  return Math.min(countWords(before.text), countWords(quote.text)) >= LEAST_ALONE;
}

/** Room for a name with its office, a verb, and whom it was said to; in UTF-16 units. */
const LONGEST_BREAK = 80;

/** Whether a quotation is broken only by its cue: "If so," she said, "we stay." */
function isBroken(before: Quote | undefined, quote: Quote, text: string): boolean {
  if (before?.cue == null || quote.cue === null || before.cue.start !== quote.cue.start) return false;
  if (quote.cue.start < before.end || quote.cue.end > quote.start || !/^\p{Ll}/u.test(quote.text)) return false;
  const between = text.slice(before.end, quote.start);
  const isPaused = /[,;–—-]\s*$/u.test(before.text) || /^["'”’»]\s*[,;–—-]/u.test(between);
  return isPaused && /,\s*["'“‘«„]$/u.test(between) && between.length <= LONGEST_BREAK && !between.includes('\n');
}

/**
 * The quotations, by their index, that go on with the spoken one before them though nothing links them. To be derived:
 * of a text without words it is kept, for what stands between two quotations is not there.
 */
export function findBroken({ quotes, article }: TextIndex): ReadonlySet<number> {
  const broken = new Set<number>();
  let last: Quote | undefined;
  quotes.forEach((quote, at) => {
    if (!isSpoken(quote)) return;
    if (quote.continues === null && isBroken(last, quote, article.text)) broken.add(at);
    last = quote;
  });
  return broken;
}

/** The utterances of a text, to be derived. Quotations without a single word (punctuation alone) are none. */
export function collectUtterances(text: TextIndex): Utterances {
  const { quotes } = text;
  const broken = text.derive(findBroken);
  const chains: Quote[][] = [];
  const chainOf = new Map<Quote, Quote[]>();
  let last: Quote | undefined;
  for (const [at, quote] of quotes.entries()) {
    const spoken = isSpoken(quote);
    const linked = quote.continues === null ? undefined : quotes[quote.continues];
    const before = linked ?? (broken.has(at) ? last : undefined);
    const goesOn = before !== undefined && spoken && isSpoken(before) && !standsAlone(before, quote);
    const chain = goesOn ? chainOf.get(before) : undefined;
    const mine = chain ?? [];
    mine.push(quote);
    chainOf.set(quote, mine);
    if (chain === undefined) chains.push(mine);
    if (spoken) last = quote;
  }
  const out: Utterances = { quoted: [], scare: [] };
  for (const parts of chains) {
    const first = parts[0];
    if (first === undefined || (!isSpoken(first) && first.kind !== 'scare')) continue;
    const utterance = toUtterance(parts, text);
    if (utterance.wording.words.length > 0) (isSpoken(first) ? out.quoted : out.scare).push(utterance);
  }
  return out;
}

function isSpoken(quote: Quote): boolean {
  return quote.kind === 'direct' || quote.kind === 'fragment';
}
