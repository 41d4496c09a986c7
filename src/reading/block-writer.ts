import { collapseText } from './collapse-text';
import type { Block, Box, Page } from './page-model';

const COMMAS = /[,\u060c\u3001\uff0c\ufe10\ufe11\u2e41\u2e34\u2e32]/g;
/** Commas are counted so far: no real paragraph is longer, and more of them would say nothing new. */
const COMMAS_COUNTED = 10_000;
const SENTENCE_END = /[.!?。](?:["'\u201d\u2019)]?$| )/;
/** Of longer blocks nobody asks whether a sentence ends in them. */
const SHORT_BLOCK = 80;
const SPACE = 32;

/** The block that is being put together. */
export interface BlockWriter {
  page: Page;
  block: Block | null;
  /** Its text so far, in pieces: to look at the end of a growing string makes the browser copy it each time. */
  parts: string[];
  length: number;
  afterSpace: boolean;
  /** How many open elements are links. */
  linkDepth: number;
  /** Line breaks since the last character. */
  breaks: number;
}

export function createBlockWriter(page: Page): BlockWriter {
  return { page, block: null, parts: [], length: 0, afterSpace: true, linkDepth: 0, breaks: 0 };
}

/**
 * Adds a text node, or a piece of a long one.
 *
 * @param from where the piece begins in the node
 */
export function appendText(writer: BlockWriter, box: Box, node: Text, data: string, from: number): void {
  const afterSpace = writer.block === null || writer.afterSpace;
  const text = collapseText(data, afterSpace);
  if (text === '') {
    return;
  }
  if (text !== ' ') {
    writer.breaks = 0;
  }
  writer.block ??= { box, text: '', segments: [], linkChars: 0, commas: 0 };
  const { block } = writer;
  block.segments.push({ node, from, at: writer.length, afterSpace });
  append(writer, text);
  if (writer.linkDepth > 0) {
    block.linkChars += text.length;
  }
}

function append(writer: BlockWriter, text: string): void {
  writer.parts.push(text);
  writer.length += text.length;
  writer.afterSpace = text.charCodeAt(text.length - 1) === SPACE;
}

/** Two line breaks in a row end a paragraph; one is a space. */
export function breakLine(writer: BlockWriter): void {
  writer.breaks++;
  if (writer.breaks >= 2) {
    endBlock(writer);
  } else if (writer.block !== null && !writer.afterSpace) {
    append(writer, ' ');
  }
}

/** Ends the block, if one is open, and gives it to the page. */
export function endBlock(writer: BlockWriter): void {
  const { block, parts } = writer;
  writer.breaks = 0;
  if (block === null) {
    return;
  }
  const text = (parts.length === 1 ? (parts[0] ?? '') : parts.join('')).trimEnd();
  if (text !== '') {
    const { box } = block;
    block.text = text;
    block.commas = (text.length > COMMAS_COUNTED ? text.slice(0, COMMAS_COUNTED) : text).match(COMMAS)?.length ?? 0;
    box.ownBlocks++;
    box.endsSentence ||= text.length <= SHORT_BLOCK && SENTENCE_END.test(text);
    writer.page.blocks.push(block);
  }
  writer.block = null;
  writer.parts = [];
  writer.length = 0;
}
