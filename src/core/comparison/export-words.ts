import type { Fidelity, LibraryArticle, Version } from '../model';

/** The words of an export that are the tool's own, in the reader's language: the core knows none. */
export interface ExportWords {
  /** BCP 47, of the words below: for the quotation marks of texts that do not state their language. */
  language: string;
  notStated: { outlet: string; title: string; author: string; date: string; speaker: string };
  fidelity: Record<Fidelity, string>;
  version: Record<Version, string>;
  incomplete: string;
  /** Headings of the sections and of the tables. */
  texts: string;
  framing: string;
  statements: string;
  voices: string;
  headline: string;
  firstSentence: string;
  terms: string;
  firstWord: string;
  lastWord: string;
  outlet: string;
  speaker: string;
  quotedWords: string;
  reportedWords: string;
  verbs: string;
  /** In place of a verb, where a quotation follows a bare colon. */
  afterColon: string;
  dropped: string;
  added: string;
  /** The same of another version, which no outlet has changed. */
  notInVersion: string;
  onlyInVersion: string;
  /** When a text appeared, as the reader writes it, never more precise than it is known; null where it is not. */
  date(article: Pick<LibraryArticle, 'published' | 'dated'>): string | null;
}
