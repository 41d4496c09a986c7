import type { CutMapPiece, CutMapRow } from '../core/comparison/cut-map';
import { fitWords, type MeasureWords, type WordsFont, wrapWords } from './measure-words';
import { mirrorPicture, type Picture, type PictureItem, type Tone } from './picture';
import { type Extent, findExtents, type PlacedLine, placeWording } from './place-wording';

/** A row of the map, and what is said of it. */
export interface SaidRow {
  row: CutMapRow;
  /** The outlets. */
  name: string;
  /** What is to be known of the row beside what is seen: that it is a part, another version, copies; empty where nothing is. */
  note: string;
  /** Written over a row that has no pieces. */
  instead: string;
}

interface CutMapOptions {
  fullest: string | null;
  language: string | null | undefined;
  rows: readonly SaidRow[];
  width: number;
  /** CSS pixels of the reader's letters for 16 of ours. */
  scale: number;
  measure: MeasureWords;
  /** For a page that is written from the right. */
  mirrored: boolean;
}

const WORDS = 15.5;
const NAME = 12;
const NOTE = 11;
const BAR = 9;
/** From one row to the next, without what is written below it. */
const PITCH = 19;
const GAP = 12;

/**
 * The cut map: the fullest wording in lines as in a score, and below each line a bar for each outlet: solid where it has the
 * words above, empty where it cut them, ringed where it has others, which stand below.
 */
export function drawCutMap(options: CutMapOptions): Picture {
  const { fullest, width, scale, measure, mirrored } = options;
  const nameWidth = Math.round(Math.min(190 * scale, Math.max(84 * scale, width * 0.26)));
  const left = nameWidth + GAP;
  const font: WordsFont = { size: WORDS * scale, face: 'printed' };
  const across = Math.max(60, width - left - 2);
  const lines = placeWording(fullest ?? '', { width: across, font, measure, mirrored });
  const map: MapPen = { ...options, items: [], left, across, nameWidth, space: measure(' ', font) };
  let y = 0;
  if (lines.length === 0) y = drawLine(map, null, 0, true);
  for (const [at, line] of lines.entries()) {
    if (at > 0) {
      y += 10;
      map.items.push({ kind: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: 'rule' });
    }
    y = drawLine(map, line, y, at === 0);
  }
  const picture: Picture = { width, height: Math.ceil(y + 2), items: map.items };
  return mirrored ? mirrorPicture(picture) : picture;
}

interface MapPen extends CutMapOptions {
  items: PictureItem[];
  /** Where the wording begins, and how much room it has. */
  left: number;
  across: number;
  nameWidth: number;
  /** Between two words. */
  space: number;
}

/** A line of the wording and all rows below it; the rows are named in full below the first. */
function drawLine(map: MapPen, line: PlacedLine | null, top: number, isFirst: boolean): number {
  const { items, rows, left, scale, language } = map;
  let y = top;
  if (line !== null) {
    y += (WORDS + 6) * scale;
    for (const { text, x, width } of line.words) {
      items.push({
        kind: 'words',
        x: left + x + width / 2,
        y,
        text,
        size: WORDS * scale,
        face: 'printed',
        tone: 'ink',
        anchor: 'middle',
        length: width,
        language,
      });
    }
    y += 6 * scale;
  }
  // Below the first line, whoever has nothing there needs no bar.
  for (const said of rows) if (isFirst || isIn(said.row, line)) y = drawRow(map, said, line, y, isFirst);
  return y;
}

/** Whether a row has something to show in a line. */
function isIn({ form, pieces }: CutMapRow, line: PlacedLine | null): boolean {
  return pieces.some(
    ({ kind, span }) =>
      line !== null && span.start < line.end && span.end > line.start && (form === 'whole' || kind === 'kept'),
  );
}

function drawRow(map: MapPen, said: SaidRow, line: PlacedLine | null, top: number, isFirst: boolean): number {
  const { scale } = map;
  const named = drawName(map, said, top, isFirst);
  const middle = top + (PITCH * scale) / 2;
  const { pieces } = said.row;
  const hasWords =
    line === null || pieces.length === 0
      ? drawInstead(map, said, line, middle, isFirst)
      : drawPieces(map, said.row, line, middle);
  return Math.max(named, top + (PITCH + (hasWords ? NOTE + 3 : 0)) * scale);
}

/** @returns where the name ends */
function drawName(map: MapPen, { row, name, note }: SaidRow, top: number, isFirst: boolean): number {
  const { items, nameWidth, scale, measure } = map;
  const font: WordsFont = { size: NAME * scale, face: 'tool', bold: row.isRead };
  const names = isFirst ? wrapWords(name, nameWidth, font, measure) : [fitWords(name, nameWidth, font, measure)];
  const shown = names.slice(0, 3);
  if (names.length > shown.length) {
    shown[shown.length - 1] = fitWords(`${shown.at(-1) ?? ''} …`, nameWidth, font, measure);
  }
  let y = top + (PITCH / 2 + NAME * 0.36) * scale;
  const write = (text: string, { size, bold = false }: WordsFont, tone: Tone): void => {
    items.push({ kind: 'words', x: 0, y, text, size, face: 'tool', tone, anchor: 'left', bold });
    y += size * 1.25;
  };
  for (const text of shown) write(text, font, 'ink');
  if (!isFirst) return top;
  const small: WordsFont = { size: NOTE * scale, face: 'tool' };
  for (const text of wrapWords(note, nameWidth, small, measure).slice(0, 3)) write(text, small, 'quiet');
  return y - 5 * scale;
}

/** Where nothing of the wording can be shown: a dotted line, and what it stands for. */
function drawInstead(
  { items, left, across, scale, measure }: MapPen,
  { instead, row }: SaidRow,
  line: PlacedLine | null,
  y: number,
  isFirst: boolean,
): false {
  const font: WordsFont = { size: NOTE * scale, face: 'tool' };
  const text = isFirst || line === null ? fitWords(instead, across - 20, font, measure) : '';
  const taken = text === '' ? 0 : measure(text, font) + 8;
  const begin = left + (text === '' ? 0 : taken);
  if (text !== '') {
    items.push({ kind: 'words', x: left, y: y + NOTE * 0.36 * scale, text, ...font, tone: 'quiet', anchor: 'left' });
  }
  if (row.form === 'report' || row.form === 'unplaced') {
    items.push({ kind: 'line', x1: begin, y1: y, x2: left + across, y2: y, stroke: 'quiet', width: 1.5, dashed: true });
  }
  return false;
}

/** @returns whether there are words below the bar */
function drawPieces(map: MapPen, row: CutMapRow, line: PlacedLine, y: number): boolean {
  const { items, left, scale } = map;
  const height = BAR * scale;
  const notes: { x: number; text: string }[] = [];
  for (const piece of row.pieces) {
    if (piece.kind === 'added') {
      const x = findPoint(map, line, piece);
      if (x === null) continue;
      items.push({ kind: 'line', x1: x, y1: y - height, x2: x, y2: y + height, stroke: 'added', width: 2.5 });
      notes.push({ x, text: `+ ${piece.words}` });
      continue;
    }
    if (!hasWords(map, line, piece)) continue;
    for (const [at, { from, to }] of extentsOf(map, line, piece).entries()) {
      const box = {
        kind: 'rectangle',
        x: left + from,
        y: y - height / 2,
        width: Math.max(1, to - from),
        height,
      } as const;
      if (piece.kind === 'kept') {
        items.push(row.form === 'bare' ? { ...box, fill: 'paper', stroke: 'ink' } : { ...box, fill: 'ink' });
      } else if (piece.kind === 'changed') {
        items.push({ ...box, y: box.y - 2, height: height + 4, fill: 'paper', stroke: 'cut', radius: height / 2 + 2 });
        if (at === 0 && piece.span.start >= line.start) notes.push({ x: box.x, text: piece.words });
      } else if (row.form === 'whole') drawCut(map, { from: box.x, to: box.x + box.width }, y, piece.marked);
    }
  }
  return writeNotes(map, notes, y + height / 2 + (NOTE + 2) * scale);
}

/** Words that were cut: a gap, its ends marked, with the outlet's ellipsis where it has one. */
function drawCut({ items, scale }: MapPen, { from, to }: Extent, y: number, marked: boolean): void {
  const half = 3 * scale;
  items.push({ kind: 'line', x1: from + 2, y1: y, x2: to - 2, y2: y, stroke: 'cut', dashed: true });
  if (!marked || to - from < 16 * scale) return;
  const size = 13 * scale;
  const x = (from + to) / 2;
  items.push(
    { kind: 'rectangle', x: x - size / 2 - 1, y: y - half, width: size + 2, height: 2 * half, fill: 'paper' },
    { kind: 'words', x, y: y + 2 * scale, text: '…', size, face: 'printed', tone: 'cut', anchor: 'middle' },
  );
}

/** A full stop that is kept, or a comma that is cut, is no sight. */
function hasWords({ fullest }: MapPen, line: PlacedLine, { span }: CutMapPiece): boolean {
  const words = (fullest ?? '').slice(Math.max(span.start, line.start), Math.min(span.end, line.end));
  return /[\p{L}\p{N}]/u.test(words);
}

function extentsOf({ mirrored, space }: MapPen, line: PlacedLine, { span }: CutMapPiece): Extent[] {
  return findExtents(line, span, mirrored, space);
}

/** Where words were put in: between the words before and behind; null where that is in another line. */
function findPoint(map: MapPen, line: PlacedLine, { span }: CutMapPiece): number | null {
  const { mirrored, left } = map;
  const at = span.start;
  const behind = line.words.find(({ end }) => end > at);
  const before = line.words.findLast(({ start }) => start < at);
  if (at < line.start || at > line.end) return null;
  const word = behind ?? before;
  if (word === undefined) return null;
  const offset = Math.min(Math.max(at, word.start), word.end);
  const share = (word.width * (offset - word.start)) / (word.end - word.start);
  const x = word.fromRight !== mirrored ? word.x + word.width - share : word.x + share;
  return left + (word === behind && offset === word.start ? x - (word.fromRight !== mirrored ? -2 : 2) : x);
}

/** The outlet's own words, below where it has them: each as far as the next one leaves room. */
function writeNotes(
  { items, left, across, scale, measure, language }: MapPen,
  notes: { x: number; text: string }[],
  y: number,
): boolean {
  const font: WordsFont = { size: (NOTE + 1) * scale, face: 'printed' };
  const sorted = notes.sort((a, b) => a.x - b.x);
  let from = left;
  for (const [at, { x, text }] of sorted.entries()) {
    const end = sorted[at + 1]?.x ?? left + across;
    const wide = measure(text, font);
    // At the end of a line there is room before it.
    const begin = Math.max(from, Math.min(x, end - wide - 6));
    const shown = fitWords(text, end - begin - (at + 1 < sorted.length ? 8 : 0), font, measure);
    if (shown === '') continue;
    items.push({ kind: 'words', x: begin, y, text: shown, ...font, tone: 'ink', anchor: 'left', language });
    from = begin + Math.min(wide, end - begin) + 8;
  }
  return sorted.length > 0;
}
