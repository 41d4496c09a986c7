import type { Cue, Span, Speaker } from '../model';
import type { ChosenCue } from './choose-cue';
import type { MarkedQuote } from './read-document';

/** Who said a marked quotation, with what word, and how that was found. */
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
  /** The reported speech that it is a part of ("said the plan was “mad”"). */
  partOf: IndirectAttribution | null;
  rules: string[];
}

/** Reported speech without marks of its own. */
export interface IndirectAttribution extends Span {
  cue: Cue;
  speaker: Speaker | null;
  rules: string[];
}

/** Words quoted without marks: an embedded post, a block quotation, a turn of an interview. */
export interface UnmarkedAttribution extends Span {
  cue: Cue | null;
  speaker: Speaker | null;
  rules: string[];
}

/** What a document says in other people's words. */
export interface Attributions {
  /** Outermost spans and the spans inside them, in text order. */
  quotations: Attribution[];
  indirect: IndirectAttribution[];
  unmarked: UnmarkedAttribution[];
}
