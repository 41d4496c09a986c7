/** How words are set: size in CSS pixels. */
export interface WordsFont {
  size: number;
  face: 'printed' | 'tool';
  bold?: boolean;
}

/** How wide words are, in CSS pixels. */
export type MeasureWords = (words: string, font: WordsFont) => number;

/** Letters of a common font are about so wide, as a share of their size; those of Chinese, Japanese and Korean are square. */
const LETTER = 0.52;
const SQUARE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Without a page to measure on. */
export const guessWords: MeasureWords = (words, { size, bold = false }) => {
  const squares = words.match(SQUARE)?.length ?? 0;
  return size * (squares + (words.length - squares) * (bold ? LETTER * 1.08 : LETTER));
};

/** Families as the page has them; a file has those that every reader's machine knows. */
export interface Families {
  printed: string;
  tool: string;
}

export const GENERIC_FAMILIES: Families = {
  printed: 'Georgia, "Times New Roman", serif',
  tool: 'Arial, Helvetica, sans-serif',
};

/** Measures with the browser's own fonts; guesses where there is no canvas. */
export function createMeasure(families: Families): MeasureWords {
  const context = document.createElement('canvas').getContext?.('2d') ?? null;
  if (context === null) return guessWords;
  const known = new Map<string, number>();
  return (words, { size, face, bold = false }) => {
    const font = `${bold ? '600 ' : ''}${size}px ${families[face]}`;
    const key = `${font} ${words}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    context.font = font;
    const measured = context.measureText(words).width;
    known.set(key, measured);
    return measured;
  };
}

/** Words cut to a width, with an ellipsis where something of them is left out. */
export function fitWords(words: string, width: number, font: WordsFont, measure: MeasureWords): string {
  if (measure(words, font) <= width) return words;
  const letters = [...words];
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(`${letters.slice(0, middle).join('').trimEnd()}…`, font) <= width) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? '' : `${letters.slice(0, low).join('').trimEnd()}…`;
}

/** Words in lines of a width; one that is longer than a line is broken. */
export function wrapWords(words: string, width: number, font: WordsFont, measure: MeasureWords): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/).flatMap((one) => breakWord(one, width, font, measure))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, font) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** A word in pieces that each fit a width, of one character at least. */
export function breakWord(word: string, width: number, font: WordsFont, measure: MeasureWords): string[] {
  if (measure(word, font) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && measure(piece + letter, font) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
