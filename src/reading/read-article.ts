import type { Article, Span } from '../core/model';
import { buildText, type NodeSpan } from './build-text';
import { chooseLeniently, chooseStrictly, isEnough } from './choose-blocks';
import { collectPage, collectRest } from './collect-page';
import { dropLines } from './drop-lines';
import type { FactFinder, PageClues } from './fact-finder';
import { FACTS_ON_PAGE } from './find-facts';
import { type Pauses, runAtOnce, runInSlices, type Steps } from './in-slices';
import { isCut } from './is-cut';
import { limitAddress, limitFacts } from './limit-facts';
import type { Block, Page } from './page-model';
import { applyOwnFacts, type OwnFacts, type PagePart } from './page-part';
import { readClues, readMetadata } from './read-metadata';
import { type PageDate, readStatedDate, readStatedDay } from './read-stated-date';
import { readStatedOutlet } from './read-stated-outlet';

export type { NodePlace, NodeSpan } from './build-text';

/** An article and the way back from its text to the page. */
export interface ReadArticle {
  article: Article;
  /** Where the span of `article.text` stands on the page; null when it is empty or the page no longer has it. */
  locate(span: Span): NodeSpan | null;
}

/**
 * Reads the article of a page. Linear in the page's nodes; changes nothing and asks for no layout.
 *
 * @param document of a browser, or linkedom's
 * @param part which of several articles on the page; null: the page is one
 * @returns null when there is no text to read
 */
export function readArticle(document: Document, url: string | null, part: PagePart | null = null): ReadArticle | null {
  const draft = runAtOnce(draftInSteps(document, url, part));
  return draft === null ? null : runAtOnce(finishInSteps(draft, FACTS_ON_PAGE));
}

export interface ReadOptions extends Pauses {
  /** Which of several articles on the page; null or absent: the page is one. */
  part?: PagePart | null;
}

/**
 * Makes what reads as `readArticle` does, with pauses (in-slices.ts). It returns null too when the signal was aborted.
 *
 * @param loadFinder gets what finds the facts that the page's data do not state. Null where that cannot be had: then the page is
 *   read all the same, without these
 */
export function createArticleReader(loadFinder: () => Promise<FactFinder | null>) {
  return async (
    document: Document,
    url: string | null,
    { part = null, ...pauses }: ReadOptions,
  ): Promise<ReadArticle | null> => {
    const read = await runInSlices(readIfStated(document, url, part), pauses);
    if (read === null || 'article' in read) return read;
    const finder = await loadFinder();
    return runInSlices(finishInSteps(read, finder), pauses);
  };
}

/** What is known of an article before its lines are gone through. */
interface Draft {
  document: Document;
  url: string | null;
  page: Page;
  blocks: Block[];
  firstBlock: number;
  /** What it says about itself as a part of its page. */
  own: OwnFacts | null;
  clues: PageClues;
  /** Null where they are still to be found. */
  date: PageDate | null;
  outlet: string | null;
}

/** The article; or as far as it is read, where its data do not state date and outlet. */
function* readIfStated(
  document: Document,
  url: string | null,
  part: PagePart | null,
): Steps<ReadArticle | Draft | null> {
  const draft = yield* draftInSteps(document, url, part);
  const isStated = draft !== null && draft.date !== null && draft.outlet !== null;
  return isStated ? yield* finishInSteps(draft, null) : draft;
}

function* draftInSteps(document: Document, url: string | null, part: PagePart | null): Steps<Draft | null> {
  const page = yield* collectPage(document, part);
  yield;
  let blocks = yield* chooseStrictly(page);
  if (!isEnough(blocks)) {
    yield* collectRest(page, part);
    yield;
    blocks = yield* chooseLeniently(page, blocks);
  }
  yield;
  const [first] = blocks;
  if (first === undefined) return null;
  const firstBlock = page.blocks.indexOf(first);
  const own = part?.own?.() ?? null;
  const clues = readClues(document, url);
  yield;
  const date = own ?? readStatedDate(clues.dates);
  return { document, url, page, blocks, firstBlock, own, clues, date, outlet: readStatedOutlet(clues.outlets) };
}

function* finishInSteps(draft: Draft, finder: FactFinder | null): Steps<ReadArticle | null> {
  const { document, url, page, blocks, firstBlock, own, clues } = draft;
  const date = draft.date ?? finder?.findDate(clues, page, firstBlock) ?? readStatedDay(clues.dates);
  const outlet = draft.outlet ?? finder?.findOutlet(clues, page) ?? null;
  const metadata = applyOwnFacts(readMetadata(document, page, firstBlock, clues, { outlet, date }), own);
  yield;
  const kept = yield* dropLines(blocks, metadata);
  yield;
  const { text, paragraphs, locate } = buildText(kept);
  if (text === '') {
    return null;
  }
  yield;
  const complete = page.cutIn?.inside !== true && !isCut(page, blocks, text, metadata.linked);
  return {
    article: {
      ...limitFacts(metadata),
      dated: metadata.dated,
      url: limitAddress(own?.url ?? url),
      text,
      paragraphs,
      complete,
    },
    locate,
  };
}
