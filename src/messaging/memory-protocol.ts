/** What reading memory holds, in all. */
export interface MemorySummary {
  /** False where there is no database: then nothing is remembered, whatever the reader chose. */
  available: boolean;
  /** Whether articles are remembered now; false too where it is not known what the reader chose. */
  on: boolean;
  articles: number;
  /** When the one that was read first was last read, ISO 8601. */
  since: string | null;
  /** Most articles first. */
  sites: { site: string; articles: number }[];
  /** ISO 8601 days by the reader's clock, the last first. */
  days: { day: string; articles: number }[];
}

/** An article that is remembered. */
export interface RememberedArticle {
  /** Of its content (core/rows/name-content.ts). */
  id: string;
  site: string;
  /** When it was last read, ISO 8601. */
  readAt: string;
  title: string | null;
  outlet: string | null;
  url: string | null;
  /** How many quotations are kept of it; `quoted` has the first of them, shortened. */
  quotations: number;
  quoted: { text: string; speaker: string | null }[];
}

/** About reading memory, from the extension's own pages to the background. */
export interface MemoryMessages {
  'get-memory': { request: Record<string, never>; response: MemorySummary };
  /** From the one at `offset` on, last read first, at most `most`; of a site, of a day, or all. */
  'list-memory': {
    request: { site: string | null; day: string | null; offset: number; most: number };
    response: { total: number; articles: RememberedArticle[] };
  };
  /** As one types: what has all of the words in its title, outlet, people or quotations. */
  'search-memory': { request: { words: string; most: number }; response: { articles: RememberedArticle[] } };
  /** Answers when nothing of it is left. */
  'forget-memory': {
    request: { site: string } | { day: string } | { hashes: string[] } | { all: true };
    response: MemorySummary;
  };
}
