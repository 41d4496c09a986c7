import type { Cue, Span, Speaker } from '../model';
import { type ChosenCue, chooseCue } from './choose-cue';
import { chooseFollowOn } from './choose-follow-on';
import { spanOf, wordAt } from './clause-words';
import { type ClauseCue, findCues } from './find-cues';
import type { Clause, MarkedQuote, ReadDocument } from './read-document';
import { readIndirect } from './read-indirect';
import { resolveMention } from './resolve-mention';

/** Who said a quotation, with what word, and how that was found. */
export interface Attribution {
  quote: MarkedQuote;
  /** Index of the span, and of its first word. */
  index: number;
  firstWord: number;
  /** The cue of its own sentence, weighed; null where there is none. */
  chosen: ChosenCue | null;
  cue: Cue | null;
  speaker: Speaker | null;
  continues: Attribution | null;
  rules: string[];
}

/** Below these the choice is a guess, and none is named. Both were set on the annotated articles. */
const LEAST_SCORE = -9;
const LEAST_MARGIN = 0;

function toCue(document: ReadDocument, clause: Clause, found: ClauseCue): Cue | null {
  const first = wordAt(document, clause, found.from);
  const last = wordAt(document, clause, found.to - 1);
  if (first === undefined || last === undefined) return null;
  const { start } = first;
  const { end } = last;
  return { start, end, text: document.text.slice(start, end), lemma: found.lemma, stance: found.stance };
}

/** What a document says in other people's words: its marked spans attributed, and its reported speech. */
export interface Attributions {
  quotations: Attribution[];
  indirect: IndirectAttribution[];
}

export interface IndirectAttribution extends Span {
  cue: Cue;
  speaker: Speaker | null;
}

/** Attributes every outermost marked span of a document, in text order, and reads its reported speech. */
export function attributeQuotes(document: ReadDocument): Attributions {
  const cues = document.clauses.map((clause) => findCues(document, clause));
  const cuesOf = (clause: Clause): ClauseCue[] => cues[clause.index] ?? [];
  const made = new Map<number, Attribution>();
  document.quotes.forEach((quote, index) => {
    const clause = document.clauses[quote.clause];
    if (quote.parent >= 0 || clause === undefined) return;
    const { firstWord } = quote;
    const chosen = chooseCue(document, clause, quote, cuesOf(clause));
    const attribution: Attribution = {
      quote,
      index,
      firstWord,
      chosen,
      cue: null,
      speaker: null,
      continues: null,
      rules: [],
    };
    made.set(index, attribution);
    if (chosen === null) attributeFollowOn(document, clause, attribution, made, cuesOf);
    else attributeByCue(document, clause, attribution, chosen);
  });
  const indirect: IndirectAttribution[] = [];
  for (const clause of document.clauses) {
    for (const speech of readIndirect(document, clause, cuesOf(clause))) {
      const span = spanOf(document, clause, speech.content.from, speech.content.to);
      const cue = toCue(document, clause, speech.cue);
      const { subject } = speech.cue;
      if (span === null || cue === null) continue;
      indirect.push({ ...span, cue, speaker: subject === null ? null : resolveMention(document, subject) });
    }
  }
  return { quotations: [...made.values()], indirect };
}

function attributeByCue(document: ReadDocument, clause: Clause, attribution: Attribution, chosen: ChosenCue): void {
  if (chosen.score < LEAST_SCORE || chosen.margin < LEAST_MARGIN) return;
  attribution.cue = toCue(document, clause, chosen.cue);
  attribution.rules.push(chosen.rule);
  if (chosen.cue.subject === null) return;
  attribution.speaker = resolveMention(document, chosen.cue.subject);
  attribution.rules.push('subject-of-cue');
}

function attributeFollowOn(
  document: ReadDocument,
  clause: Clause,
  attribution: Attribution,
  made: ReadonlyMap<number, Attribution>,
  cuesOf: (clause: Clause) => readonly ClauseCue[],
): void {
  const follow = chooseFollowOn(document, clause, attribution.quote, cuesOf);
  if (follow === null) return;
  attribution.rules.push(follow.rule);
  const before = made.get(follow.continues);
  if (before !== undefined) {
    attribution.continues = before;
    attribution.cue = before.cue;
    attribution.speaker = before.speaker;
    return;
  }
  if (follow.cue !== null && follow.cueClause !== null) attribution.cue = toCue(document, follow.cueClause, follow.cue);
  if (follow.subject !== null) attribution.speaker = resolveMention(document, follow.subject);
}
