import type { StoryComparison } from '../core/comparison-model';
import { MATRIX_ORDERS, type MatrixOrder } from '../ui/matrix-rows';
import { NO_FILTERS, type RowFilters } from './row-filters';

/** The matrix; a statement may be chosen, and one of the texts in it. */
export interface StatementsPlace {
  name: 'statements';
  statementId: string | null;
  articleId: string | null;
  filters: RowFilters;
}

/** Two texts; null for those that the page itself would choose. */
export interface PairPlace {
  name: 'side-by-side';
  leftId: string | null;
  rightId: string | null;
}

/** One statement at a time, for a class; null for the first. */
export interface PresenterPlace {
  name: 'presenter';
  statementId: string | null;
}

interface PlainPlace<Name extends string> {
  name: Name;
}

/** A view of a story with all that its address says of it. */
export type View =
  | StatementsPlace
  | PairPlace
  | PresenterPlace
  | PlainPlace<'timeline'>
  | PlainPlace<'voices'>
  | PlainPlace<'framing'>;

export type ViewName = View['name'];
export type ViewOf<Name extends ViewName> = Extract<View, { name: Name }>;

/** Each view as it is before anything has been chosen in it. */
export const FRESH: { readonly [Name in ViewName]: ViewOf<Name> } = {
  statements: { name: 'statements', statementId: null, articleId: null, filters: NO_FILTERS },
  'side-by-side': { name: 'side-by-side', leftId: null, rightId: null },
  timeline: { name: 'timeline' },
  voices: { name: 'voices' },
  framing: { name: 'framing' },
  presenter: { name: 'presenter', statementId: null },
};

/** What a view's address has after its name. An id may be any string; one that the story does not have is dropped later. */
type Parameter = 'statement' | 'text' | 'left' | 'right' | 'search' | 'speaker' | 'in' | 'differing' | 'order';

/** Longer than anything a reader types; an address can be of any length. */
const LONGEST_SEARCH = 200;

/**
 * The view that the part of an address after its `#` asks for; null where it asks for none, as when it names an element of
 * the page. What it has too much, or wrong, is passed over.
 */
export function readView(hash: string): View | null {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const get = (name: Parameter) => given.get(name);
  switch (given.get('view')) {
    case 'statements': {
      const filters: RowFilters = {
        search: (get('search') ?? '').slice(0, LONGEST_SEARCH),
        speaker: get('speaker'),
        articleId: get('in'),
        differing: get('differing') === 'yes',
        order: MATRIX_ORDERS.find((one) => one === get('order')) ?? NO_FILTERS.order,
      };
      return { name: 'statements', statementId: get('statement'), articleId: get('text'), filters };
    }
    case 'side-by-side':
      return { name: 'side-by-side', leftId: get('left'), rightId: get('right') };
    case 'presenter':
      return { name: 'presenter', statementId: get('statement') };
    case 'timeline':
      return FRESH.timeline;
    case 'voices':
      return FRESH.voices;
    case 'framing':
      return FRESH.framing;
    default:
      return null;
  }
}

/** The part of the address that leads to a view, with its `#`. */
export function writeView(view: View): string {
  const parameters = new URLSearchParams({ view: view.name });
  const set = (name: Parameter, value: string | null) => {
    if (value !== null) parameters.set(name, value);
  };
  if (view.name === 'statements') {
    const { search, speaker, articleId, differing, order } = view.filters;
    set('statement', view.statementId);
    set('text', view.articleId);
    set('search', search === '' ? null : search);
    set('speaker', speaker);
    set('in', articleId);
    set('differing', differing ? 'yes' : null);
    set('order', order === NO_FILTERS.order ? null : (order satisfies MatrixOrder));
  } else if (view.name === 'side-by-side') {
    set('left', view.leftId);
    set('right', view.rightId);
  } else if (view.name === 'presenter') {
    set('statement', view.statementId);
  }
  return `#${parameters}`;
}

/** The view without what the story does not have (any more): an old bookmark still leads to the rest. */
export function fitView(view: View, { articles, statements }: StoryComparison): View {
  const textId = (id: string | null) => (articles.some((article) => article.id === id) ? id : null);
  const statementId = (id: string | null) => (statements.some((statement) => statement.id === id) ? id : null);
  switch (view.name) {
    case 'statements': {
      const { speaker } = view.filters;
      const chosen = statementId(view.statementId);
      const speaks = speaker !== null && statements.some((statement) => (statement.speaker ?? '') === speaker);
      return {
        name: 'statements',
        statementId: chosen,
        articleId: chosen === null ? null : textId(view.articleId),
        filters: { ...view.filters, speaker: speaks ? speaker : null, articleId: textId(view.filters.articleId) },
      };
    }
    case 'side-by-side':
      return { name: 'side-by-side', leftId: textId(view.leftId), rightId: textId(view.rightId) };
    case 'presenter':
      return { name: 'presenter', statementId: statementId(view.statementId) };
    default:
      return view;
  }
}
