/**
 * What a reader says of some words, against what the engine found: a fact of the reader's own, bound to the words and not
 * to ids or offsets, so that it holds whatever the engine finds later.
 */

/** Words of a text by which they are found again, in whatever text prints them. */
export interface BoundWords {
  /** As printed, without the quotation marks. */
  exact: string;
  /** What stands before and after it in the text where it was said; up to 32 UTF-16 units each. */
  before: string;
  after: string;
  /** The text in which it was said: its address' key (../storage/key-of-address.ts) and what its content is called. */
  article: { address: string | null; contentHash: string };
}

/** What is said of them. */
export type CorrectionFact =
  /** Somebody else says these words; null: nobody is named for them. */
  | { kind: 'speaker'; words: BoundWords; speaker: string | null; instead: string | null }
  /** These words between marks are nobody's. */
  | { kind: 'not-quotation'; words: BoundWords }
  /** These two are not one statement, though they look like it. */
  | { kind: 'not-same'; words: BoundWords; other: BoundWords }
  /** These two are one statement, though they do not look like it. */
  | { kind: 'same'; words: BoundWords; other: BoundWords }
  /** This article is not of this story (the library's id, and its name for the list). */
  | { kind: 'not-story'; article: BoundWords['article']; title: string | null; story: { id: string; name: string } }
  /** These two names are one person's; the first is shown. */
  | { kind: 'one-person'; names: [shown: string, other: string] };

/** A fact with its own id, and when it was said; ISO 8601. */
export type Correction = CorrectionFact & { id: string; at: string };
