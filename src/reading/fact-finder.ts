import type { Page } from './page-model';
import type { LinkedData } from './read-json-ld';
import type { PageDate } from './read-stated-date';

/** What the data of a page say, in JSON-LD and meta elements, and what else tells its date and outlet. */
export interface PageClues {
  linked: LinkedData | null;
  metas: ReadonlyMap<string, string>;
  /** Dates, the best first; empty ones count as none. */
  dates: readonly string[];
  /** Names of the outlet, the best first. */
  outlets: readonly string[];
  url: string | null;
  host: string | null;
  documentTitle: string | null;
}

/** Finds what these do not state: loaded where it is needed (load-parts.ts), as the data of most pages state all of it. */
export interface FactFinder {
  findOutlet(clues: PageClues, page: Page): string | null;
  /** @param firstBlock the index in `page.blocks` of the article's first block: markup is looked for around it */
  findDate(clues: PageClues, page: Page, firstBlock: number): PageDate;
}
