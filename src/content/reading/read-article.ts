import type { Article, Span } from '../../core/model';
import { buildText, type NodeSpan } from './build-text';
import { chooseLeniently, chooseStrictly, isEnough } from './choose-blocks';
import { collectPage, collectRest } from './collect-page';
import { dropLines } from './drop-lines';
import { type Pauses, runAtOnce, runInSlices, type Steps } from './in-slices';
import { isCut } from './is-cut';
import { limitAddress, limitFacts } from './limit-facts';
import type { Block, Page } from './page-model';
import { applyOwnFacts, type OwnFacts, type PagePart } from './page-part';
import { type PageFacts, readMetadata } from './read-metadata';
import { readPublished } from './read-published';
import { type DateClues, type DateFinder, type PageDate, readStatedDate, readStatedDay } from './read-stated-date';

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
  return draft === null ? null : runAtOnce(finishInSteps(draft, draft.date ?? findDate(draft, readPublished)));
}

export interface ReadOptions extends Pauses {
  /** Which of several articles on the page; null or absent: the page is one. */
  part?: PagePart | null;
}

/**
 * Makes what reads as `readArticle` does, with pauses (in-slices.ts). It returns null too when the signal was aborted.
 *
 * @param loadDates gets what finds the date of a page whose data do not state it in full. Null where that cannot be had: then
 *   the page is read all the same, but for its date
 */
export function createArticleReader(loadDates: () => Promise<DateFinder | null>) {
  return async (
    document: Document,
    url: string | null,
    { part = null, ...pauses }: ReadOptions,
  ): Promise<ReadArticle | null> => {
    const read = await runInSlices(readUnlessUndated(document, url, part), pauses);
    if (read === null || 'article' in read) return read;
    const date = findDate(read, await loadDates());
    return runInSlices(finishInSteps(read, date), pauses);
  };
}

/** All that is known of an article before its lines are gone through. */
interface Draft {
  page: Page;
  blocks: Block[];
  firstBlock: number;
  url: string | null;
  facts: PageFacts;
  /** What it says about itself as a part of its page. */
  own: OwnFacts | null;
  clues: DateClues;
  /** Null where it is still to be found. */
  date: PageDate | null;
}

function* readUnlessUndated(
  document: Document,
  url: string | null,
  part: PagePart | null,
): Steps<ReadArticle | Draft | null> {
  const draft = yield* draftInSteps(document, url, part);
  return draft === null || draft.date === null ? draft : yield* finishInSteps(draft, draft.date);
}

function findDate({ clues, page, firstBlock }: Draft, find: DateFinder | null): PageDate {
  return find === null ? readStatedDay(clues.stated) : find(clues, page, firstBlock);
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
  const { facts, clues } = readMetadata(document, page, firstBlock, url);
  yield;
  return { page, blocks, firstBlock, url, facts, own, clues, date: own ?? readStatedDate(clues.stated) };
}

function* finishInSteps({ page, blocks, url, facts, own }: Draft, date: PageDate): Steps<ReadArticle | null> {
  const metadata = applyOwnFacts({ ...facts, published: date.published, dated: date.dated }, own);
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
