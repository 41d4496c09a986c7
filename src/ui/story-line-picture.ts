import type { LineLink, StoryLine } from '../core/story/story-line';
import { fitWords, type MeasureWords, wrapWords } from './measure-words';
import { mirrorPicture, type Picture, type PictureItem } from './picture';

/** What is written beside a text. */
export interface SaidText {
  name: string;
  /** Null where it is not known. */
  date: string | null;
}

interface StoryLineOptions {
  line: StoryLine;
  /** In the order of the line's texts. */
  said: readonly SaidText[];
  sayAlike: (words: number) => string;
  notDated: string;
  width: number;
  scale: number;
  mirrored: boolean;
  measure: MeasureWords;
}

/** Under this width there is room for fewer lanes, and for the number of an arc alone. */
const NARROW = 640;
/** Days after which the axis is broken: it would else be longer than the story. */
const FAR = 7;

/** The speakers who have a lane of their own in a width. */
export function countLanes(width: number): number {
  return width < 360 ? 3 : width < NARROW ? 4 : 7;
}

interface Pen extends StoryLineOptions {
  items: PictureItem[];
  dateWidth: number;
  nameWidth: number;
  lane: number;
  lanesAt: number;
  arcsAt: number;
}

/**
 * The story line: texts below each other by their days, a lane for each of those who are quoted most, arcs between texts that
 * share passages. Texts of no known day stand below, apart.
 */
export function drawStoryLine(options: StoryLineOptions): Picture {
  const { line, said, width, scale, mirrored, measure } = options;
  const narrow = width < NARROW;
  const dateWidth = (narrow ? 62 : 120) * scale;
  const widest = Math.max(0, ...said.map(({ name }) => measure(name, { size: 12 * scale, face: 'tool' })));
  const nameWidth = Math.min(widest + 6, Math.max(70 * scale, width * (narrow ? 0.27 : 0.3)));
  const lane = (narrow ? 19 : 24) * scale;
  const lanesAt = dateWidth + 20 * scale + nameWidth + 8;
  const lanes = Math.min(line.lanes.length, countLanes(width));
  const pen: Pen = {
    ...options,
    items: [],
    dateWidth,
    nameWidth,
    lane,
    lanesAt,
    arcsAt: lanesAt + lanes * lane + 8,
  };
  const { middles, bottom } = drawTexts(pen, drawHeads(pen, lanes), lanes);
  drawLinks(pen, middles);
  const picture: Picture = { width, height: Math.ceil(bottom + 6), items: pen.items };
  return mirrored ? mirrorPicture(picture) : picture;
}

/** The speakers' names, aslant above their lanes. */
function drawHeads({ items, line, lanesAt, lane, width, scale, measure }: Pen, lanes: number): number {
  const font = { size: 11.5 * scale, face: 'tool' } as const;
  const shown = line.lanes.slice(0, lanes);
  const room = (at: number): number => Math.min(120 * scale, (width - lanesAt - (at + 0.5) * lane) * 1.35);
  const names = shown.map(({ speaker }, at) => fitWords(speaker, room(at), font, measure));
  const height = Math.max(0, ...names.map((name) => measure(name, font))) * 0.72 + 14 * scale;
  for (const [at, text] of names.entries()) {
    const x = lanesAt + (at + 0.5) * lane;
    items.push({ kind: 'words', x, y: height - 4, text, ...font, tone: 'ink', anchor: 'left', turn: -45 });
  }
  return height;
}

/** @returns where each text is, from top to bottom */
function drawTexts(pen: Pen, top: number, lanes: number): { middles: number[]; bottom: number } {
  const { items, line, said, scale, dateWidth, width } = pen;
  const axis = dateWidth + 8 * scale;
  const middles: number[] = [];
  let y = top;
  for (const [at, text] of line.texts.entries()) {
    const before = line.texts[at - 1];
    const isNewDay = before === undefined || before.from !== text.from || before.to !== text.to;
    const last = middles.at(-1);
    if (before !== undefined && isNewDay) {
      if (text.from === null) {
        y += 8;
        items.push({ kind: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: 'rule' });
        y += 6;
      } else y += 8 + Math.min(30, 4 * Math.max(0, text.from - (before.to ?? text.from)));
    }
    const height = drawText(pen, said[at], y, isNewDay ? (said[at]?.date ?? pen.notDated) : null);
    const middle = y + 14 * scale;
    if (text.from !== null) {
      if (last !== undefined && before !== undefined) {
        const far = text.from - (before.to ?? text.from) > FAR;
        items.push({ kind: 'line', x1: axis, y1: last + 4, x2: axis, y2: middle - 4, stroke: 'quiet', dashed: far });
      }
      items.push({ kind: 'circle', x: axis, y: middle, radius: 3, fill: 'ink' });
    }
    middles.push(middle);
    drawVoices(pen, at, middle, lanes);
    y += height;
  }
  for (let at = 0; at < lanes; at++) {
    const x = pen.lanesAt + (at + 0.5) * pen.lane;
    // Below what is drawn on it.
    items.unshift({ kind: 'line', x1: x, y1: top, x2: x, y2: y - 4, stroke: 'rule' });
  }
  return { middles, bottom: y };
}

/** @returns how much room it takes */
function drawText(pen: Pen, said: SaidText | undefined, top: number, date: string | null): number {
  const { items, dateWidth, nameWidth, scale, measure } = pen;
  const font = { size: 12 * scale, face: 'tool' } as const;
  const small = { size: 11 * scale, face: 'tool' } as const;
  const base = top + 18 * scale;
  const dates = date === null ? [] : wrapWords(date, dateWidth, small, measure).slice(0, 4);
  for (const [at, text] of dates.entries()) {
    items.push({ kind: 'words', x: 0, y: base + at * 13 * scale, text, ...small, tone: 'quiet', anchor: 'left' });
  }
  const names = wrapWords(said?.name ?? '', nameWidth, font, measure);
  const shown = names.slice(0, 2);
  if (names.length > 2) shown[1] = fitWords(`${shown[1] ?? ''} …`, nameWidth, font, measure);
  const x = dateWidth + 20 * scale;
  for (const [at, text] of shown.entries()) {
    items.push({ kind: 'words', x, y: base + at * 14 * scale, text, ...font, tone: 'ink', anchor: 'left' });
  }
  return Math.max(28, 14 + 14 * shown.length, 14 + 13 * dates.length) * scale;
}

/** A dot for quoted words, a ring for words that are only reported: the more, the larger. */
function drawVoices({ items, line, lanesAt, lane }: Pen, at: number, y: number, lanes: number): void {
  for (const [place, { texts }] of line.lanes.slice(0, lanes).entries()) {
    const voice = texts[at];
    if (voice == null || voice.quotedWords + voice.reportedWords === 0) continue;
    const radius = Math.min(lane / 2 - 1, 2.5 + Math.sqrt(voice.quotedWords + voice.reportedWords) / 2);
    const x = lanesAt + (place + 0.5) * lane;
    items.push({ kind: 'circle', x, y, radius, fill: voice.quotedWords > 0 ? 'ink' : 'paper', stroke: 'ink' });
  }
}

interface Box {
  x: number;
  y: number;
  width: number;
}

/** The links for which there is room: those with most words first, none across another at the same distance. */
export function placeLinks(links: readonly LineLink[], levels: number): { link: LineLink; level: number }[] {
  const placed: { link: LineLink; level: number }[] = [];
  for (const link of links) {
    const [from, to] = link.between;
    for (let level = 0; level < levels; level++) {
      const isFree = placed.every(
        (other) => other.level !== level || other.link.between[1] <= from || other.link.between[0] >= to,
      );
      if (!isFree) continue;
      placed.push({ link, level });
      break;
    }
  }
  return placed;
}

/** How many arcs there is room for beside each other. */
function countLevels(room: number, label: number): number {
  return Math.max(1, Math.min(6, Math.floor((room - label) / 24)));
}

function drawLinks({ items, line, arcsAt, width, scale, measure, sayAlike }: Pen, middles: readonly number[]): void {
  const font = { size: 11 * scale, face: 'tool' } as const;
  const labels: Box[] = [];
  const room = width - arcsAt;
  const say = (words: number): string => {
    const whole = sayAlike(words);
    return measure(whole, font) + 60 <= room ? whole : String(words);
  };
  const widest = Math.max(0, ...line.links.map(({ words }) => measure(say(words), font)));
  const over: PictureItem[] = [];
  for (const { link, level } of placeLinks(line.links, countLevels(room, widest + 12))) {
    const [from, to] = link.between.map((at) => middles[at] ?? 0) as [number, number];
    const depth = (level + 1) * 24;
    const [y1, y2] = [from + 3, to - 3];
    const out = arcsAt + depth * 1.2;
    items.push({ kind: 'curve', points: [arcsAt, y1, out, y1, out, y2, arcsAt, y2], stroke: 'quiet', width: 1.5 });
    if (link.later !== null) {
      const y = link.later === link.between[0] ? y1 : y2;
      for (const side of [-4, 4]) {
        over.push({ kind: 'line', x1: arcsAt, y1: y, x2: arcsAt + 7, y2: y + side, stroke: 'quiet', width: 1.5 });
      }
    }
    const text = say(link.words);
    const box = { x: arcsAt + depth * 0.9 + 4, y: (y1 + y2) / 2, width: measure(text, font) };
    box.x = Math.min(box.x, width - box.width);
    for (let tries = 0; tries < 40 && labels.some((other) => overlap(other, box, 13 * scale)); tries++) box.y += 4;
    labels.push(box);
    over.push(
      {
        kind: 'rectangle',
        x: box.x - 2,
        y: box.y - 7 * scale,
        width: box.width + 2,
        height: 14 * scale,
        fill: 'paper',
      },
      { kind: 'words', x: box.x, y: box.y + 4 * scale, text, ...font, tone: 'ink', anchor: 'left' },
    );
  }
  items.push(...over);
}

function overlap(a: Box, b: Box, height: number): boolean {
  return Math.abs(a.y - b.y) < height && a.x < b.x + b.width + 4 && b.x < a.x + a.width + 4;
}
