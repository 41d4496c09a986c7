import { attributeOf, elementsByTag, hasMatch, rootOf, textOf } from './dom-access';
import { allMatches, elementById, outermost, parentElementOf } from './dom-query';
import { groupByMarks } from './group-by-marks';
import type { Steps } from './in-slices';
import type { LinkedArticle } from './linked-articles';
import { FEWEST_ENTRIES, mentionsUpdates } from './may-hold-several';
import { isComment, measureParts, SHORT_PARAGRAPH } from './measure-parts';
import { ownAddress } from './own-address';
import { headlineOf } from './read-headline';

/** More entries than this are not told apart; long live blogs show some hundred at a time. */
const MOST_ENTRIES = 600;
/** How far above its anchor an entry's element is looked for. */
const LEVELS_ABOVE_ANCHOR = 40;
/** How far above its time an entry's element may stand. */
const LEVELS = 6;
/** Entries hold at least this share of a page's prose: else they are a list of teasers beside an article. */
const SHARE_OF_PROSE = 0.6;
const MARKED = '[itemprop~="liveBlogUpdate"]';

/** The elements that hold the entries of a live blog, in document order; empty on other pages. */
export function* findEntries(
  document: Document,
  page: string,
  linked: () => readonly LinkedArticle[],
): Steps<Element[]> {
  const root = rootOf(document);
  if (root === null) return [];
  const stated = hasMatch(root, MARKED) ? allMatches(root, MARKED, MOST_ENTRIES) : [];
  if (stated.length === 0 && mentionsUpdates(document)) stated.push(...linkedEntries(document, linked()));
  yield;
  const found = stated.length >= 2 ? stated : yield* repeatedEntries(document, root, page);
  yield;
  const entries = new Set(found.filter((entry) => textOf(entry, SHORT_PARAGRAPH * 4).trim().length >= SHORT_PARAGRAPH));
  return entries.size < 2 ? [] : outermost([...entries]);
}

/** Those whose address in the JSON-LD names an element of the page. */
function linkedEntries(document: Document, linked: readonly LinkedArticle[]): Element[] {
  const anchors = linked
    .filter(({ isEntry }) => isEntry)
    .flatMap(({ addresses }) => addresses.map((address) => address.split('#')[1] ?? ''))
    .filter((id) => id !== '')
    .slice(0, MOST_ENTRIES)
    .map((id) => elementById(document, id) ?? elementById(document, decode(id)));
  return widen([...new Set(anchors.filter((anchor) => anchor !== null))]);
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** The id may be an anchor's or a headline's: the entry is the largest element around it that holds no other one. */
function widen(anchors: Element[]): Element[] {
  const anchorsIn = new Map<Element, number>();
  for (const anchor of anchors) {
    let up: Element | null = anchor;
    for (let level = 0; level < LEVELS_ABOVE_ANCHOR && up !== null; level++, up = parentElementOf(up)) {
      anchorsIn.set(up, (anchorsIn.get(up) ?? 0) + 1);
    }
  }
  return anchors.map((anchor) => {
    let widest = anchor;
    for (let up = parentElementOf(anchor); up !== null && anchorsIn.get(up) === 1; up = parentElementOf(up))
      widest = up;
    return widest;
  });
}

/** Elements alike, each with a time, a place to link to, and some prose, that together hold most of the page's. */
function* repeatedEntries(document: Document, root: Element, page: string): Steps<Element[]> {
  const times = elementsByTag(document, 'time');
  if (times.item(FEWEST_ENTRIES - 1) === null) return [];
  const prose = yield* measureParts(document, SHORT_PARAGRAPH);
  let best: Element[] = [];
  let most = Math.max(1, prose.all * SHARE_OF_PROSE);
  for (const group of groupByMarks(allMatches(root, 'time', MOST_ENTRIES), LEVELS)) {
    yield;
    const entries = outermost(group.filter((element) => prose.in(element) > 0));
    const sum = entries.reduce((before, entry) => before + prose.in(entry), 0);
    if (entries.length < FEWEST_ENTRIES || sum < most || entries.some(isComment)) continue;
    if (entries.every((entry) => hasPlace(entry, page)) && !areTeasers(entries, page)) {
      best = entries;
      // One further out that holds no more is only a wrapper.
      most = sum + 1;
    }
  }
  return best;
}

/** A time alone is no entry yet: pages of events, and lists of versions, have them too. */
function hasPlace(entry: Element, page: string): boolean {
  return (attributeOf(entry, 'id') ?? '') !== '' || ownAddress(entry, page) !== null || hasMatch(entry, 'a[href^="#"]');
}

/** Whether most headlines lead to other pages. */
function areTeasers(entries: readonly Element[], page: string): boolean {
  const own = page.split(/[?#]/)[0] ?? '';
  const leading = entries.filter((entry) => {
    const headline = headlineOf(entry);
    const address = headline === null ? null : ownAddress(entry, page);
    return address !== null && !address.startsWith(own) && hasMatch(headline as Element, 'a[href]');
  });
  return leading.length > entries.length / 2;
}
