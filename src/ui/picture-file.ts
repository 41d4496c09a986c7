import { CHART_DOTS, CHART_STROKES } from './chart-strokes';
import { type Families, GENERIC_FAMILIES, type MeasureWords, type WordsFont, wrapWords } from './measure-words';
import { type Picture, type PictureItem, placeWords, type Tone, type Words } from './picture';

/** A picture as a document of its own, and its size in CSS pixels. */
export interface PictureFile {
  svg: string;
  width: number;
  height: number;
}

/** Saves a picture under a name made from `title`; `too-large`: no canvas takes it. */
export type SavePicture = (title: string, format: 'svg' | 'png', file: PictureFile) => Promise<'saved' | 'too-large'>;

/** What a picture is made from, as it is printed below it; null for what is not known. */
export interface PictureSource {
  outlet: string;
  title: string | null;
  date: string | null;
  url: string | null;
}

/** The colours of the page, and of each speaker of its charts. */
export type Colours = Readonly<Record<Exclude<Tone, `voice-${string}`>, string>> & { voices: readonly string[] };

export interface PictureWords {
  heading: string;
  /** What the picture's signs mean. */
  key: string;
  sources: readonly PictureSource[];
  /** By what it was made, and when. */
  made: string;
  /** BCP 47, of the reader. */
  language: string;
}

const MARGIN = 24;
/** Of a picture that is saved, its frame apart. */
export const FILE_WIDTH = 852;

const HEADING: WordsFont = { size: 19, face: 'printed', bold: true };
const SMALL: WordsFont = { size: 11.5, face: 'tool' };

/**
 * A picture as a standalone SVG document: with a heading, what its signs mean, and the outlets, headlines, dates and addresses
 * that it is made from. It needs no style sheet and no font of its own.
 */
export function writePicture(
  picture: Picture,
  words: PictureWords,
  colours: Colours,
  measure: MeasureWords,
  mirrored: boolean,
): PictureFile {
  const width = picture.width + 2 * MARGIN;
  const frame: PictureItem[] = [];
  const side = mirrored ? { x: width - MARGIN, anchor: 'right' as const } : { x: MARGIN, anchor: 'left' as const };
  let y = MARGIN;
  const write = (text: string, font: WordsFont, tone: Tone, room = picture.width): void => {
    for (const line of wrapWords(text, room, font, measure)) {
      y += font.size * 1.3;
      frame.push({ kind: 'words', ...side, y, text: line, ...font, tone });
    }
  };
  write(words.heading, HEADING, 'ink');
  y += 16;
  const top = y;
  y += picture.height + 6;
  write(words.key, SMALL, 'quiet');
  y += 10;
  frame.push({ kind: 'line', x1: MARGIN, y1: y, x2: width - MARGIN, y2: y, stroke: 'rule' });
  y += 4;
  for (const source of words.sources) {
    write([source.outlet, source.title, source.date].filter((one) => one !== null).join(' · '), SMALL, 'ink');
    if (source.url !== null) write(source.url, SMALL, 'quiet');
    y += 3;
  }
  y += 5;
  write(words.made, SMALL, 'quiet');
  const height = Math.ceil(y + MARGIN);
  const draw = (items: readonly PictureItem[]) =>
    items.map((item) => writeItem(item, colours, GENERIC_FAMILIES)).join('\n');
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${escapeXml(words.language)}">`,
    `<title>${escapeXml(words.heading)}</title>`,
    writePatterns(picture.items, colours),
    `<rect width="${width}" height="${height}" fill="${escapeXml(colours.paper)}"/>`,
    draw(frame),
    `<g transform="translate(${MARGIN} ${round(top)})">`,
    draw(picture.items),
    '</g>',
    '</svg>',
    '',
  ];
  return { svg: svg.filter((line, at) => line !== '' || at === svg.length - 1).join('\n'), width, height };
}

function writeItem(item: PictureItem, colours: Colours, families: Families): string {
  const stroke = (tone: Tone | undefined, width = 1): string =>
    tone === undefined ? '' : ` stroke="${paint(tone, colours)}" stroke-width="${width}"`;
  switch (item.kind) {
    case 'rectangle': {
      const { x, y, width, height, radius, fill } = item;
      const corners = radius === undefined ? '' : ` rx="${round(radius)}"`;
      return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"${corners} fill="${fill === null ? 'none' : paint(fill, colours)}"${stroke(item.stroke)}/>`;
    }
    case 'line': {
      const { x1, y1, x2, y2 } = item;
      const dashes = item.dashed ? ' stroke-dasharray="1.5 3"' : '';
      return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"${stroke(item.stroke, item.width)}${dashes}/>`;
    }
    case 'curve': {
      const [x, y, ...rest] = item.points.map(round);
      return `<path d="M${x} ${y}C${rest.join(' ')}" fill="none"${stroke(item.stroke, item.width)}/>`;
    }
    case 'circle':
      return `<circle cx="${round(item.x)}" cy="${round(item.y)}" r="${round(item.radius)}" fill="${paint(item.fill, colours)}"${stroke(item.stroke)}/>`;
    case 'words':
      return writeWords(item, colours, families);
  }
}

function writeWords(item: Words, colours: Colours, families: Families): string {
  const { x, y, text, size, face, tone, bold, length, turn, language } = item;
  const { anchor, direction } = placeWords(item);
  const more = [
    bold ? ' font-weight="600"' : '',
    length === undefined ? '' : ` textLength="${round(length)}" lengthAdjust="spacingAndGlyphs"`,
    turn === undefined ? '' : ` transform="rotate(${turn} ${round(x)} ${round(y)})"`,
    language ? ` lang="${escapeXml(language)}"` : '',
  ];
  return `<text x="${round(x)}" y="${round(y)}" font-family="${escapeXml(families[face])}" font-size="${round(size)}" fill="${paint(tone, colours)}" text-anchor="${anchor}" direction="${direction}"${more.join('')}>${escapeXml(text)}</text>`;
}

function paint(tone: Tone, colours: Colours): string {
  if (isVoice(tone)) return `url(#${tone})`;
  return escapeXml(colours[tone]);
}

function isVoice(tone: Tone): tone is Extract<Tone, `voice-${string}`> {
  return tone.startsWith('voice-');
}

/** The fillings that the picture uses. */
function writePatterns(items: readonly PictureItem[], colours: Colours): string {
  const used = new Set(items.flatMap((item) => ('fill' in item && item.fill !== null ? [item.fill] : [])));
  const patterns = [...used].filter(isVoice).map((tone) => {
    const slot = Number(tone.slice('voice-'.length));
    const isNamed = Number.isInteger(slot);
    const ground = escapeXml((isNamed ? colours.voices[slot] : undefined) ?? colours.paper);
    const strokes = isNamed ? (CHART_STROKES[slot] ?? '') : tone.endsWith('others') ? CHART_DOTS : '';
    const ink = escapeXml(isNamed ? colours.paper : colours.quiet);
    return `<pattern id="${tone}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="${ground}"/><path d="${strokes}" fill="none" stroke="${ink}" stroke-width="${isNamed ? 1.2 : 1.6}" stroke-linecap="${isNamed ? 'butt' : 'round'}"/></pattern>`;
  });
  return patterns.length === 0 ? '' : `<defs>${patterns.join('')}</defs>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Characters that no XML document may have. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that are meant
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
