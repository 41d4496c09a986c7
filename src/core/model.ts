/**
 * The words of the field as types. Everything here is JSON-safe, so that it can be stored, posted between the parts of
 * the extension and printed by the terminal face as it is.
 *
 * Offsets are UTF-16 code units; `end` is exclusive; unless a type says otherwise they point into `Article.text`.
 */
import type { CorrectionMark } from './corrections/correction';

/** A stretch of a text: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

// ---------------------------------------------------------------------------------------------------------------------
// Articles

/**
 * What a paragraph is on its page. A `tweet` is an embedded post; its words are quoted without quotation marks. A `caption`
 * (of a picture, with its credit) and a `link` (to another article; a newsletter, a share button) stand among the article's
 * paragraphs and are nobody's words.
 */
export type ParagraphRole = 'body' | 'heading' | 'blockquote' | 'tweet' | 'list-item' | 'caption' | 'link';

export interface Paragraph extends Span {
  role: ParagraphRole;
}

/**
 * How it is known when a text appeared: its page states it, or its address does; the text says or implies it; or whoever
 * put it into the library noted it.
 */
export type DateSource = 'stated' | 'address' | 'text' | 'note';

/** When a text appeared: on one of the days from `from` to `to`, both counted in. ISO 8601 days, `2017-07-10`. */
export interface Dated {
  from: string;
  to: string;
  source: DateSource;
}

/** An article as it was read, from a page, a file or the corpus. What is not stated is null, never guessed. */
export interface Article {
  title: string | null;
  byline: string | null;
  outlet: string | null;
  /** ISO 8601, as precise as the source states it: `2017-07-10` or `2017-07-10T08:07:00Z`. */
  published: string | null;
  /**
   * When it appeared, as it is known from outside of its words. Null, or not there, where that is not known, or no better
   * than `published` says; `dates/date-text.ts` has the last word.
   */
  dated?: Dated | null;
  /** BCP 47. */
  language: string | null;
  url: string | null;
  /** The paragraphs, joined by `\n\n`. The title is not part of it. */
  text: string;
  /** In text order, without overlap. */
  paragraphs: Paragraph[];
  /** False when the text is known to be cut (paywall, excerpt): no omission is ever claimed from it. */
  complete: boolean;
  /** True when it was cut here, for being longer than any article is; `complete` is then false. Else not there. */
  limited?: true;
  /**
   * True when its words are not there, and only what it quotes is known: `text` and `paragraphs` are empty, `complete` is
   * false, and offsets of its quotations lead into the text that is not there. Else not there.
   */
  withoutText?: true;
  /** What is kept of the words that are not there; only with `withoutText`. */
  excerpt?: Excerpt;
}

/**
 * What is kept of a text without its words, whatever engine reads it later: enough to compare what it quotes, to know its
 * story and to know it again (excerpt/README.md).
 */
export interface Excerpt {
  /** As what the text was read (`Language.code`): its own words are not there to tell it. */
  language: 'en' | 'und';
  /** Of the text, in UTF-16 units; and its number of words. */
  length: number;
  words: number;
  /** What stands between marks, in text order; offsets lead into the text that is not there. */
  quotations: Quote[];
  /** Those of them, by their places in the list, that go on with the one before though nothing links them. */
  broken: number[];
  /** Of runs of words, in its own words and in those that it quotes (comparison/fingerprints.ts); 32-bit numbers, ascending. */
  fingerprints: { own: number[]; quoted: number[] };
  /** The words that tell its story, counted (knowing/count-terms.ts): lists side by side. */
  terms: { keys: number[]; counts: Record<'terms' | 'names' | 'lead' | 'title', number[]>; weekdays: number[] };
}

/** An article of the library. `id` is unique in the library and stays the same for good. */
export interface LibraryArticle extends Article {
  id: string;
}

// ---------------------------------------------------------------------------------------------------------------------
// Quotations

/**
 * `direct` and `fragment` claim that somebody said or wrote the words (a fragment stands inside the outlet's own
 * sentence); `scare` and `title` claim that nobody is quoted; `indirect` is reported speech without quotation marks.
 */
export type QuoteKind = 'direct' | 'fragment' | 'scare' | 'title' | 'indirect';

/**
 * How a reporting verb presents a claim, after Hooper (1975) and Recasens et al. (2013). It describes the verb and is
 * never a verdict on the outlet.
 */
export type Stance = 'neutral' | 'medium' | 'presupposing' | 'conceding' | 'distancing' | 'forceful' | 'speech-act';

/** The words that mark speech: a reporting verb, "according to", a noun such as "statement", a bare colon. */
export interface Cue extends Span {
  text: string;
  /** Dictionary form, lower case: `say`, `according to`; `:` for a bare colon. */
  lemma: string;
  stance: Stance;
}

/** How a speaker's name stands to another: one person, two, or not to be told from the names. */
export type SpeakerRelation = 'same' | 'different' | 'unknown';

/** Who is said to have said it. */
export interface Speaker extends Span {
  /** Resolved: "he" gives "Tom Berg". A description that names nobody ("a senior official") stays as it is. */
  name: string;
  /** In chains ("Lee said Berg told …") who reported this speaker, nearest first. */
  via?: Speaker[];
}

export interface Quote extends Span {
  /** As printed, without the quotation marks: always `article.text.slice(start, end)`. */
  text: string;
  kind: QuoteKind;
  speaker: Speaker | null;
  cue: Cue | null;
  /** The index, in the same list, of the quotation that this one goes on with ("…," he said. "…"); null if none. */
  continues: number | null;
  /** Names of the rules that made it, for "Why?": first the one for the kind, then cue and speaker. */
  rules: string[];
  /** What of it is as a reader has said. Absent as a rule. */
  corrected?: CorrectionMark[];
}

// ---------------------------------------------------------------------------------------------------------------------
// Wordings and how they differ

/** How an outlet's wording stands to the fullest one. `../../README.md` says what each means to a reader. */
export type Fidelity = 'verbatim' | 'restyled' | 'shortened' | 'altered' | 'fragment' | 'indirect';

export type EditKind = 'dropped' | 'added' | 'changed';
export type EditPlace = 'start' | 'middle' | 'end';
export type EditWeight = 'style' | 'wording' | 'negation' | 'number' | 'hedge';

/**
 * One difference between a reference wording and another wording of the same utterance. Replacing, for every edit of a
 * list, `fromSpan` of the reference by `to` gives the other wording, character for character.
 */
export interface Edit {
  kind: EditKind;
  where: EditPlace;
  /** Whether the outlet shows that it touched the words here: an ellipsis or a bracket. */
  marked: boolean;
  /** The reference's characters; empty for `added`. */
  from: string;
  /** The other wording's characters; empty for `dropped`. */
  to: string;
  weight: EditWeight;
  /** Into the reference wording. */
  fromSpan: Span;
  /** Into the other wording. */
  toSpan: Span;
}

/** Why two wordings count as one utterance, or not. Words a person can read, and the figures behind them. */
export interface MatchTrace {
  rule: string;
  /** Share of the shorter wording's weight that agrees, 0 to 1; of a report, how likely it is one. */
  score: number;
  /** By what a learned rule decided: its signs by name. Absent where a rule written by hand did. */
  signs?: Readonly<Record<string, number>>;
  /** How far the best candidate stands above the next one, 0 to 1; null where there was no other. */
  margin: number | null;
  /** The longest runs of words that agree, as the reference prints them. */
  agreeing: string[];
  /** `reordered`: parts of it in another order; `spliced`: run together with another utterance. Absent as a rule. */
  arrangement?: 'reordered' | 'spliced';
}

export interface WordingMatch {
  match: boolean;
  /** Of the second wording against the first; null when they do not match. */
  fidelity: Fidelity | null;
  edits: Edit[];
  trace: MatchTrace;
}

// ---------------------------------------------------------------------------------------------------------------------
// Statements

/** `unmarked`: words that another text quotes, taken over here without quotation marks. */
export type OccurrenceForm = 'direct' | 'fragment' | 'indirect' | 'unmarked';

/**
 * Another wording that the speaker gave of a statement, beside the one that stands for it: in writing where that one was
 * spoken, spoken where it was written, or another one of which no more is known.
 */
export type Version = 'written' | 'spoken' | 'reworded';

/** One place where a text carries a statement. */
export interface Occurrence extends Span {
  text: string;
  /** Index into `Article.paragraphs`. */
  paragraph: number;
  form: OccurrenceForm;
  fidelity: Fidelity;
  /** Against the statement's fullest wording; empty for `fragment` and `indirect`. */
  edits: Edit[];
  /**
   * Of an `altered` wording that is another version: its `edits` say how the two differ, and are no change that the outlet
   * made. Absent as a rule.
   */
  version?: Version;
  speaker: Speaker | null;
  cue: Cue | null;
  /** The sentence before and after the one it stands in; empty at the edge of the text. */
  before: string;
  after: string;
  /** Why it counts as this statement; null for the occurrence that gives the fullest wording. */
  trace: MatchTrace | null;
  /** What of it is as a reader has said. Absent as a rule. */
  corrected?: CorrectionMark[];
}

export interface OccurrenceElsewhere extends Occurrence {
  articleId: string;
  outlet: string | null;
  title: string | null;
  /** Of the text that carries it, BCP 47; null, or not there, where it is not stated. */
  language?: string | null;
  /** The address of the text that carries it, as its page states it; null, or not there, where it is not known. */
  url?: string | null;
  /** Texts that share long passages word for word have the same number: to be counted once. */
  witness?: number;
  /**
   * How its speaker stands to the one named above it: in a statement that the text being read has, who says it there (in the
   * wording nearest to the fullest); else the statement's speaker. Not there where nothing was compared.
   */
  speakerRelation?: SpeakerRelation;
}

/**
 * In what texts differ that carry one statement, or what one of them did to it. `number`, `negation`, `hedge`: one of
 * these is another one; `version`: other words, by nobody's doing; `note`: an editor's words in brackets; `same`: the
 * same words, however they are dressed.
 */
export type Difference =
  | 'number'
  | 'negation'
  | 'hedge'
  | 'cut'
  | 'changed'
  | 'part'
  | 'version'
  | 'own-words'
  | 'note'
  | 'same';

/** Something that somebody said, with all the places where the texts of a story carry it. */
export interface Statement {
  /** Stable while the fullest wording is. */
  id: string;
  /** The name that most occurrences give; null where none does. */
  speaker: string | null;
  /** A few words to tell it by: the speaker's surname and the beginning of the fullest wording. */
  label: string;
  /** The longest quoted wording. Null when nobody quotes it (only reported speech). */
  fullest: { text: string; articleId: string } | null;
  occurrences: OccurrenceElsewhere[];
  /** In what the texts that carry it differ. */
  difference: Difference;
  /** What a reader has said of its wordings: that two are one statement, or that two are not. Absent as a rule. */
  corrected?: CorrectionMark[];
}

// ---------------------------------------------------------------------------------------------------------------------
// Stories

export interface Story {
  id: string;
  name: string;
  articleIds: string[];
}

/** A story and its texts, as stored and as packed. */
export interface StoryWithArticles {
  story: Story;
  articles: LibraryArticle[];
}

/**
 * What speaks for an article being of a story; each surface has its own words for it. `things` and `names` are those of
 * the story that the title, or the strongest sentence, has; all `words` are as the article prints them.
 */
export type StoryReason =
  | { kind: 'title'; things: string[]; names: string[] }
  /** `count` sentences tell of the story; `words`: the strongest of them. */
  | { kind: 'sentences'; count: number; things: string[]; names: string[]; words: string }
  /** `count` quotations are known from the story; `words`: the first of them. */
  | { kind: 'quotations'; count: number; words: string[] }
  /** It appeared at most so many days before or after another text of the story. */
  | { kind: 'date'; days: number };

/** What an article has to do with a story, and why. */
export interface DetectedStory {
  id: string;
  name: string;
  /** How likely it is to be of the story, 0 to 1; how likely it must be depends on how many stories there are. */
  score: number;
  /** Strongest first. */
  reasons: StoryReason[];
}
