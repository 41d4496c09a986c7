import { createContext } from 'preact';
import type { SaidCorrection, ShownWords } from '../core/corrections/say-correction';
import type { Occurrence, OccurrenceElsewhere } from '../core/model';

/** A statement that words can be said to be the same as. */
export interface KnownStatement {
  id: string;
  label: string;
  words: ShownWords;
}

/** What a reader can say against what is shown. */
export interface Correcting {
  /** The text being read, where it has an id among the others; null where it has none. */
  readingId: string | null;
  /** Whom the story's texts have speak, those of most words first. */
  speakers: readonly string[];
  statements: readonly KnownStatement[];
  say(said: SaidCorrection): void;
  takeBack(id: string): void;
}

/** Null where nothing can be corrected. A context, as it is wanted in every row of every card, and passed on by none. */
export const CorrectingContext = createContext<Correcting | null>(null);

/** Words as they stand on a surface. @param articleId of a text of the library; null for the one being read */
export function toShown({ start, end, text }: Occurrence, articleId: string | null): ShownWords {
  return { articleId, start, end, text };
}

/** The same of what is shown as another text's, or of all texts. */
export function toShownElsewhere(occurrence: OccurrenceElsewhere, readingId: string | null): ShownWords {
  return toShown(occurrence, occurrence.articleId === readingId ? null : occurrence.articleId);
}
