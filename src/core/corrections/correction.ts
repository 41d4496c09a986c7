/**
 * What a reader says of some words, against what the engine found: a fact of the reader's own, bound to the words and not
 * to ids or offsets, so that it holds whatever the engine finds later.
 */

/** An article, by what stays of it: its address, its content. */
export interface BoundArticle {
  /** The address' key (../storage/key-of-address.ts); null where it has no address. */
  address: string | null;
  /** What its content is called (../rows/name-content.ts). */
  contentHash: string;
}

/** Words of a text by which they are found again, in whatever text prints them. */
export interface BoundWords {
  /** As printed, without the quotation marks. */
  exact: string;
  /** What stands before and after it in the text where it was said; up to 32 UTF-16 units each. */
  before: string;
  after: string;
  /** The text in which it was said. */
  article: BoundArticle;
}

/** What is said of them. */
export type CorrectionFact =
  /** Somebody else says these words, and not who was named `instead`; null: nobody is named for them. */
  | { kind: 'speaker'; words: BoundWords; speaker: string | null; instead: string | null }
  /** These words between marks are nobody's. */
  | { kind: 'not-quotation'; words: BoundWords }
  /** These two are not one statement, though they look like it. */
  | { kind: 'not-same'; words: BoundWords; other: BoundWords }
  /** These two are one statement, though they do not look like it. */
  | { kind: 'same'; words: BoundWords; other: BoundWords }
  /** This article is not of this story (the library's id, and its name for the list). */
  | { kind: 'not-story'; article: BoundArticle; title: string | null; story: { id: string; name: string } }
  /** These two names are one person's; the first is shown. */
  | { kind: 'one-person'; names: [shown: string, other: string] };

export type CorrectionKind = CorrectionFact['kind'];

/** A fact with its own id, and when it was said; ISO 8601. */
export type Correction = CorrectionFact & { id: string; at: string };

/** That something is shown as a reader has said, and by which correction. */
export interface CorrectionMark {
  id: string;
  kind: CorrectionKind;
}
