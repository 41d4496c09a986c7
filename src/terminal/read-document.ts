import { datedFromOutside } from '../core/dates/day-range';
import type { Article } from '../core/model';
import { readArticle } from '../reading/read-article';
import { readPlainText } from '../reading/read-plain-text';
import { InputError } from './json-lines';
import { parsePage } from './parse-page';

/** A document to compare: a page, or a plain text. */
export interface GivenDocument {
  url: string | null;
  title: string | null;
  /** ISO 8601; what the document states itself counts for more. */
  published: string | null;
  html: string | null;
  text: string | null;
}

/** The address that a page of no known address is read at; relative links in it lead nowhere. */
const NO_ADDRESS = 'about:blank';

/**
 * Reads a document as the extension reads a page.
 *
 * @returns The article, or null for a page that holds none.
 * @throws InputError for a document without content.
 */
export function readDocument(given: GivenDocument): Article | null {
  const article = readContent(given);
  if (article === null || article.published !== null || !isDate(given.published)) return article;
  return { ...article, published: given.published, dated: datedFromOutside({ published: given.published }) };
}

function isDate(published: string | null): boolean {
  return published !== null && /^\d{4}-\d{2}-\d{2}/.test(published) && !Number.isNaN(Date.parse(published));
}

function readContent(given: GivenDocument): Article | null {
  const { html, text, title, url } = given;
  if (html !== null) {
    if (html.trim() === '') throw new InputError('is empty');
    return readArticle(parsePage(html), url ?? NO_ADDRESS)?.article ?? null;
  }
  if (text === null) throw new InputError('has neither html nor text');
  if (text.trim() === '') throw new InputError('is empty');
  return readPlainText(text, title, url);
}
