import type { ParagraphRole } from '../core/model';
import { POST } from './class-signs';
import type { Box } from './page-model';
import type { Traits } from './read-traits';

/** Embedded posts stand in so many boxes of their own. */
const POST_WRAPPERS = 2;

/** The box of an element, with nothing counted in it yet. */
export function makeBox(element: Element, parent: Box | null, tag: string, { names, signs, barred }: Traits): Box {
  return {
    element,
    parent,
    tag,
    names,
    role: roleOf(tag, signs, parent),
    signs,
    barred,
    wrapsPost: false,
    inTable: tag === 'table' || parent?.inTable === true,
    inCode: tag === 'pre' || parent?.inCode === true,
    inFigure: tag === 'figure' || parent?.inFigure === true,
    childBoxes: 0,
    ownBlocks: 0,
    ownImages: 0,
    ownInputs: 0,
    ownEmbeds: 0,
    endsSentence: false,
    dropped: false,
    chars: 0,
    linkChars: 0,
    commas: 0,
    paragraphs: 0,
    items: 0,
    images: 0,
    inputs: 0,
    embeds: 0,
    headingChars: 0,
    listChars: 0,
    proseChars: 0,
    postChars: 0,
    scored: false,
    score: 0,
    left: false,
    inside: false,
  };
}

function roleOf(tag: string, signs: number, parent: Box | null): ParagraphRole {
  const inherited = parent?.role ?? 'body';
  if (inherited === 'tweet' || signs & POST || tag === 'amp-twitter') {
    return 'tweet';
  }
  if (tag.length === 2 && tag.charCodeAt(0) === 104 && tag !== 'hr') {
    return 'heading';
  }
  if (inherited === 'blockquote' || tag === 'blockquote') {
    return 'blockquote';
  }
  return tag === 'li' ? 'list-item' : inherited;
}

/** A post and the boxes close around it: "social", "widget" and "media" are what such boxes are called. */
export function markWrappers(post: Box): void {
  let box: Box | null = post;
  for (let level = 0; level <= POST_WRAPPERS && box !== null && box.tag !== 'aside'; level++) {
    box.wrapsPost = true;
    box = box.parent;
  }
}
