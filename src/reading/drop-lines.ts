import { trimSignsAfter } from '../core/text/trim-signs';
import { CJK } from './collapse-text';
import { foldWords } from './fold-words';
import {
  endsWithCredit,
  isAsking,
  isBio,
  isColophon,
  isDateLine,
  isLabel,
  isNameLine,
  type LineWords,
  pointsElsewhere,
  toLineWords,
} from './line-words';
import type { Block } from './page-model';

/** A paragraph of prose: the text before the first one and after the last is looked at more strictly. */
const PROSE_LENGTH = 80;
/** The same in scripts that write a word with one or two characters. */
const CJK_PROSE_LENGTH = 30;
/** What may stand behind the end of a sentence. */
const CLOSING = `"'”’)]`;
/** No line longer than this is taken for furniture. */
const LONGEST_LINE = 400;
/** The head and the tail of an article are at most so many blocks. */
const NEAR = 12;
/** From this share of its characters on, a line counts as a link. */
const ALL_LINK = 0.8;
/** So many words of a line are looked at: fewer amid the text, where only how a line begins is asked. */
const MANY_WORDS = 60;
const FEW_WORDS = 8;
/** The shortest line that may be another page's headline. */
const SHORTEST_HEADLINE = 20;
/** A title is matched when this share of the shorter one's words is in the other. */
const SAME_TITLE = 0.75;

/** Lines between two places where the caller can pause. */
const LINES_A_SLICE = 200;

/** What the page says about itself, to know it again in the text. */
export interface Known {
  title: string | null;
  byline: string | null;
}

/**
 * Drops the lines that stand in an article's container without being its text: the title once more, bylines and dates
 * above the first paragraph, labels, pointers to other pages, captions with a credit, requests to the reader, and what
 * is said about the author at the end. Embedded posts and quotations stay as they are. What is kept all the same and is no
 * sentence of the article gets the role of a link or a caption.
 */
export function* dropLines(blocks: Block[], known: Known): Generator<void, Block[]> {
  const first = blocks.findIndex(isProse);
  if (first < 0) {
    return blocks;
  }
  const lines: Line[] = [];
  for (const [i, block] of blocks.entries()) {
    lines.push(toLine(block, i <= first || i >= blocks.length - NEAR ? MANY_WORDS : FEW_WORDS));
    if (i % LINES_A_SLICE === LINES_A_SLICE - 1) yield;
  }
  yield;
  const last = lines.findLastIndex((line) => isProse(line.block) && !isTailLine(line));
  // Far above the first paragraph or far below the last one there is no byline but another kind of text: a list, a table.
  const keep: boolean[] = [];
  for (const [i, line] of lines.entries()) {
    const place = i < first && first <= NEAR ? 'head' : i > last && blocks.length - last <= NEAR ? 'tail' : 'within';
    keep.push(line.quoted || !isFurniture(line, place, known));
    if (i % LINES_A_SLICE === LINES_A_SLICE - 1) yield;
  }
  yield;
  dropPointedTo(lines, keep);
  dropLinkRuns(lines, keep);
  dropLastHeading(blocks, keep);
  lines.forEach(setRole);
  yield;
  return blocks.filter((_, i) => keep[i]);
}

interface Line {
  block: Block;
  text: string;
  /** Null when the line is too long for furniture. */
  words: LineWords | null;
  quoted: boolean;
  /** Share of its characters that are links. */
  links: number;
  sentence: boolean;
}

function toLine(block: Block, words: number): Line {
  const { text, box } = block;
  return {
    block,
    text,
    words: text.length > LONGEST_LINE ? null : toLineWords(text, words),
    quoted: box.role === 'tweet' || box.role === 'blockquote',
    links: linkShare(block),
    sentence: endsSentence(text),
  };
}

function isProse(block: Block): boolean {
  const { text, box } = block;
  const enough = CJK.test(text) ? CJK_PROSE_LENGTH : PROSE_LENGTH;
  return text.length >= enough && box.role !== 'heading' && linkShare(block) < 0.5 && endsSentence(text);
}

/** A text may have a megabyte: only its end is asked. */
function endsSentence(text: string): boolean {
  return '.!?。…'.includes(trimSignsAfter(text.slice(-40), CLOSING).slice(-1) || ' ');
}

function linkShare({ text, linkChars }: Block): number {
  return linkChars / Math.max(text.length, 1);
}

function isFurniture(line: Line, place: 'head' | 'within' | 'tail', known: Known): boolean {
  const { block, text, links } = line;
  const { words } = line;
  if (words === null) {
    return false;
  }
  const { role, inTable } = block.box;
  if ((!inTable && isLabel(words)) || endsWithCredit(text) || (text.length < 250 && isColophon(text, words))) {
    return true;
  }
  if (pointsElsewhere(words) && (links > 0.4 || (text.length < 60 && (text.endsWith(':') || role === 'heading')))) {
    return true;
  }
  if (text.length < 200 && links > 0.1 && isAsking(text, words)) {
    return true;
  }
  if (role === 'body' && !inTable && links > ALL_LINK && text.length > 20 && !line.sentence) {
    return true;
  }
  if (place === 'head') {
    return isHeadLine(line, words, known);
  }
  return place === 'tail' && (isTailLine(line) || isDateLine(text, words) || (text.length < 40 && isNameLine(text)));
}

function isHeadLine({ text, block, sentence }: Line, words: LineWords, { title, byline }: Known): boolean {
  const isHeading = block.box.role === 'heading';
  if (
    text.length < 160 &&
    (isDateLine(text, words) || (/^(?:by|von|par|por) /i.test(text) && (/\d/.test(text) || !sentence)))
  ) {
    return true;
  }
  if (byline !== null && text.length < byline.length + 40 && text.includes(byline)) {
    return true;
  }
  if (
    title !== null &&
    (isHeading || Math.abs(text.length - title.length) < title.length * 0.4) &&
    sameTitle(words.words, title)
  ) {
    return true;
  }
  return !isHeading && isNameLine(text);
}

/** A quotation may be a link as a whole, and a figure may hold one: these stay what they are. */
function setRole({ block, text, words, quoted, links, sentence }: Line): void {
  const { role, inFigure } = block.box;
  if (words === null || quoted || role === 'heading' || /["“”„«»]/.test(text)) return;
  if (links >= ALL_LINK || (!sentence && text.includes(':') && pointsElsewhere(words))) block.role = 'link';
  else if (inFigure) block.role = 'caption';
}

function isTailLine({ text, words }: Line): boolean {
  return words !== null && (isAsking(text, words) || isBio(text, words) || isColophon(text, words));
}

/** "More stories" and the list of linked lines below it. */
function dropPointedTo(lines: Line[], keep: boolean[]): void {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || line.text.length >= 60 || line.quoted || !line.words || !pointsElsewhere(line.words)) {
      continue;
    }
    let below = i + 1;
    for (let next = lines[below]; next !== undefined && isPointedTo(next); next = lines[++below]) {
      keep[below] = false;
    }
    if (below > i + 1) {
      keep[i] = false;
      i = below - 1;
    }
  }
}

function isPointedTo({ block, text, quoted, links }: Line): boolean {
  return !quoted && text.length < 200 && links >= 0.25 && (block.box.role !== 'body' || !isProse(block));
}

/** Two or more lines in a row that are all link, headlines of other pages. */
function dropLinkRuns(lines: Line[], keep: boolean[]): void {
  let run: number[] = [];
  let headlines = 0;
  const end = () => {
    if (headlines >= 2) {
      for (const i of run) {
        keep[i] = false;
      }
    }
    run = [];
    headlines = 0;
  };
  lines.forEach(({ text, quoted, links, sentence }, i) => {
    if (keep[i] === false) {
      return;
    }
    if (!quoted && links >= ALL_LINK && !sentence) {
      run.push(i);
      if (text.length >= SHORTEST_HEADLINE) {
        headlines++;
      }
    } else {
      end();
    }
  });
  end();
}

/** A heading at the end has lost what stood under it: "Related", "About the author". */
function dropLastHeading(blocks: Block[], keep: boolean[]): void {
  const last = keep.lastIndexOf(true);
  if (last < blocks.length - 1 && blocks[last]?.box.role === 'heading') {
    keep[last] = false;
  }
}

function sameTitle(line: string[], title: string): boolean {
  const [short, long] = [new Set(line), new Set(foldWords(title))].sort((x, y) => x.size - y.size);
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
