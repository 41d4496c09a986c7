import type { ArticleFilter, ArticleOrder, Origin } from '../core/library-model';

/** Articles: of a story, of none, of all; those that have some words, where words are looked for. */
export interface ArticlesPlace {
  name: 'articles';
  filter: ArticleFilter;
  order: ArticleOrder;
  search: string;
}

/** An article to be read; `storyId` null: beside the first of its stories; `quotation`: where it begins in the text. */
export interface ReadPlace {
  name: 'read';
  articleId: string;
  storyId: string | null;
  quotation: number | null;
}

/** Where articles are brought from, and into which story; null where none was asked for. */
export interface AddPlace {
  name: 'add';
  storyId: string | null;
}

/** What other parts of the extension put into the page, each a view of its own. */
export const PART_NAMES = ['memory', 'corrections', 'share', 'backup'] as const;
export type PartName = (typeof PART_NAMES)[number];

/** A view of the library's page with all that its address says of it. */
export type Place = { name: 'stories' } | ArticlesPlace | ReadPlace | AddPlace | { name: PartName };

export const ORDERS: readonly ArticleOrder[] = ['added', 'published', 'title', 'outlet'];
export const ORIGINS: readonly Origin[] = ['reader', 'pack', 'bundled'];

export const NO_FILTER: ArticleFilter = { story: null, outlet: null, origin: null, from: null, to: null };
export const STORIES: Place = { name: 'stories' };
export const ALL_ARTICLES: ArticlesPlace = { name: 'articles', filter: NO_FILTER, order: 'added', search: '' };

/** The articles of a story, or (`none`) those that are in no story. */
export function articlesOf(story: string): ArticlesPlace {
  return { ...ALL_ARTICLES, filter: { ...NO_FILTER, story } };
}

type Parameter = 'story' | 'outlet' | 'origin' | 'from' | 'to' | 'order' | 'search' | 'article' | 'quotation';

/** Longer than anything a reader types; an address can be of any length. */
const LONGEST_SEARCH = 200;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The place that the part of an address after its `#` asks for; null where it asks for none. What is wrong in it is passed over. */
export function readPlace(hash: string): Place | null {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const get = (name: Parameter) => given.get(name) || null;
  const day = (name: 'from' | 'to') => (ISO_DAY.test(get(name) ?? '') ? get(name) : null);
  const view = given.get('view');
  switch (view) {
    case 'stories':
      return STORIES;
    case 'articles':
      return {
        name: 'articles',
        filter: {
          story: get('story'),
          outlet: get('outlet'),
          origin: ORIGINS.find((one) => one === get('origin')) ?? null,
          from: day('from'),
          to: day('to'),
        },
        order: ORDERS.find((one) => one === get('order')) ?? ALL_ARTICLES.order,
        search: (get('search') ?? '').slice(0, LONGEST_SEARCH),
      };
    case 'read': {
      const articleId = get('article');
      const quotation = get('quotation') ?? '';
      if (articleId === null) return null;
      return {
        name: 'read',
        articleId,
        storyId: get('story'),
        quotation: /^\d{1,9}$/.test(quotation) ? Number(quotation) : null,
      };
    }
    case 'add':
      return { name: 'add', storyId: get('story') };
    default: {
      const part = PART_NAMES.find((name) => name === view);
      return part === undefined ? null : { name: part };
    }
  }
}

/** The part of the address that leads to a place, with its `#`. */
export function writePlace(place: Place): string {
  const parameters = new URLSearchParams({ view: place.name });
  const set = (name: Parameter, value: string | null) => {
    if (value) parameters.set(name, value);
  };
  if (place.name === 'articles') {
    const { story, outlet, origin, from, to } = place.filter;
    set('story', story);
    set('search', place.search);
    set('outlet', outlet);
    set('origin', origin);
    set('from', from);
    set('to', to);
    set('order', place.order === ALL_ARTICLES.order ? null : place.order);
  } else if (place.name === 'read') {
    set('article', place.articleId);
    set('story', place.storyId);
    set('quotation', place.quotation === null ? null : String(place.quotation));
  } else if (place.name === 'add') {
    set('story', place.storyId);
  }
  return `#${parameters}`;
}
