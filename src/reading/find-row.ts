import { attributeOf, elementsByTag, hasMatch, localNameOf, rootOf } from './dom-access';
import { allMatches, depthIn, isInside, outermost } from './dom-query';
import { groupByMarks } from './group-by-marks';
import type { Steps } from './in-slices';
import { isComment, LONG_PARAGRAPH, measureParts, type Prose } from './measure-parts';
import { ownAddress, statedAddress } from './own-address';
import { headlineOf } from './read-headline';

/** An article of a row has at least so much prose, in characters: what the gate wants of a page. Teasers have less. */
export const PROSE_OF_ARTICLE = 500;
const MOST_LOOKED_AT = 120;
/** An article may stand in one that holds the row, and that one in the page's. */
const DEEPEST = 2;
/** How far above its headline an article's element may stand. */
const LEVELS = 8;
/** What says that an element with a headline is an article for itself, and no section of one. */
const SIGNS = 'time,[rel~="author"],[itemprop~="author"],[class*="byline"],[itemprop~="datePublished"]';

/**
 * The elements that hold the articles of a page that shows several in full, one below the other, in document order. One
 * alone may come back: then the page's own article stands outside of it.
 */
export function* findRow(document: Document, page: string): Steps<Element[]> {
  const root = rootOf(document);
  if (root === null) return [];
  const prose = yield* measureParts(document, LONG_PARAGRAPH);
  yield;
  const marked = yield* articleElements(document, root, page, prose);
  yield;
  return marked.length >= 2 ? marked : yield* headedElements(document, root, page, prose);
}

function* articleElements(document: Document, root: Element, page: string, prose: Prose): Steps<Element[]> {
  if (elementsByTag(document, 'article').item(1) === null) return [];
  const marked = allMatches(root, 'article', MOST_LOOKED_AT);
  const every = new Set(marked);
  const long = marked.filter(
    (element) =>
      depthIn(element, every) <= DEEPEST &&
      prose.in(element) >= PROSE_OF_ARTICLE &&
      headlineOf(element) !== null &&
      !isComment(element),
  );
  yield;
  const all = new Set(long);
  const inner = long.filter((element) => isInside(element, all));
  // Several in one: that one is what holds them. One in one: a box of the article.
  const row = inner.length >= 2 ? inner : long.filter((element) => !inner.includes(element));
  const alike = row.filter(
    (element) => row.some((other) => other !== element && areAlike(element, other)) || stated(element, page),
  );
  const [first] = row;
  // The first may be built in another way than what a script appends to it.
  return first === undefined || alike.length === 0 || alike.includes(first) ? alike : [first, ...alike];
}

/** Whether two elements come from one template: a long list of videos beside an article does not come from the article's. */
function areAlike(a: Element, b: Element): boolean {
  const [own, others] = [classesOf(a), classesOf(b)];
  return own.length === 0 ? others.length === 0 : own.some((name) => others.includes(name));
}

function classesOf(element: Element): string[] {
  return (attributeOf(element, 'class') ?? '').split(/\s+/).filter((name) => name !== '');
}

function stated(element: Element, page: string): boolean {
  return statedAddress(element, page) !== null;
}

function* headedElements(document: Document, root: Element, page: string, prose: Prose): Steps<Element[]> {
  for (const tag of ['h1', 'h2'] as const) {
    if (elementsByTag(document, tag).item(1) === null) continue;
    const groups = groupByMarks(allMatches(root, tag, MOST_LOOKED_AT), LEVELS);
    const rows: Element[][] = [];
    for (const group of groups) {
      yield;
      rows.push(outermost(group).filter((element) => isArticle(element, tag, page, prose)));
    }
    const longest = rows.reduce((a, b) => (b.length > a.length ? b : a), []);
    if (longest.length >= 2) return longest;
    const [only] = longest;
    if (only !== undefined && isAppended(only, root, page)) return longest;
  }
  return [];
}

/** Whether it stands below an article that has its headline outside, and its element says where it stands on its own. */
function isAppended(element: Element, root: Element, page: string): boolean {
  const self = new Set([element]);
  const headline = allMatches(root, 'h1', MOST_LOOKED_AT).some((one) => !isInside(one, self));
  return headline && stated(element, page);
}

function isArticle(element: Element, tag: string, page: string, prose: Prose): boolean {
  const name = localNameOf(element);
  return (
    name !== 'body' &&
    name !== 'main' &&
    prose.in(element) >= PROSE_OF_ARTICLE &&
    localNameOf(headlineOf(element) ?? element) === tag &&
    (hasMatch(element, SIGNS) || ownAddress(element, page) !== null) &&
    !isComment(element)
  );
}
