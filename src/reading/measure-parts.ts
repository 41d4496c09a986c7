import { COMMENTS, readSigns } from './class-signs';
import { elementsByTag, localNameOf, textOf } from './dom-access';
import { namesOf, parentElementOf } from './dom-query';
import type { Steps } from './in-slices';

/** A shorter paragraph is a teaser, a caption, a label; entries of live blogs have shorter ones. */
export const LONG_PARAGRAPH = 80;
export const SHORT_PARAGRAPH = 40;

/** So many paragraphs of a page are looked at, so many characters of each, and so many elements above it. */
const MOST_PARAGRAPHS = 2000;
const MOST_CHARACTERS = 2000;
const LEVELS = 60;
const ANCESTORS_LOOKED_AT = 30;
/** Paragraphs in a step: some 0.1 ms. */
const PARAGRAPHS_A_STEP = 20;

/** Characters in paragraphs. */
export interface Prose {
  /** Of the whole page. */
  all: number;
  /** Of one element. */
  in(element: Element): number;
}

/** Measures all elements of a page in one walk over its paragraphs; those shorter than `shortest` do not count. */
export function* measureParts(document: Document, shortest: number): Steps<Prose> {
  const below = new Map<Element, number>();
  let all = 0;
  const paragraphs = elementsByTag(document, 'p');
  for (let i = 0; i < MOST_PARAGRAPHS; i++) {
    const paragraph = paragraphs.item(i);
    if (paragraph === null) break;
    if (i % PARAGRAPHS_A_STEP === PARAGRAPHS_A_STEP - 1) yield;
    const { length } = textOf(paragraph, MOST_CHARACTERS).trim();
    if (length < shortest) continue;
    all += length;
    let up: Element | null = paragraph;
    for (let level = 0; level < LEVELS && up !== null; level++, up = parentElementOf(up)) {
      below.set(up, (below.get(up) ?? 0) + length);
    }
  }
  return { all, in: (element) => below.get(element) ?? 0 };
}

/** Whether the element stands among what readers wrote. */
export function isComment(element: Element): boolean {
  let up: Element | null = element;
  for (let level = 0; level < ANCESTORS_LOOKED_AT && up !== null; level++) {
    if (!isRootName(localNameOf(up)) && readSigns(namesOf(up)) & COMMENTS) return true;
    up = parentElementOf(up);
  }
  return false;
}

function isRootName(name: string): boolean {
  return name === 'body' || name === 'html';
}
