import { localNameOf, rootOf } from './dom-access';
import { makeBox } from './make-box';
import type { Page, Sign } from './page-model';
import type { PagePart } from './page-part';
import { NO_TRAITS } from './read-traits';
import { endWalk, isFull, startWalk, type Walk, walkOn } from './walk-page';

/** After so many nodes the walk can be paused: about a millisecond where the code has never run before. */
const NODES_A_SLICE = 100;
/** Blocks are put in their places so many at once. */
const BLOCKS_A_SLICE = 10_000;

/**
 * Walks the page once, in document order, and collects its boxes and blocks. Nothing is cloned, nothing is written, no
 * layout is asked for. Yields now and then, so that the caller can pause; linear in the number of nodes.
 *
 * What the strictest choice drops anyhow is left unread: menus, side columns, comments. That is half of a usual page, and
 * only on a page on which that choice finds too little is it read after all, by `collectRest`.
 *
 * @param part of the page, where it has several articles; null: all of it
 */
export function* collectPage(document: Document, part: PagePart | null = null): Generator<void, Page> {
  const page: Page = {
    boxes: [],
    blocks: [],
    hasPaywall: false,
    cutIn: null,
    nodes: 0,
    characters: 0,
    unread: [],
    bylines: [],
    times: [],
    titles: [],
  };
  const root = rootOf(document);
  const without = withoutOf(part);
  if (part === null || part.root === root) {
    yield* finish(startWalk(page, root, { sparing: true, without }));
  } else {
    // The root of a part is in, whatever its names say: somebody has found that it is an article.
    const box = makeBox(part.root, null, localNameOf(part.root), NO_TRAITS);
    box.role = 'body';
    page.boxes.push(box);
    yield* finish(startWalk(page, part.root, { box, sparing: true, without }));
  }
  return page;
}

/** Reads what `collectPage` has left unread, and puts it where it stands on the page. */
export function* collectRest(page: Page, part: PagePart | null = null): Generator<void> {
  const { unread, blocks } = page;
  const signs = [...page.bylines, ...page.times, ...page.titles].sort(byPlace);
  page.unread = [];
  page.blocks = [];
  let from = 0;
  for (const { box, at } of [...unread, { box: null, at: blocks.length }]) {
    const shift = page.blocks.length - from;
    for (; from < at; from += BLOCKS_A_SLICE) {
      page.blocks.push(...blocks.slice(from, Math.min(at, from + BLOCKS_A_SLICE)));
      yield;
    }
    from = at;
    for (let sign = signs[0]; sign !== undefined && sign.at <= at; sign = signs[0]) {
      sign.at += shift;
      signs.shift();
    }
    if (box !== null) {
      yield* finish(startWalk(page, box.element, { box, sparing: false, without: withoutOf(part) }));
    }
  }
  for (const list of [page.bylines, page.times, page.titles]) {
    list.sort(byPlace);
  }
}

function withoutOf(part: PagePart | null): ReadonlySet<Element> | null {
  return part === null || part.without.size === 0 ? null : part.without;
}

function byPlace(a: Sign, b: Sign): number {
  return a.at - b.at;
}

function* finish(walk: Walk): Generator<void> {
  while (walk.node !== null && !isFull(walk.page)) {
    walkOn(walk, NODES_A_SLICE);
    yield;
  }
  endWalk(walk);
}
