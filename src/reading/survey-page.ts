import { createElementWalker, type Elements, elementsByTag, localName, surveyWith } from './dom-access';
import { type Pauses, runInSlices, type Steps } from './in-slices';

/**
 * A page with more elements than this is huge: to look through it for a tag that is hardly there takes the browser longer
 * than a slice of work may last (50 ms with a million links), and it cannot be interrupted. Up to here it is some 5 ms.
 */
export const HUGE_PAGE = 100_000;
/** So far is a huge page surveyed. */
export const MOST_SURVEYED = 1_000_000;
/** In a step: some 0.1 ms. */
const ELEMENTS_A_STEP = 500;
/** Elements of each kind that are kept: nobody looks at more. */
export const MOST_KEPT = 2000;
/** What is asked of a whole document by tag. Its scripts are asked for data, its `h2` only where it may hold several articles. */
const KEPT = ['p', 'div', 'br', 'blockquote', 'article', 'h1', 'time', 'script', 'head', 'meta', 'title'];

export function isHuge(document: Document): boolean {
  return elementsByTag(document, '*').item(HUGE_PAGE) !== null;
}

/**
 * Notes the first elements of each kind that is asked for, in one walk over a huge page that may pause anywhere. From then on
 * `elementsByTag` answers from the notes where the document as a whole is asked, until the next survey; nothing else goes
 * through such a page at once.
 */
export async function surveyInSlices(document: Document, pauses: Pauses): Promise<void> {
  const noted = await runInSlices(surveyInSteps(document), pauses);
  if (noted !== null) surveyWith(document, new Map([...noted].map(([tag, list]) => [tag, toElements(list)])));
}

function toElements(list: readonly Element[]): Elements {
  return { length: list.length, item: (index) => list[index] ?? null };
}

/** @returns by tag, in document order */
export function* surveyInSteps(document: Document): Steps<Map<string, Element[]>> {
  const noted = new Map<string, Element[]>(KEPT.map((tag) => [tag, []]));
  const next = createElementWalker(document);
  for (let seen = 0; seen < MOST_SURVEYED; seen += ELEMENTS_A_STEP) {
    if (!noteSome(next, noted)) break;
    yield;
  }
  return noted;
}

/** A plain function: browsers are slow to speed up the loops of generators. */
function noteSome(next: () => Element | null, noted: ReadonlyMap<string, Element[]>): boolean {
  for (let i = 0; i < ELEMENTS_A_STEP; i++) {
    const element = next();
    if (element === null) return false;
    const list = noted.get(localName.call(element));
    if (list !== undefined && list.length < MOST_KEPT) list.push(element);
  }
  return true;
}
