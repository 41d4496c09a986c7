/**
 * A picture as a list of things to draw, in CSS pixels from the top left corner: laid out once, drawn on a page
 * (`PictureView.tsx`) and written as a file (`picture-file.ts`).
 */
export interface Picture {
  width: number;
  height: number;
  items: PictureItem[];
}

/** A colour of the page by what it is for; `voice-…` are the fillings of the charts. */
export type Tone = 'ink' | 'quiet' | 'rule' | 'paper' | 'cut' | 'added' | `voice-${number | 'others' | 'unnamed'}`;

export type PictureItem = Rectangle | Line | Curve | Circle | Words;

export interface Rectangle {
  kind: 'rectangle';
  x: number;
  y: number;
  width: number;
  height: number;
  /** Of the filling; null where there is none. */
  fill: Tone | null;
  stroke?: Tone;
  /** Of the corners. */
  radius?: number;
}

export interface Line {
  kind: 'line';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  stroke: Tone;
  width?: number;
  dashed?: boolean;
}

/** A cubic Bézier curve. */
export interface Curve {
  kind: 'curve';
  points: [x1: number, y1: number, cx1: number, cy1: number, cx2: number, cy2: number, x2: number, y2: number];
  stroke: Tone;
  width?: number;
}

export interface Circle {
  kind: 'circle';
  x: number;
  y: number;
  radius: number;
  fill: Tone;
  stroke?: Tone;
}

/** A line of text. `printed`: what an outlet printed. */
export interface Words {
  kind: 'words';
  x: number;
  /** Of the base line. */
  y: number;
  text: string;
  /** Of the letters. */
  size: number;
  face: 'printed' | 'tool';
  tone: Tone;
  /** Which end of the words stands at `x`, whatever they are written in. */
  anchor: 'left' | 'middle' | 'right';
  bold?: boolean;
  /** As wide as this, whatever the font. */
  length?: number;
  /** Degrees, clockwise around its place. */
  turn?: number;
  /** BCP 47. */
  language?: string | null | undefined;
}

/** The same seen in a mirror: for readers who write from the right. Words stay readable. */
export function mirrorPicture({ width, height, items }: Picture): Picture {
  return { width, height, items: items.map((item) => mirrorItem(item, width)) };
}

const OTHER_SIDE = { left: 'right', middle: 'middle', right: 'left' } as const;

function mirrorItem(item: PictureItem, width: number): PictureItem {
  switch (item.kind) {
    case 'rectangle':
      return { ...item, x: width - item.x - item.width };
    case 'line':
      return { ...item, x1: width - item.x1, x2: width - item.x2 };
    case 'circle':
      return { ...item, x: width - item.x };
    case 'words':
      return {
        ...item,
        x: width - item.x,
        anchor: OTHER_SIDE[item.anchor],
        ...(item.turn !== undefined && { turn: -item.turn }),
      };
    case 'curve': {
      const [x1, y1, cx1, cy1, cx2, cy2, x2, y2] = item.points;
      return { ...item, points: [width - x1, y1, width - cx1, cy1, width - cx2, cy2, width - x2, y2] };
    }
  }
}

const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;

/** Whether words are written from the right, by the first of their letters; null where they have none. */
export function isWrittenFromRight(words: string): boolean | null {
  const letter = /\p{L}/u.exec(words)?.[0];
  return letter === undefined ? null : RIGHT_TO_LEFT.test(letter);
}

/**
 * The anchor and direction that set words as `anchor` says: in SVG, words begin or end at a place, and where that is depends
 * on how they are written.
 */
export function placeWords({ text, anchor }: Pick<Words, 'text' | 'anchor'>): {
  anchor: 'start' | 'middle' | 'end';
  direction: 'ltr' | 'rtl';
} {
  const fromRight = isWrittenFromRight(text) ?? false;
  const direction = fromRight ? 'rtl' : 'ltr';
  if (anchor === 'middle') return { anchor, direction };
  return { anchor: (anchor === 'left') === fromRight ? 'end' : 'start', direction };
}
