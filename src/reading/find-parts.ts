import { attributeOf, localNameOf, rootOf, textOf } from './dom-access';
import { allMatches, isInside, parentElementOf } from './dom-query';
import { findEntries } from './find-entries';
import { findRow, PROSE_OF_ARTICLE } from './find-row';
import { foldWords } from './fold-words';
import { type Pauses, runAtOnce, runInSlices, type Steps } from './in-slices';
import { type LinkedArticle, listLinkedArticles } from './linked-articles';
import { isComment, LONG_PARAGRAPH, SHORT_PARAGRAPH } from './measure-parts';
import type { PagePart } from './page-part';
import { headlineOf, wordsOfHeadline } from './read-headline';
import { readOwnFacts } from './read-own-facts';

/** What stands above the entries of a live blog is an article for itself when it has so much prose, in characters. */
const PROSE_OF_LEAD = 250;
const PARAGRAPHS_LOOKED_AT = 2000;
/** In a step: some 0.1 ms. */
const PARAGRAPHS_A_STEP = 20;
const HEADLINES_LOOKED_AT = 60;
const LONGEST_PARAGRAPH = 2000;
/** A headline with this share of its words in the page's title is that of the page's own article. */
const SAME_TITLE = 0.75;

/**
 * The articles of a page that holds several: those that a row grows by while one scrolls, the entries of a live blog.
 * Asks for no layout, changes nothing.
 *
 * @param page the page's address
 * @returns in document order; empty when the page is one article, as nearly all are
 */
export function findParts(document: Document, page: string): PagePart[] {
  return runAtOnce(findInSteps(document, page));
}

/**
 * As `findParts`, with pauses (in-slices.ts).
 *
 * @returns null when the signal was aborted
 */
export function findPartsInSlices(document: Document, page: string, pauses: Pauses): Promise<PagePart[] | null> {
  return runInSlices(findInSteps(document, page), pauses);
}

function* findInSteps(document: Document, page: string): Steps<PagePart[]> {
  const root = rootOf(document);
  if (root === null) return [];
  let known: LinkedArticle[] | null = null;
  const linked = () => {
    known ??= listLinkedArticles(document);
    return known;
  };
  const entries = yield* findEntries(document, page, linked);
  const isLive = entries.length > 0;
  const found = isLive ? entries : yield* findRow(document, page);
  yield;
  if (found.length === 0) return [];
  const titled = isLive ? undefined : pagesOwn(found, root, linked());
  yield;
  const hasLead = titled === undefined && (yield* isLead(root, new Set(found), isLive));
  if (found.length + (hasLead ? 1 : 0) < 2) return [];
  const own = isLive || hasLead ? undefined : (titled ?? found[0]);
  const parts = found.map((element): PagePart => {
    const facts = () => readOwnFacts(element, linked(), page, isLive);
    return new Part(element, isLive, element === own ? null : facts);
  });
  const lead: PagePart = { root, without: new Set(found), own: null, lead: true };
  return hasLead ? [lead, ...parts] : parts;
}

class Part implements PagePart {
  readonly root: Element;
  readonly own: PagePart['own'];
  readonly #isEntry: boolean;
  #without: ReadonlySet<Element> | null = null;

  constructor(root: Element, isEntry: boolean, own: PagePart['own']) {
    this.root = root;
    this.own = own;
    this.#isEntry = isEntry;
  }

  /** An entry may be so short that a time or a headline cannot be told from its text. Found when it is read. */
  get without(): ReadonlySet<Element> {
    if (this.#without === null) {
      const headline = this.#isEntry ? headlineOf(this.root) : null;
      const times = this.#isEntry ? allMatches(this.root, 'time', 2).filter((time) => !isInProse(time)) : [];
      this.#without = new Set(headline === null ? times : [headline, ...times]);
    }
    return this.#without;
  }
}

/** A time that belongs to a sentence. */
function isInProse(time: Element): boolean {
  const parent = parentElementOf(time);
  return parent !== null && localNameOf(parent) === 'p' && textOf(parent, 2 * SHORT_PARAGRAPH).length > SHORT_PARAGRAPH;
}

/** Whether an article stands outside of the elements: a headline, and long paragraphs that are no readers' comments. */
function* isLead(root: Element, found: ReadonlySet<Element>, isLive: boolean): Steps<boolean> {
  if (!allMatches(root, 'h1', HEADLINES_LOOKED_AT).some((headline) => !isInside(headline, found))) return false;
  let sum = 0;
  for (const [i, paragraph] of allMatches(root, 'p', PARAGRAPHS_LOOKED_AT).entries()) {
    if (i % PARAGRAPHS_A_STEP === PARAGRAPHS_A_STEP - 1) yield;
    const { length } = textOf(paragraph, LONGEST_PARAGRAPH).trim();
    if (length >= LONG_PARAGRAPH && !isInside(paragraph, found) && !isComment(paragraph)) sum += length;
  }
  return sum >= (isLive ? PROSE_OF_LEAD : PROSE_OF_ARTICLE);
}

/** The one that the page's own title, in its metadata, is about. */
function pagesOwn(found: Element[], root: Element, linked: readonly LinkedArticle[]): Element | undefined {
  const [meta] = allMatches(root, 'meta[property="og:title"]', 1);
  const titles = [meta === undefined ? null : attributeOf(meta, 'content'), linked[0]?.data.headline ?? null];
  for (const title of titles) {
    if (title === null) continue;
    const words = new Set(foldWords(title));
    const shares = found.map((element) => {
      const headline = headlineOf(element);
      const its = headline === null ? [] : foldWords(wordsOfHeadline(headline));
      return its.filter((word) => words.has(word)).length / Math.max(its.length, 1);
    });
    const most = Math.max(...shares);
    if (most >= SAME_TITLE) return found[shares.indexOf(most)];
  }
  return undefined;
}
