import type { ClauseCue } from './clause-cue';
import { isQuoteAt, wordAt } from './clause-words';
import { PLAIN_REPORTING_VERBS } from './cue-lexicon';
import { CUE_WEIGHTS } from './cue-weights';
import type { Clause, MarkedQuote, ReadDocument } from './read-document';
import { type CueCandidate, describeCandidate } from './score-cue';

/** A cue chosen for a quotation, and by which rule; `margin` is how far it stands above the next best. */
export interface ChosenCue {
  cue: ClauseCue;
  rule: string;
  score: number;
  margin: number;
  /** The next best cue. */
  second: ClauseCue | null;
}

/** Farther than this many items from its quotation a cue is not looked for. */
const FARTHEST = 60;
/** More cues than this on either side of a quotation are not weighed. */
const MOST = 5;

export function listCandidates(
  document: ReadDocument,
  clause: Clause,
  quote: MarkedQuote,
  cues: readonly ClauseCue[],
  firstAfter: number,
): CueCandidate[] {
  const candidates: CueCandidate[] = [];
  for (const step of [-1, 1]) {
    const between = { plain: 0, other: 0, quotes: 0 };
    let reached = quote.item;
    let at = step < 0 ? firstAfter - 1 : firstAfter;
    for (let count = 0; count < MOST; count++, at += step) {
      const cue = cues[at];
      if (cue === undefined) break;
      const [near, far] = step < 0 ? [cue.to, quote.item] : [quote.item, cue.from];
      if (far - near > FARTHEST) break;
      for (let item = reached + step; step < 0 ? item >= cue.to : item < cue.from; item += step) {
        if (isQuoteAt(clause, item)) between.quotes++;
      }
      reached = step < 0 ? cue.from : cue.to - 1;
      candidates.push(describeCandidate(document, clause, quote, cue, between));
      if (PLAIN_REPORTING_VERBS.has(cue.lemma)) between.plain++;
      else between.other++;
    }
  }
  return candidates;
}

function scoreCandidate(candidate: CueCandidate): number {
  let score = 0;
  for (const feature of candidate.features) score += CUE_WEIGHTS.get(feature) ?? 0;
  return score;
}

/** The score of what needs no weighing. */
const SURE = 20;

/** `"the beast," as she calls it`: a cue whose object is the quotation itself. */
function asClauseAfter(
  document: ReadDocument,
  clause: Clause,
  quote: MarkedQuote,
  cues: readonly ClauseCue[],
): ClauseCue | null {
  const cue = cues[firstCueAfter(cues, quote.item)];
  if (cue === undefined || cue.subject === null || cue.begins - quote.item > 4) return null;
  if (wordAt(document, clause, cue.begins - 1)?.lower !== 'as') return null;
  for (let item = quote.item + 1; item < cue.begins - 1; item++) {
    if (wordAt(document, clause, item)?.kind !== 'punctuation') return null;
  }
  const object = wordAt(document, clause, cue.to);
  return object === undefined || object.kind === 'punctuation' || /^(?:it|them|him|her)$/.test(object.lower)
    ? cue
    : null;
}

/** The index of the first cue after a quotation. */
export function firstCueAfter(cues: readonly ClauseCue[], item: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.from ?? 0) < item) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The cue of a quotation inside its own sentence, and the rule that chose it; null where the sentence has none. Every
 * cue near it is weighed by place, kind of verb, distance and what stands between (weights in `cue-weights`).
 */
export function chooseCue(
  document: ReadDocument,
  clause: Clause,
  quote: MarkedQuote,
  cues: readonly ClauseCue[],
): ChosenCue | null {
  const renamed = asClauseAfter(document, clause, quote, cues);
  if (renamed !== null) return { cue: renamed, rule: 'cue-as-clause', score: SURE, margin: SURE, second: null };
  let best: CueCandidate | null = null;
  let next: CueCandidate | null = null;
  let most = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const candidate of listCandidates(document, clause, quote, cues, firstCueAfter(cues, quote.item))) {
    const score = scoreCandidate(candidate);
    if (score > most) {
      second = most;
      next = best;
      most = score;
      best = candidate;
    } else if (score > second) {
      second = score;
      next = candidate;
    }
  }
  if (best === null) return null;
  const margin = Math.min(SURE, most - second);
  return { cue: best.cue, rule: `cue-${best.place}`, score: most, margin, second: next?.cue ?? null };
}
