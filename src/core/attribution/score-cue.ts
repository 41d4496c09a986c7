import { RELATIVE, SUBORDINATOR } from '../language/word-classes';
import type { ClauseCue } from './clause-cue';
import { has, isComma, isQuoteAt, wordAt } from './clause-words';
import { PLAIN_REPORTING_VERBS } from './cue-lexicon';
import type { Clause, MarkedQuote, ReadDocument } from './read-document';

/** How the cue stands to its quotation; the name is the rule that "Why?" shows. */
export type CuePlace = 'tag-after' | 'inverted-after' | 'later-in-sentence' | 'right-before' | 'before-in-sentence';

export interface CueCandidate {
  cue: ClauseCue;
  place: CuePlace;
  features: string[];
}

const BETWEEN = /^(?:that|a|an|the|of|as|to|his|her|their|its|how|it|him|them|was|is|were|be|being)$/;

/** Whether between two items stand nothing but punctuation, articles, "that", "as" and "it was". */
function touches(document: ReadDocument, clause: Clause, from: number, to: number): boolean {
  for (let item = from; item < to; item++) {
    const word = wordAt(document, clause, item);
    if (word === undefined) return false;
    if (word.kind !== 'punctuation' && !BETWEEN.test(word.lower)) return false;
  }
  return true;
}

function placeOf(document: ReadDocument, clause: Clause, quote: MarkedQuote, cue: ClauseCue): CuePlace {
  if (cue.from < quote.item)
    return touches(document, clause, cue.to, quote.item) ? 'right-before' : 'before-in-sentence';
  let at = quote.item + 1;
  while (at < cue.begins && wordAt(document, clause, at)?.kind === 'punctuation') at++;
  if (at < cue.begins) return 'later-in-sentence';
  return cue.inverted
    ? 'inverted-after'
    : cue.begins < cue.from || cue.kind === 'phrase'
      ? 'tag-after'
      : 'later-in-sentence';
}

/** The features that weigh for or against a cue; each has a weight in `cue-weights`. */
export function describeCandidate(
  document: ReadDocument,
  clause: Clause,
  quote: MarkedQuote,
  cue: ClauseCue,
  between: { plain: number; other: number; quotes: number },
): CueCandidate {
  const place = placeOf(document, clause, quote, cue);
  const plain = PLAIN_REPORTING_VERBS.has(cue.lemma);
  const sort = cue.kind !== 'verb' ? cue.kind : plain ? 'plain' : (cue.classes[0] ?? 'say');
  const features = [`place:${place}`, `sort:${sort}`, `${place}|${sort}`];
  const opensWithCapital = /[A-Z]/.test(document.text.charAt(quote.start));
  const last = document.text.charAt(quote.end - 1);
  const tagged = ',?!—-–'.includes(last) || isComma(wordAt(document, clause, quote.item + 1));
  features.push(`${place}|tagged:${tagged}`, `${place}|capital:${opensWithCapital}`);
  const distance = cue.from < quote.item ? quote.item - cue.to : cue.begins - quote.item - 1;
  const bucket = distance < 3 ? distance : distance < 6 ? 5 : distance < 10 ? 9 : distance < 18 ? 17 : 18;
  features.push(`${cue.from < quote.item ? 'before' : 'after'}|distance:${bucket}`);
  if (cue.form !== null) features.push(`form:${cue.form}`);
  if (cue.form !== null && cue.from < quote.item) features.push(`before|form:${cue.form}|${plain}`);
  if (cue.passive) features.push('passive');
  if (cue.negated) features.push('negated');
  features.push(`subject:${cue.subject?.type ?? 'none'}`);
  if (between.plain > 0) features.push(`${cue.from < quote.item ? 'before' : 'after'}|plain-between`);
  if (between.other > 0)
    features.push(`${cue.from < quote.item ? 'before' : 'after'}|other-between:${Math.min(2, between.other)}`);
  if (between.quotes > 0) features.push(`${cue.from < quote.item ? 'before' : 'after'}|quote-between`);
  const next = wordAt(document, clause, cue.to);
  if (cue.from < quote.item) {
    const lead = wordAt(document, clause, quote.item - 1);
    if (lead?.text === ':') features.push('before|colon', `before|colon|${sort}`);
    if (lead?.text === ',') features.push('before|comma');
    if (next?.lower === 'that') features.push('before|that');
  } else {
    if (next === undefined) features.push(isQuoteAt(clause, cue.to) ? 'after|own-quote' : 'after|end');
    else if (next.lower === 'that') features.push('after|that');
    else if (next.kind === 'punctuation') features.push('after|punctuation');
  }
  const opener = wordAt(document, clause, cue.begins - 1);
  if (has(opener, SUBORDINATOR) && !has(opener, RELATIVE)) features.push('subordinate', `subordinate:${opener?.lower}`);
  if (has(wordAt(document, clause, cue.begins), RELATIVE)) features.push('relative');
  if (isComma(opener)) features.push(`${cue.from < quote.item ? 'before' : 'after'}|after-comma`);
  return { cue, place, features };
}
