import type { CorrectionMark } from './corrections/correction';
import type {
  Dated,
  DetectedStory,
  Difference,
  LibraryArticle,
  Occurrence,
  OccurrenceElsewhere,
  Span,
  Stance,
  Statement,
  Story,
} from './model';

/**
 * What a comparison comes to, as types: what the surfaces show and the terminal prints (`article` there without
 * `paragraphs`). JSON-safe, as all of `model.ts`.
 */

export interface ComparedArticle {
  title: string | null;
  byline: string | null;
  outlet: string | null;
  published: string | null;
  /** When it appeared, by all that is known; null where nothing tells it. */
  dated: Dated | null;
  language: string | null;
  words: number;
  text: string;
  complete: boolean;
  /** True when it was cut here for being too long. */
  limited?: true;
  /** The library article that this text is a copy of. */
  inLibrary: string | null;
}

export interface ComparedStatement {
  id: string;
  speaker: string | null;
  label: string;
  /** The wording that fidelity and edits are measured against; null when nobody quotes it. */
  fullest: string | null;
  here: Occurrence[];
  elsewhere: OccurrenceElsewhere[];
  /** How many independent texts carry it beside this one; none where copies of this one alone do. */
  witnesses: number;
  /** In what the texts that carry it differ, this one among them. */
  difference: Difference;
  /** As of `Statement`. */
  corrected?: CorrectionMark[];
}

/** A statement and the texts that carry it. */
export interface CarriedStatement {
  id: string;
  speaker: string | null;
  label: string;
  fullest: string | null;
  elsewhere: OccurrenceElsewhere[];
  /** As of `Statement`. */
  corrected?: CorrectionMark[];
}

/**
 * Whether what others carry was known when the text being read appeared: `by-then` where one of them had it by that day,
 * `later` where all appeared on later days, whatever is not known of these; `unknown` where a date is not known that
 * would tell.
 */
export type MissingTime = 'by-then' | 'later' | 'unknown';

/** What others carry and the text being read does not. */
export interface MissingStatement extends CarriedStatement {
  /** How many independent texts carry it. */
  witnesses: number;
  /** Whether it could have been printed here. */
  when: MissingTime;
}

/** One text against the other texts of its story. Without a story only `article` and `onlyHere` are filled. */
export interface Comparison {
  article: ComparedArticle;
  story: DetectedStory | null;
  /** Another story that it may as well belong to, where two are near; null as a rule. */
  alsoNear: DetectedStory | null;
  /**
   * A story that the article, which belongs to none, tells of in passing; `story` is then null, or the same where the
   * reader wants it compared all the same.
   */
  mention: DetectedStory | null;
  /** What this text and another one both carry, in this text's order. */
  statements: ComparedStatement[];
  /** Quotations that no other text of the story carries. */
  onlyHere: Occurrence[];
  /** Carried elsewhere, not here, in the order of `story/order-missing.ts`; empty when this text is incomplete. */
  missing: MissingStatement[];
  /** How each text of the story tells it: the text being read first, then the others. Empty without a story. */
  framing: ArticleFraming[];
  /** True when the lists are not whole: the answer would have been too large. */
  cut?: true;
}

// ---------------------------------------------------------------------------------------------------------------------
// Framing: facts about each text of a story, side by side

/** A stretch of words that two texts share, long enough not to be chance; spans are into each article's text. */
export interface SharedPassage {
  between: [string, string];
  text: string;
  spans: [Span, Span];
}

/** A stretch of a text that is somebody's words: where it stands, and the sentence, or sentences, around it. */
export interface SaidWords extends Span {
  within: Span;
  /** In the outlet's own words, without quotation marks. */
  reported: boolean;
  /** The verb of saying that introduces it, where one does. */
  cue: (Span & { lemma: string }) | null;
}

/** How much of one speaker's words a text prints, and what introduces them. */
export interface Voice {
  /** Resolved name; null for words whose speaker the text does not name. */
  speaker: string | null;
  /** Quoted words, and words reported without quotation marks. */
  quotedWords: number;
  reportedWords: number;
  cues: { lemma: string; stance: Stance; count: number }[];
  /**
   * The words that were counted, in text order; a report inside another one is not among them. In a whole story alone, and
   * only of a text whose own words are there.
   */
  said?: SaidWords[];
}

/** Where a text has a statement: in its headline, its first sentence or paragraph, or how far down. */
export interface Placement {
  statementId: string;
  place: 'headline' | 'lead' | 'body';
  /** 0 is the first character, 1 the last. */
  depth: number;
  /** Hedging and labelling words near it, as printed ("reportedly", "so-called"). */
  hedges: string[];
}

export interface ArticleFraming {
  /** Null for the text being read. */
  articleId: string | null;
  outlet: string | null;
  title: string | null;
  /** Of the text; null, or not there, where it is not known. */
  url?: string | null;
  /** Of the text, BCP 47; null, or not there, where it is not stated. */
  language?: string | null;
  /** The first sentence. */
  lead: string;
  /** What it calls the thing at issue, most used first: "harbour safety unit", "pact". */
  terms: { text: string; count: number }[];
  /** Most words first. */
  voices: Voice[];
  /** Who is quoted or reported first and last; null when nobody is, or nobody is named. */
  firstWord: string | null;
  lastWord: string | null;
  placements: Placement[];
  /** Texts that share long passages word for word have the same number: one witness. */
  witness: number;
  /** False when the text is cut: its last word is not known, and it may print more words than were counted. */
  complete: boolean;
}

/** A whole story side by side: what the comparison page shows. */
export interface StoryComparison {
  story: Story;
  /** Which of `articles` is the text being read, under an id that no other one has; null when none is being read. */
  readingId: string | null;
  articles: LibraryArticle[];
  /** In the order of the text being read, then those that most texts carry first. */
  statements: Statement[];
  passages: SharedPassage[];
  framing: ArticleFraming[];
  /** True when the lists are not whole: the answer would have been too large. */
  cut?: true;
}
