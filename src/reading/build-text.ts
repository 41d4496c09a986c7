import type { Paragraph, Span } from '../core/model';
import { collapseText, rawOffset } from './collapse-text';
import type { Block } from './page-model';
import { pieceAt } from './text-pieces';

const PARAGRAPH_BREAK = '\n\n';

/** A place in a live text node; `offset` counts the node's own characters. */
export interface NodePlace {
  node: Text;
  offset: number;
}

/** Where a stretch of an article's text stands on the page. */
export interface NodeSpan {
  start: NodePlace;
  end: NodePlace;
}

export interface MappedText {
  text: string;
  paragraphs: Paragraph[];
  /** The place of a span on the page; null when it is empty, out of range, or no longer there. */
  locate(span: Span): NodeSpan | null;
}

/** Joins blocks into a text, and keeps for each text node where its characters begin in it: some numbers a node. */
export function buildText(blocks: Block[]): MappedText {
  const parts: string[] = [];
  const paragraphs: Paragraph[] = [];
  const nodes: Text[] = [];
  /** Where the characters of each begin in the text, and the first of them in the node. */
  const starts: number[] = [];
  const froms: number[] = [];
  const afterSpaces: boolean[] = [];
  let length = 0;
  for (const block of blocks) {
    if (length > 0) {
      length += PARAGRAPH_BREAK.length;
    }
    for (const segment of block.segments) {
      nodes.push(segment.node);
      starts.push(length + segment.at);
      froms.push(segment.from);
      afterSpaces.push(segment.afterSpace);
    }
    parts.push(block.text);
    paragraphs.push({ start: length, end: length + block.text.length, role: block.role ?? block.box.role });
    length += block.text.length;
  }
  const text = parts.join(PARAGRAPH_BREAK);

  function placeOf(at: number): NodePlace | null {
    const index = lastAtOrBefore(starts, at);
    const node = nodes[index];
    const start = starts[index];
    if (node === undefined || start === undefined || !node.isConnected) {
      return null;
    }
    const from = froms[index] ?? 0;
    const data = pieceAt(node.nodeValue ?? '', from);
    const afterSpace = afterSpaces[index] === true;
    const collapsed = collapseText(data, afterSpace);
    // The page may have rewritten the node since: then these words are no longer at this place.
    if (collapsed[at - start] !== text[at]) {
      return null;
    }
    return { node, offset: from + rawOffset(data, afterSpace, at - start) };
  }

  return {
    text,
    paragraphs,
    locate({ start, end }) {
      const first = skipSpace(text, start, 1);
      const last = skipSpace(text, end - 1, -1);
      if (!(first >= 0 && last >= first && last < text.length)) {
        return null;
      }
      const from = placeOf(first);
      const to = placeOf(last);
      return from && to ? { start: from, end: { node: to.node, offset: to.offset + 1 } } : null;
    },
  };
}

function skipSpace(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (at >= 0 && at < text.length && (text[at] === ' ' || text[at] === '\n')) {
    at += step;
  }
  return at;
}

function lastAtOrBefore(sorted: number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}
