import { trimSignsAfter } from '../core/text/trim-signs';
import { cleanTitle, cutSuffix, oneLine } from './clean-title';
import { attributeOf, elementsByTag, rootOf, textOf } from './dom-access';
import { parentElementOf } from './dom-query';
import type { PageClues } from './fact-finder';
import { foldWords } from './fold-words';
import { LONGEST_BYLINE, LONGEST_VALUE } from './limit-facts';
import { isNameLine } from './line-words';
import { nearest } from './near-signs';
import type { Page } from './page-model';
import { type LinkedData, readPageData } from './read-json-ld';
import type { PageDate } from './read-stated-date';
import { listOutlets, PUBLISHER_NAME } from './read-stated-outlet';

/** What the page says about its article. What it does not say is null. */
export interface Metadata extends PageDate {
  title: string | null;
  byline: string | null;
  outlet: string | null;
  language: string | null;
  linked: LinkedData | null;
}

const MOST_METAS = 400;
/** Characters of the names that a meta element has. */
const LONGEST_NAMES = 400;

/** In the pages measured, headlines share all their words with the title, or next to none. */
const SHARED = 0.4;

const TITLE_NAMES = [
  'og:title',
  'twitter:title',
  'parsely-title',
  'sailthru.title',
  'dc.title',
  'dcterms.title',
  'title',
  'headline',
];
const AUTHOR_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'cxenseparse:author',
];
const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'pubdate',
  'publicationdate',
  'article:published',
  'originalpublicationdate',
  'citation_publication_date',
  'publishdate',
  'publish-date',
  'publication_date',
  'dc.date',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.issued',
  'dcterms.date',
  'date',
  'cxenseparse:recs:publishtime',
];

/** Reads what the data of the page say. */
export function readClues(document: Document, url: string | null): PageClues {
  const { article: linked, published, site } = readPageData(document);
  const metas = readMetas(document);
  const address = url ?? metas.get('og:url') ?? null;
  return {
    linked,
    metas,
    dates: [linked?.published ?? '', ...DATE_NAMES.map((name) => metas.get(name) ?? ''), published ?? ''],
    outlets: listOutlets(metas, linked?.publisher ?? site),
    url: address,
    host: hostOf(address),
    documentTitle: textOfFirst(document, 'title'),
  };
}

/**
 * Reads title, byline and language from JSON-LD, OpenGraph, meta and markup, in this order.
 *
 * @param firstBlock the index in `page.blocks` of the article's first block: markup is looked for around it
 */
export function readMetadata(
  document: Document,
  page: Page,
  firstBlock: number,
  { linked, metas, host, documentTitle }: PageClues,
  { outlet, date }: { outlet: string | null; date: PageDate },
): Metadata {
  const sites = [outlet, linked?.publisher ?? null, host].filter((one) => one !== null);
  return {
    title: readTitle(linked, metas, documentTitle, sites, page),
    byline: readByline(linked, metas, page, firstBlock),
    outlet,
    published: date.published,
    dated: date.dated,
    language: readLanguage(document, linked, metas),
    linked,
  };
}

function readTitle(
  linked: LinkedData | null,
  metas: ReadonlyMap<string, string>,
  documentTitle: string | null,
  sites: string[],
  page: Page,
): string | null {
  // Headlines in JSON-LD are cut at 110 characters by some content systems.
  const shown = firstOf(metas, TITLE_NAMES);
  const headline = linked?.headline && !/(?:…|\.\.\.)$/.test(linked.headline) ? linked.headline : null;
  const stated = headline !== null && sharesWord(headline, shown ?? documentTitle ?? headline) ? headline : shown;
  if (stated !== null) {
    return cleanTitle(stated, sites);
  }
  const headings = page.titles.map(({ element }) => oneLine(textOf(element, 400)));
  if (documentTitle !== null) {
    return cutSuffix(cleanTitle(documentTitle, sites, headings));
  }
  return headings.find((heading) => heading !== '') ?? null;
}

/** A headline with few words of the page's title is about something else: a description, the site. */
function sharesWord(headline: string, title: string): boolean {
  const words = new Set(foldWords(title));
  const own = foldWords(headline);
  return own.filter((word) => words.has(word)).length >= own.length * SHARED;
}

function readByline(
  linked: LinkedData | null,
  metas: ReadonlyMap<string, string>,
  page: Page,
  firstBlock: number,
): string | null {
  if (linked !== null && linked.authors.length > 0) {
    return cleanByline(linked.authors.join(', '));
  }
  for (const name of AUTHOR_NAMES) {
    const byline = cleanByline(metas.get(name) ?? '');
    if (byline !== null) {
      return byline;
    }
  }
  for (const { element } of nearest(page.bylines, firstBlock)) {
    const byline = cleanByline(textOf(element, 2 * LONGEST_BYLINE));
    if (byline !== null && isNameLine(byline)) {
      return byline;
    }
  }
  return null;
}

export function cleanByline(text: string): string | null {
  // "Jane Roe - Apr 16, 2015 8:02 pm"
  const line = oneLine(text);
  const date = line.search(/ ?(?:[-–—|•·,]|\bon\b) ?(?:updated|published|posted|[a-z]{3,9}\.? \d|\d)/i);
  const named = date < 0 ? line : line.slice(0, date);
  const byline = trimSignsAfter(
    named.replace(/^(?:(?:written |posted |story |words )?by|von|par|por|author)[ :]+/i, ''),
    ',|·•',
  );
  return byline.length < 3 ||
    byline.length > LONGEST_BYLINE ||
    /^https?:|^www\.|^@?\d+$|^(?:admin|editor|staff|null|undefined)$/i.test(byline)
    ? null
    : byline;
}

function readLanguage(
  document: Document,
  linked: LinkedData | null,
  metas: ReadonlyMap<string, string>,
): string | null {
  const root = rootOf(document);
  const candidates = [
    root ? (attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang')) : null,
    linked?.language,
    metas.get('content-language'),
    metas.get('og:locale'),
    metas.get('dc.language'),
  ];
  for (const candidate of candidates) {
    const tag = candidate?.slice(0, LONGEST_VALUE).split(',')[0]?.trim().replace(/_/g, '-') ?? '';
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) {
      return tag;
    }
  }
  return null;
}

function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  const elements = elementsByTag(document, 'meta');
  for (let i = 0; i < MOST_METAS; i++) {
    const element = elements.item(i);
    if (element === null) {
      break;
    }
    const content = oneLine(attributeOf(element, 'content') ?? '');
    const names = `${attributeOf(element, 'property') ?? ''} ${attributeOf(element, 'name') ?? ''} ${attributeOf(element, 'itemprop') ?? ''} ${attributeOf(element, 'http-equiv') ?? ''}`;
    if (attributeOf(element, 'itemprop') === 'name' && isOfPublisher(element)) metas.set(PUBLISHER_NAME, content);
    for (const name of content === '' ? [] : names.slice(0, LONGEST_NAMES).toLowerCase().split(/\s+/)) {
      if (name !== '' && !metas.has(name)) {
        metas.set(name, content);
      }
    }
  }
  return metas;
}

/** `<div itemprop="publisher"><meta itemprop="name" content="Harbour Times"></div>` */
function isOfPublisher(element: Element): boolean {
  const parent = parentElementOf(element);
  return parent !== null && attributeOf(parent, 'itemprop')?.includes('publisher') === true;
}

function firstOf(metas: ReadonlyMap<string, string>, names: string[]): string | null {
  for (const name of names) {
    const content = metas.get(name);
    if (content !== undefined) {
      return content;
    }
  }
  return null;
}

function hostOf(url: string | null): string | null {
  return /^https?:\/\/([^/:?#]{1,253})/i.exec(url ?? '')?.[1] ?? null;
}

function textOfFirst(document: Document, tag: string): string | null {
  const element = elementsByTag(document, tag).item(0);
  const text = element ? oneLine(textOf(element, 1000)) : '';
  return text === '' ? null : text;
}
