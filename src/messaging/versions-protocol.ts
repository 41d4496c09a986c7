import type { VersionChanges } from '../core/versions/compare-versions';

/** In what an article has changed. */
export interface ChangedSince {
  /** When the earlier reading was, ISO 8601; null where it came with the extension. */
  read: string | null;
  changes: VersionChanges;
}

/** Another reading of an article of the library, and in what the article differs from it. */
export interface ArticleVersion extends ChangedSince {
  id: string;
}

/** About readings of articles, from the extension's own pages to the background. */
export interface VersionMessages {
  /** The last first; those that do not differ are left out. */
  'get-article-versions': { request: { articleId: string }; response: ArticleVersion[] };
}
