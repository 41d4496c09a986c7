import type { Article, Span } from '../../core/model';
import { buildText, type NodeSpan } from './build-text';
import { chooseLeniently, chooseStrictly, isEnough } from './choose-blocks';
import { collectPage, collectRest } from './collect-page';
import { dropLines } from './drop-lines';
import { isCut } from './is-cut';
import { limitAddress, limitFacts } from './limit-facts';
import { applyOwnFacts, type PagePart } from './page-part';
import { readMetadata } from './read-metadata';

/**
 * Milliseconds: with the step that goes over it, a slice ends within 10 on articles of usual length. That keeps scrolling
 * smooth, and is as little as a page can notice that measures how long its own thread was busy.
 */
const SLICE = 5;

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
  const steps = readInSteps(document, url, part);
  let step = steps.next();
  while (!step.done) {
    step = steps.next();
  }
  return step.value;
}

export interface ReadOptions {
  signal: AbortSignal;
  yieldControl: () => Promise<void>;
  /** Which of several articles on the page; null or absent: the page is one. */
  part?: PagePart | null;
}

/**
 * As `readArticle`, with pauses: `yieldControl` is awaited whenever a slice has taken `SLICE` milliseconds.
 *
 * @returns null too when the signal was aborted
 */
export async function readArticleInSlices(
  document: Document,
  url: string | null,
  { signal, yieldControl, part = null }: ReadOptions,
): Promise<ReadArticle | null> {
  const steps = readInSteps(document, url, part);
  let began = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      return step.value;
    }
    if (performance.now() - began >= SLICE) {
      await yieldControl();
      began = performance.now();
    }
    if (signal.aborted) {
      return null;
    }
  }
}

function* readInSteps(
  document: Document,
  url: string | null,
  part: PagePart | null,
): Generator<void, ReadArticle | null> {
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
    article: { ...limitFacts(metadata), url: limitAddress(own?.url ?? url), text, paragraphs, complete },
    locate,
  };
}
