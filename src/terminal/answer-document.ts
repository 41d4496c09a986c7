import { compareWithLibrary } from '../core/compare-with-library';
import type { Comparison } from '../core/comparison-model';
import type { LibraryIndex } from '../core/library-index';
import type { Article } from '../core/model';
import { InputError } from './json-lines';
import { type GivenDocument, readDocument } from './read-document';
import { type ToldComparison, tellComparison } from './say-story-reason';

/** One line of output: the comparison of a document, or why it could not be read. */
export type Answer = ({ id: DocumentId; error: null } & ToldComparison) | { id: DocumentId; error: string };

/** As the document's line gives it; the file's name otherwise. */
export type DocumentId = string | number;

/** What is said of a page that holds no article: nothing was found on it, and nothing is claimed. */
const NO_ARTICLE: Comparison = {
  article: {
    title: null,
    byline: null,
    outlet: null,
    published: null,
    dated: null,
    language: null,
    words: 0,
    text: '',
    complete: true,
    inLibrary: null,
  },
  story: null,
  alsoNear: null,
  mention: null,
  statements: [],
  onlyHere: [],
  missing: [],
  framing: [],
};

/** Reads a document and compares it with the library. Never throws: a document that breaks the engine is an error too. */
export function answerDocument(id: DocumentId, given: GivenDocument, library: LibraryIndex): Answer {
  try {
    const article: Article | null = readDocument(given);
    return { id, error: null, ...tellComparison(article ? compareWithLibrary(article, library) : NO_ARTICLE) };
  } catch (error) {
    if (error instanceof InputError) return { id, error: error.message };
    return { id, error: `could not be compared (${error instanceof Error ? error.message : String(error)})` };
  }
}
