import type { Article, Span } from '../../core/model';
import { buildText, type NodeSpan } from './build-text';
import { chooseLeniently, chooseStrictly, isEnough } from './choose-blocks';
import { collectPage, collectRest } from './collect-page';
import { dropLines } from './drop-lines';
import { type Pauses, runAtOnce, runInSlices, type Steps } from './in-slices';
import { isCut } from './is-cut';
import { limitAddress, limitFacts } from './limit-facts';
import { applyOwnFacts, type PagePart } from './page-part';
import { readMetadata } from './read-metadata';

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
  return runAtOnce(readInSteps(document, url, part));
}

export interface ReadOptions extends Pauses {
  /** Which of several articles on the page; null or absent: the page is one. */
  part?: PagePart | null;
}

/**
 * As `readArticle`, with pauses (in-slices.ts).
 *
 * @returns null too when the signal was aborted
 */
export function readArticleInSlices(
  document: Document,
  url: string | null,
  { part = null, ...pauses }: ReadOptions,
): Promise<ReadArticle | null> {
  return runInSlices(readInSteps(document, url, part), pauses);
}

function* readInSteps(document: Document, url: string | null, part: PagePart | null): Steps<ReadArticle | null> {
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
  const firstBlock = first === undefined ? 0 : page.blocks.indexOf(first);
  const own = part?.own?.() ?? null;
  const metadata = applyOwnFacts(readMetadata(document, page, firstBlock, url), own);
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
