import type { Span } from '../core/model';
import { breakWord, type MeasureWords, type WordsFont } from './measure-words';
import { isWrittenFromRight } from './picture';

/** A word of a wording, or a piece of a very long one, at its place in a line. */
export interface PlacedWord extends Span {
  text: string;
  x: number;
  width: number;
  fromRight: boolean;
}

export interface PlacedLine extends Span {
  words: PlacedWord[];
}

interface PlaceOptions {
  width: number;
  font: WordsFont;
  measure: MeasureWords;
  /** Whether all of it will be seen in a mirror, in which its words must read on. */
  mirrored: boolean;
}

/** A wording in lines of a width, word for word: each where a reader of its writing looks for it. Offsets are into the wording. */
export function placeWording(wording: string, { width, font, measure, mirrored }: PlaceOptions): PlacedLine[] {
  const fromRight = isWrittenFromRight(wording) ?? false;
  const space = measure(' ', font);
  const lines: PlacedWord[][] = [];
  let line: PlacedWord[] = [];
  let filled = 0;
  for (const { 0: whole, index } of wording.matchAll(/\S+/gu)) {
    let start = index;
    for (const text of breakWord(whole, width, font, measure)) {
      const wide = measure(text, font);
      const gap = start === index ? space : 0;
      if (line.length > 0 && filled + gap + wide > width) {
        lines.push(line);
        line = [];
        filled = 0;
      }
      filled += (line.length > 0 ? gap : 0) + wide;
      const end = start + text.length;
      line.push({ text, start, end, x: 0, width: wide, fromRight: isWrittenFromRight(text) ?? fromRight });
      start = end;
    }
  }
  if (line.length > 0) lines.push(line);
  return lines.map((words) => {
    let along = 0;
    let last: PlacedWord | undefined;
    for (const word of orderAsSeen(words, fromRight)) {
      // The pieces of a broken word stand close.
      if (last !== undefined && last.end !== word.start && word.end !== last.start) along += space;
      word.x = fromRight === mirrored ? along : width - along - word.width;
      along += word.width;
      last = word;
    }
    return { words, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  });
}

/** Words in the order in which they follow each other for the eye: those written the other way round stand in the other order. */
function orderAsSeen(words: readonly PlacedWord[], fromRight: boolean): PlacedWord[] {
  const seen: PlacedWord[] = [];
  let others: PlacedWord[] = [];
  for (const word of words) {
    if (word.fromRight !== fromRight) {
      others.unshift(word);
      continue;
    }
    seen.push(...others, word);
    others = [];
  }
  return [...seen, ...others];
}

/** A stretch of a line, from left to right. */
export interface Extent {
  from: number;
  to: number;
}

/**
 * Where a stretch of the wording is in a line: one extent as a rule, several where it is written both ways. White space at its
 * ends is no part of it.
 */
export function findExtents({ words }: PlacedLine, span: Span, mirrored: boolean, space: number): Extent[] {
  const extents = words.flatMap((word): Extent[] => {
    const start = Math.max(span.start, word.start);
    const end = Math.min(span.end, word.end);
    if (end <= start) return [];
    const share = (offset: number): number => (word.width * (offset - word.start)) / (word.end - word.start);
    // In a mirror what is written from the left begins at the right.
    const backward = word.fromRight !== mirrored;
    return [
      backward
        ? { from: word.x + word.width - share(end), to: word.x + word.width - share(start) }
        : { from: word.x + share(start), to: word.x + share(end) },
    ];
  });
  const joined: Extent[] = [];
  for (const extent of extents.sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && extent.from - last.to <= space + 0.5) last.to = extent.to;
    else joined.push({ ...extent });
  }
  return joined;
}
