import type { MatrixOrder } from '../ui/matrix-rows';

/** What narrows the list of statements, and its order. All of it stands in the page's address. */
export interface RowFilters {
  /** As typed. */
  search: string;
  /** A speaker's name, the empty string for statements whose speaker nobody names; null for all. */
  speaker: string | null;
  /** The text that must carry a statement; null for all. */
  articleId: string | null;
  /** Only statements that the texts do not print alike. */
  differing: boolean;
  order: MatrixOrder;
}

export const NO_FILTERS: RowFilters = {
  search: '',
  speaker: null,
  articleId: null,
  differing: false,
  order: 'given',
};
