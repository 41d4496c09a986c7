import type { Comparison } from '../core/comparison-model';

/** Why a page has nothing to read. */
export type NoArticleReason =
  /** The browser's own page, a shop's page, a PDF: extensions may not read it. */
  | 'not-readable'
  /** A page like any other, but no article: a front page, a shop, a form. */
  | 'not-an-article'
  /** On one of the sites that the reader wants it never to read. */
  | 'paused'
  /** What the reader has chosen cannot be read: this may be a page of a site that is never to be read. */
  | 'settings-unknown';

/** What the popup shows for a tab. */
export type PageState =
  | { state: 'loading' }
  | { state: 'no-article'; reason: NoArticleReason }
  /**
   * `comparison.story` is null when the article belongs to no story of the library. `inMemory`: the database could not
   * be opened for this comparison, so the library is the bundled one, and lasts until the browser is closed.
   */
  | { state: 'compared'; comparison: Comparison; inMemory: boolean }
  | { state: 'error'; message: string };
