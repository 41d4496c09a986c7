import type { Cue, Span, Speaker } from '../model';
import type { TextIndex } from '../text/text-index';
import { sentenceAround } from './describe-occurrence';
import { findMarked } from './marked-quotes';

/** A mark or a pause at the edge of what stands between two quotations. */
const EDGE = /[\s"'“”„‟‘’«»‹›,;:–—-]/u;

function trimEdges(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && EDGE.test(text[from] ?? '')) from++;
  while (to > from && EDGE.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

/**
 * The stretches of a sentence between the quotations in it; the whole sentence where there is none. A few quoted words
 * count only beside a clause that can be shown without them: without one the sentence would fall to pieces.
 */
function readOwnWords(text: TextIndex, sentence: Span, clause: Span | null): Span[] {
  const stretches: Span[] = [];
  let at = sentence.start;
  for (const { kind, start, end } of findMarked(text, sentence)) {
    if (end <= at) continue;
    const apart = kind === 'fragment' && clause !== null && (end <= clause.start || start >= clause.end);
    if (kind !== 'direct' && !apart) continue;
    if (start > at) stretches.push({ start: at, end: start });
    at = end;
  }
  if (at < sentence.end) stretches.push({ start: at, end: sentence.end });
  return stretches;
}

/** Who speaks is shown with the cue where no more than this stands between them, in UTF-16 units. */
const NEAR = 40;

/** What leads up to a clause: from its speaker where they stand near the cue, else from the cue. */
function findLead({ start }: Span, stretch: Span, speaker: Speaker | null, cue: Cue | null): number {
  if (cue === null || cue.start < stretch.start || cue.start >= start) return start;
  const isNear =
    speaker !== null && speaker.start >= stretch.start && speaker.end <= cue.start && cue.start - speaker.end <= NEAR;
  return isNear ? speaker.start : cue.start;
}

/** The clause of a report, and who is said to have said it how. */
export interface ReportParts {
  clause: Span | null;
  speaker: Speaker | null;
  cue: Cue | null;
}

/**
 * What is shown of a report: the sentence it stands in, for an outlet's own words are shown whole. Where that sentence
 * also prints a quotation, which is told elsewhere, only what is outside it: the clause with what leads up to it
 * ("adding that …"), or, without a clause, the longest stretch.
 */
export function showReport(text: TextIndex, within: Span, { clause, speaker, cue }: ReportParts): Span {
  const sentence = sentenceAround(text, within);
  const stretches = readOwnWords(text, sentence, clause);
  const only = stretches[0];
  if (stretches.length === 1 && only?.start === sentence.start && only.end === sentence.end) return sentence;
  const { text: printed } = text.article;
  const home = stretches.find(({ start, end }) => clause !== null && start <= clause.start && clause.start < end);
  if (home !== undefined && clause !== null) {
    const start = findLead(clause, home, speaker, cue);
    return trimEdges(printed, { start, end: Math.min(Math.max(clause.end, start), home.end) });
  }
  const none = { start: sentence.start, end: sentence.start };
  const longest = stretches.reduce((most, one) => (one.end - one.start > most.end - most.start ? one : most), none);
  return longest.end > longest.start ? trimEdges(printed, longest) : sentence;
}
