import { CJK } from './collapse-text';
import { ASKING, BIO, COLOPHON, CREDIT_END, ELSEWHERE, isDateLine, isNameLine, LABEL } from './line-words';
import type { Block } from './page-model';

/** A paragraph of prose: the text before the first one and after the last is looked at more strictly. */
const PROSE_LENGTH = 80;
/** The same in scripts that write a word with one or two characters. */
const CJK_PROSE_LENGTH = 30;
const SENTENCE_END = /[.!?。…]["'”’)\]]*$/;
/** No line longer than this is taken for furniture. */
const LONGEST_LINE = 400;
/** The head and the tail of an article are at most so many blocks. */
const NEAR = 12;
/** From this share of its characters on, a line counts as a link. */
const ALL_LINK = 0.8;
/** A title is matched when this share of the shorter one's words is in the other. */
const SAME_TITLE = 0.75;

/** What the page says about itself, to know it again in the text. */
export interface Known {
  title: string | null;
  byline: string | null;
}

/**
 * Drops the lines that stand in an article's container without being its text: the title once more, bylines and dates
 * above the first paragraph, labels, pointers to other pages, captions with a credit, requests to the reader, and what
 * is said about the author at the end. Embedded posts and quotations stay as they are.
 */
export function dropLines(blocks: Block[], known: Known): Block[] {
  const first = blocks.findIndex(isProse);
  if (first < 0) {
    return blocks;
  }
  const last = blocks.findLastIndex((block) => isProse(block) && !isTailLine(block));
  // Far above the first paragraph or far below the last one there is no byline but another kind of text: a list, a table.
  const keep = blocks.map((block, i) => {
    const place = i < first && first <= NEAR ? 'head' : i > last && blocks.length - last <= NEAR ? 'tail' : 'within';
    return isQuoted(block) || !isFurniture(block, place, known);
  });
  dropPointedTo(blocks, keep);
  dropLinkRuns(blocks, keep);
  dropLastHeading(blocks, keep);
  return blocks.filter((_, i) => keep[i]);
}

function isQuoted({ box }: Block): boolean {
  return box.role === 'tweet' || box.role === 'blockquote';
}

function isProse(block: Block): boolean {
  const { text, box } = block;
  return (
    text.length >= (CJK.test(text) ? CJK_PROSE_LENGTH : PROSE_LENGTH) &&
    box.role !== 'heading' &&
    linkShare(block) < 0.5 &&
    SENTENCE_END.test(text)
  );
}

function linkShare({ text, linkChars }: Block): number {
  return linkChars / Math.max(text.length, 1);
}

function isFurniture(block: Block, place: 'head' | 'within' | 'tail', known: Known): boolean {
  const { text, box } = block;
  if (text.length > LONGEST_LINE) {
    return false;
  }
  if ((!box.inTable && LABEL.test(text)) || CREDIT_END.test(text) || (text.length < 250 && COLOPHON.test(text))) {
    return true;
  }
  if (
    ELSEWHERE.test(text) &&
    (linkShare(block) > 0.4 || (text.length < 60 && (/:$/.test(text) || box.role === 'heading')))
  ) {
    return true;
  }
  if (text.length < 200 && linkShare(block) > 0.1 && ASKING.test(text)) {
    return true;
  }
  if (box.role === 'body' && linkShare(block) > ALL_LINK && text.length > 20 && !SENTENCE_END.test(text)) {
    return true;
  }
  if (place === 'head') {
    return isHeadLine(block, known);
  }
  return place === 'tail' && (isTailLine(block) || isDateLine(text) || (text.length < 40 && isNameLine(text)));
}

function isHeadLine({ text, box }: Block, { title, byline }: Known): boolean {
  if (
    text.length < 160 &&
    (isDateLine(text) || (/^(?:by|von|par|por) /i.test(text) && (/\d/.test(text) || !SENTENCE_END.test(text))))
  ) {
    return true;
  }
  if (byline !== null && text.length < byline.length + 40 && text.includes(byline)) {
    return true;
  }
  if (
    title !== null &&
    sameTitle(text, title) &&
    (box.role === 'heading' || Math.abs(text.length - title.length) < title.length * 0.4)
  ) {
    return true;
  }
  if (box.role === 'heading') {
    return false;
  }
  return isNameLine(text);
}

function isTailLine(block: Block): boolean {
  const { text } = block;
  return text.length <= LONGEST_LINE && (ASKING.test(text) || BIO.test(text) || COLOPHON.test(text));
}

/** A heading at the end has lost what stood under it: "Related", "About the author". */
function dropLastHeading(blocks: Block[], keep: boolean[]): void {
  const last = keep.lastIndexOf(true);
  if (last < blocks.length - 1 && blocks[last]?.box.role === 'heading') {
    keep[last] = false;
  }
}

/** "More stories" and the list of linked lines below it. */
function dropPointedTo(blocks: Block[], keep: boolean[]): void {
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined || block.text.length >= 60 || isQuoted(block) || !ELSEWHERE.test(block.text)) {
      continue;
    }
    let below = i + 1;
    for (let next = blocks[below]; next !== undefined && isPointedTo(next); next = blocks[++below]) {
      keep[below] = false;
    }
    if (below > i + 1) {
      keep[i] = false;
      i = below - 1;
    }
  }
}

function isPointedTo(block: Block): boolean {
  return (
    !isQuoted(block) &&
    block.text.length < 200 &&
    linkShare(block) >= 0.25 &&
    (block.box.role !== 'body' || !isProse(block))
  );
}

/** Two or more lines in a row that are all link, headlines of other pages, go with the label above them. */
function dropLinkRuns(blocks: Block[], keep: boolean[]): void {
  let run: number[] = [];
  let links = 0;
  const end = () => {
    if (links >= 2) {
      for (const i of run) {
        keep[i] = false;
      }
    }
    run = [];
    links = 0;
  };
  blocks.forEach((block, i) => {
    if (keep[i] === false) {
      return;
    }
    if (!isQuoted(block) && linkShare(block) >= ALL_LINK && !SENTENCE_END.test(block.text)) {
      run.push(i);
      if (block.text.length >= 20) {
        links++;
      }
    } else {
      end();
    }
  });
  end();
}

function sameTitle(a: string, b: string): boolean {
  const [short, long] = [words(a), words(b)].sort((x, y) => x.size - y.size);
  if (short === undefined || long === undefined || short.size === 0) {
    return false;
  }
  let same = 0;
  for (const word of short) {
    if (long.has(word)) {
      same++;
    }
  }
  return same / short.size >= SAME_TITLE && (short.size >= 3 || same === long.size);
}

function words(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
