import type { Article } from '../core/model';
import { MOST_ARTICLE_CHARACTERS, MOST_PARAGRAPHS } from '../messaging/limits';
import { decodeBytes, isPageSource, NoTextError } from '../reading/decode-bytes';
import { FACTS_ON_PAGE } from '../reading/find-facts';
import type { Pauses } from '../reading/in-slices';
import { createArticleReader } from '../reading/read-article';
import { readPlainText } from '../reading/read-plain-text';
import { findSavedAddress } from '../reading/saved-address';
import { takeHeadline } from '../reading/take-headline';

/** What is asked of a file: a browser's `File` has it. */
export interface SavedFile {
  name: string;
  /** Bytes. */
  size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Why nothing can be added from a file. `gone`: the browser cannot read it any more. */
export type FileProblem = 'empty' | 'pdf' | 'binary' | 'too-large' | 'too-long' | 'no-article' | 'gone';

/** Bytes: saved pages with all their pictures inside have some 15 million; videos and archives have more. */
export const LARGEST_FILE = 40_000_000;

/** Makes a document of a page's source in which nothing loads and nothing runs. */
export type ParsePage = (html: string) => Document;

const readPage = createArticleReader(async () => FACTS_ON_PAGE);

/**
 * Reads the article of a saved page or a text file, with pauses.
 *
 * @returns null when the signal was aborted
 */
export async function readFile(
  file: SavedFile,
  parse: ParsePage,
  pauses: Pauses,
): Promise<{ article: Article } | { problem: FileProblem } | null> {
  if (file.size > LARGEST_FILE) return { problem: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (pauses.signal.aborted) return null;
  if (bytes === null) return { problem: 'gone' };
  let content: string;
  try {
    content = decodeBytes(new Uint8Array(bytes));
  } catch (error) {
    if (error instanceof NoTextError) return { problem: error.why };
    throw error;
  }
  const article = isPageSource(file.name, content) ? await readSavedPage(content, parse, pauses) : readText(content);
  if (pauses.signal.aborted) return null;
  if (article === null || article.text === '') return { problem: 'no-article' };
  const isLong = article.text.length > MOST_ARTICLE_CHARACTERS || article.paragraphs.length > MOST_PARAGRAPHS;
  return isLong ? { problem: 'too-long' } : { article };
}

async function readSavedPage(html: string, parse: ParsePage, pauses: Pauses): Promise<Article | null> {
  const document = parse(html);
  const read = await readPage(document, findSavedAddress(html, document), pauses);
  return read?.article ?? null;
}

/** A plain text, whose first line may be its headline. */
export function readText(text: string): Article {
  const { title, rest } = takeHeadline(text);
  return readPlainText(rest, title);
}
