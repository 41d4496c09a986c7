import type { Attribution } from '../attribution/attribution';
import type { ReadDocument } from '../attribution/read-document';
import type { QuoteKind } from '../model';
import { describeQuote } from './describe-quote';
import { SPEECH_WEIGHTS } from './speech-weights';

/** At or above this score a span counts as speech. */
const LEAST_SPEECH = 0.9;

const WATCHWORDS = new Set(['motto', 'tagline', 'title']);

/** How far the evidence is for speech: log-odds. */
export function scoreSpeech(document: ReadDocument, attribution: Attribution): { score: number; features: string[] } {
  const features = describeQuote(document, attribution);
  let score = SPEECH_WEIGHTS.get('bias') ?? 0;
  for (const feature of features) score += SPEECH_WEIGHTS.get(feature) ?? 0;
  return { score, features };
}

/** What a marked span is, and by which rule. A whole sentence or more is direct; less than that is a fragment. */
export function classifyQuote(
  document: ReadDocument,
  attribution: Attribution,
  pulled: boolean,
): { kind: QuoteKind; rule: string } {
  const { quote, rules } = attribution;
  if (pulled) return { kind: 'scare', rule: 'pull-quote' };
  if (rules[0] === 'dash-byline') return { kind: 'direct', rule: 'signed' };
  // "His motto is “…”": words that somebody goes by, not words said.
  if (
    quote.parent < 0 &&
    attribution.chosen?.rule === 'cue-right-before' &&
    WATCHWORDS.has(attribution.chosen.cue.lemma)
  )
    return { kind: 'scare', rule: 'watchword' };
  const { score, features } = scoreSpeech(document, attribution);
  const capital = /\p{Lu}/u.test(document.text.slice(quote.start, quote.start + 2));
  const sentence = capital && /[.!?,…—]/.test(document.text.charAt(quote.end - 1)) && !features.includes('size:1');
  const short = /^size:[123]$/.test(features[0] ?? '');
  // Inside a quotation nearly everything long is speech, and the features were learned outside.
  const speech = quote.parent < 0 ? score >= LEAST_SPEECH : !short || attribution.cue !== null;
  if (speech) {
    const whole = features.includes('alone') || /cue-(?:tag|inverted)/.test(rules[0] ?? '');
    return whole || sentence ? { kind: 'direct', rule: 'sentence' } : { kind: 'fragment', rule: 'part-of-sentence' };
  }
  const titled = features.includes('case:titled') && !features.includes('size:1');
  return titled || features.includes('work-before')
    ? { kind: 'title', rule: 'title' }
    : { kind: 'scare', rule: 'scare' };
}
