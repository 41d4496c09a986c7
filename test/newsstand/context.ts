import type { PageName } from './addresses';
import type { NewsstandText } from './read-texts';

/** What a page may use to make itself. */
export interface NewsstandContext {
  /** The checkout. */
  root: string;
  texts: ReadonlyMap<string, NewsstandText>;
  /** The full address of another page. */
  url(name: PageName): string;
}
