import type { Cue, Span, Speaker } from '../model';
import { type ChosenCue, chooseCue } from './choose-cue';
import { chooseFollowOn } from './choose-follow-on';
import { spanOf, wordAt } from './clause-words';
import { type ClauseCue, findCues, firstSubject } from './find-cues';
import type { Clause, MarkedQuote, ReadDocument } from './read-document';
import { readIndirect } from './read-indirect';
import { readNames } from './read-names';
import { MentionResolver } from './resolve-mention';

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
  const cuesOf = (clause: Clause): readonly ClauseCue[] => cues[clause.index] ?? [];
  const resolver = new MentionResolver(document, readNames(document));
  const made = new Map<number, Attribution>();
  const indirect: IndirectAttribution[] = [];
  for (const clause of document.clauses) {
    // The subject of the sentence first: "Smith said he would", where "he" goes back to Smith.
    const opening = firstSubject(document, clause);
    if (opening !== null) resolver.notice(opening, clause);
    for (const item of clause.items) {
      const quote = item < 0 ? document.quotes[~item] : undefined;
      if (quote === undefined) continue;
      made.set(~item, attributeQuote({ document, clause, resolver, made, cuesOf }, quote, ~item));
    }
    for (const speech of readIndirect(document, clause, cuesOf(clause))) {
      const span = spanOf(document, clause, speech.content.from, speech.content.to);
      const cue = toCue(document, clause, speech.cue);
      const { subject } = speech.cue;
      if (span !== null && cue !== null) indirect.push({ ...span, cue, speaker: subject === null ? null : resolver.resolve(subject, clause) });
    }
    for (const cue of cuesOf(clause)) if (cue.subject !== null && cue.kind === 'verb' && cue.subject.type !== 'pronoun') resolver.notice(cue.subject, clause);
    if (opening !== null) resolver.notice(opening, clause);
  }
  const quotations = [...made.values()].sort((a, b) => a.index - b.index);
  return { quotations, indirect };
}

/** What attributing one quotation needs to know. */
interface Context {
  document: ReadDocument;
  clause: Clause;
  resolver: MentionResolver;
  made: ReadonlyMap<number, Attribution>;
  cuesOf: (clause: Clause) => readonly ClauseCue[];
}

function attributeQuote(context: Context, quote: MarkedQuote, index: number): Attribution {
  const { document, clause, resolver, made, cuesOf } = context;
  const { firstWord } = quote;
  const chosen = chooseCue(document, clause, quote, cuesOf(clause));
  const attribution: Attribution = { quote, index, firstWord, chosen, cue: null, speaker: null, continues: null, rules: [] };
  if (chosen !== null) {
    if (chosen.score < LEAST_SCORE || chosen.margin < LEAST_MARGIN) return attribution;
    attribution.cue = toCue(document, clause, chosen.cue);
    attribution.rules.push(chosen.rule);
    if (chosen.cue.subject === null) return attribution;
    attribution.speaker = resolver.resolve(chosen.cue.subject, clause);
    attribution.rules.push('subject-of-cue');
    return attribution;
  }
  const follow = chooseFollowOn(document, clause, quote, cuesOf);
  if (follow === null) return attribution;
  attribution.rules.push(follow.rule);
  const before = made.get(follow.continues);
  if (before !== undefined) {
    attribution.continues = before;
    attribution.cue = before.cue;
    attribution.speaker = before.speaker;
    return attribution;
  }
  if (follow.cue !== null && follow.cueClause !== null) attribution.cue = toCue(document, follow.cueClause, follow.cue);
  if (follow.subject !== null && follow.cueClause !== null) attribution.speaker = resolver.resolve(follow.subject, follow.cueClause);
  return attribution;
}
