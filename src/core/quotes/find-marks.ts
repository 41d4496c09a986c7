import type { Span } from '../model';
import { charClassAt, DIGIT, isWordAt, LOWER, SPACE, UPPER } from '../text/char-class';
import { MARK_CHARACTERS, type MarkCharacter, type MarkFamily } from './mark-characters';

/** Words between a pair of quotation marks. `start` and `end` are inside the marks, white space trimmed. */
export interface MarkedSpan extends Span {
  /** Offset of the opening mark. */
  open: number;
  /** Offset after the closing mark; `end` of the paragraph where the mark is missing. */
  close: number;
  family: MarkFamily;
  /** False where a paragraph opens a quotation and does not close it. */
  closed: boolean;
  /** Index, in the same list, of the span that this one stands in; -1 outside any. */
  parent: number;
}

interface MarkEvent {
  at: number;
  /** Code units that the mark takes up: typewriters make a double mark of two single ones. */
  size: number;
  char: string;
  mark: MarkCharacter;
  canOpen: boolean;
  canClose: boolean;
}

/** Shortened words that begin with an apostrophe. */
const ELISIONS =
  /^(?:em|im|er|tis|twas|twere|twill|til|till|bout|cause|cos|cuz|n|nuff|neath|round|gainst|hood|burbs|ol|ere)$/i;

/** An unclosed span this short is a stray mark, not a quotation, unless it is a whole sentence. */
const SHORTEST_UNCLOSED = 20;

function isOpeningBracket(char: string): boolean {
  return '([{—–-/…'.includes(char);
}

/** Whether the single mark at `at` is the apostrophe of a shortened word or a year: ’em, ’17, ’90s, rock ’n’ roll. */
function isElision(text: string, at: number): boolean {
  let end = at + 1;
  while (end < at + 9 && isWordAt(text, end)) end++;
  const word = text.slice(at + 1, end);
  if (/^\d\ds?$/.test(word)) return true;
  return ELISIONS.test(word);
}

/** Whether two single marks at `at` stand for a double one: ''so'', ``so''. In a row of three the outer two do. */
function isTypewriterDouble(text: string, at: number, from: number, to: number): boolean {
  const char = text.charAt(at);
  if ((char !== "'" && char !== '`') || at + 1 >= to || text[at + 1] !== char) return false;
  if (char === '`') return true;
  const opens = at === from || charClassAt(text, at - 1) === SPACE;
  return opens || text[at + 2] !== "'" || text[at + 3] === "'";
}

function readEvent(text: string, at: number, from: number, to: number): MarkEvent | null {
  if (isTypewriterDouble(text, at, from, to)) return readDouble(text, at, from, to);
  const char = text.charAt(at);
  const mark = MARK_CHARACTERS.get(char);
  if (mark === undefined) return null;
  const before = at > from ? charClassAt(text, at - 1) : SPACE;
  const after = at + 1 < to ? charClassAt(text, at + 1) : SPACE;
  const previous = at > from ? text.charAt(at - 1) : ' ';
  const next = at + 1 < to ? text.charAt(at + 1) : ' ';
  const openPlace = before === SPACE || isOpeningBracket(previous) || MARK_CHARACTERS.has(previous) || previous === ':';
  let canOpen = mark.opens || (openPlace && after !== SPACE && !mark.closes);
  let canClose = mark.closes || (before !== SPACE && (!mark.opens || char === '“' || char === '‘'));
  if (mark.family === 'single') {
    if (before >= 2 && after >= 2 && char !== '‹' && char !== '›') return null;
    if (before >= 2) canOpen = false;
    if (after >= 2) canClose = false;
    if (canOpen && (char === "'" || char === '‘' || char === '’') && isElision(text, at)) return null;
    if (canOpen && after === SPACE) canOpen = false;
    if (!canOpen && !canClose) return null;
  } else if (char === '«' || char === '»') {
    canOpen = true;
    canClose = true;
  } else if (!mark.opens && !mark.closes) {
    if (before === SPACE && after === SPACE) {
      canOpen = at > from || after === SPACE;
      canClose = true;
    } else if (before >= 2 && after >= 2) {
      canOpen = true;
      canClose = true;
    } else if (before !== SPACE && !openPlace) canOpen = false;
    if (next === '' || at + 1 >= to) canOpen = false;
    // `said:"Yes` has lost a space; `said,"` at the end of a word closes.
    if (',.!?'.includes(previous) && after >= 2) canOpen = true;
  }
  return { at, size: 1, char, mark, canOpen, canClose };
}

const TYPEWRITER: MarkCharacter = { family: 'double', opens: false, closes: false, closers: "''" };

function readDouble(text: string, at: number, from: number, to: number): MarkEvent | null {
  const before = at > from ? charClassAt(text, at - 1) : SPACE;
  const after = at + 2 < to ? charClassAt(text, at + 2) : SPACE;
  const canOpen = after !== SPACE && (before === SPACE || isOpeningBracket(text.charAt(at - 1)));
  return { at, size: 2, char: "''", mark: TYPEWRITER, canOpen, canClose: !canOpen && text[at] === "'" };
}

function makeSpan(
  text: string,
  mark: MarkEvent,
  close: number,
  closing: number,
  family: MarkFamily,
): MarkedSpan | null {
  const open = mark.at;
  const closed = closing > 0;
  let start = open + mark.size;
  let end = close - closing;
  while (start < end && charClassAt(text, start) === SPACE) start++;
  while (end > start && charClassAt(text, end - 1) === SPACE) end--;
  return end > start ? { open, close, start, end, family, closed, parent: -1 } : null;
}

/** An opening mark typed where a closing one belongs, `“So it is,“ he said`: after a word and before a space. */
function closesWrongWay(text: string, open: MarkEvent | undefined, event: MarkEvent): boolean {
  if (open?.char !== '“' || event.char !== '“') return false;
  const after = charClassAt(text, event.at + 1);
  return charClassAt(text, event.at - 1) !== SPACE && after < LOWER && !isOpeningBracket(text.charAt(event.at - 1));
}

/** Double marks, guillemets, corner brackets: a stack, in which a mark that does not fit is left out of account. */
function pairDoubleMarks(text: string, events: readonly MarkEvent[], paragraphEnd: number): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  const stack: MarkEvent[] = [];
  const add = (open: MarkEvent, close: number, closing: number): void => {
    const span = makeSpan(text, open, close, closing, 'double');
    if (span !== null) spans.push(span);
  };
  for (let index = 0; index < events.length; index++) {
    const event = events[index];
    if (event === undefined) continue;
    const top = stack.at(-1);
    const fits =
      (top?.mark.closers.includes(event.char) === true && event.canClose) || closesWrongWay(text, top, event);
    const next = events[index + 1];
    if (top === undefined) {
      if (event.canOpen) stack.push(event);
      continue;
    }
    if (fits) {
      const spaced = charClassAt(text, event.at - 1) === SPACE;
      const ambiguous = event.char === '"' && event.canOpen && spaced && charClassAt(text, event.at + 1) !== SPACE;
      if (event.char === '"' && !event.canOpen && charClassAt(text, event.at - 1) === DIGIT && next !== undefined) {
        // An inch mark inside a quotation: the quotation closes further on, before anything opens.
        if (!next.canOpen && next.canClose && next.char === '"') continue;
      }
      if (!ambiguous) {
        stack.pop();
        add(top, event.at + event.size, event.size);
        continue;
      }
    }
    if (!event.canOpen) continue;
    // A mark opens inside an open quotation: nested when two marks close after it, else the first was never closed.
    const second = events[index + 2];
    const closesNext = next !== undefined && event.mark.closers.includes(next.char) && next.canClose && !next.canOpen;
    const closesSecond = second?.canClose === true && !second.canOpen;
    const nested = stack.length < 4 && (event.mark.closers !== top.mark.closers || (closesNext && closesSecond));
    if (!nested) stack.pop();
    stack.push(event);
  }
  const open = stack[0];
  const whole = '.!?…'.includes(text[paragraphEnd - 1] ?? ' ') && charClassAt(text, (open?.at ?? 0) + 1) >= UPPER;
  if (open?.canOpen && (whole || paragraphEnd - open.at > SHORTEST_UNCLOSED)) {
    const inner = spans.some((span) => span.open > open.at);
    if (!inner || stack.length === 1) add(open, paragraphEnd, 0);
  }
  return spans.sort((a, b) => a.open - b.open);
}

/** Whether the single mark may be the apostrophe of a plural: after an s, with a word to follow. */
function mayBePossessive(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return (
    (before === 's' || before === 'z' || before === 'x' || before === 'S') &&
    text[at + 1] === ' ' &&
    isWordAt(text, at + 2)
  );
}

/** Single marks: an opening one counts only when a mark that must be a closing one follows in the same region. */
function pairSingleMarks(text: string, events: readonly MarkEvent[]): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  // By what may close a mark: up to where nothing does, so that no stretch is searched twice in vain.
  const searched = new Map<string, number>();
  let index = 0;
  while (index < events.length) {
    const open = events[index++];
    if (open === undefined || !open.canOpen || index <= (searched.get(open.mark.closers) ?? 0)) continue;
    let chosen = -1;
    let at = index;
    let sure = false;
    for (; at < events.length; at++) {
      const event = events[at];
      if (event === undefined || (event.canOpen && !event.canClose)) break;
      if (!event.canClose || !open.mark.closers.includes(event.char)) continue;
      chosen = at;
      sure = !mayBePossessive(text, event.at);
      if (sure) break;
    }
    if (!sure) searched.set(open.mark.closers, at);
    if (chosen < 0) continue;
    const close = events[chosen];
    const span = close === undefined ? null : makeSpan(text, open, close.at + 1, 1, 'single');
    if (span !== null) spans.push(span);
    index = chosen + 1;
  }
  return spans;
}

/** Keeps single-marked spans that lie wholly inside or wholly outside every double-marked one. */
function splitByRegion(events: readonly MarkEvent[], doubles: readonly MarkedSpan[]): MarkEvent[][] {
  const outside: MarkEvent[] = [];
  const regions: MarkEvent[][] = [outside];
  let at = 0;
  let inside: MarkEvent[] | null = null;
  for (const event of events) {
    while (at < doubles.length && (doubles[at]?.close ?? 0) <= event.at) {
      at++;
      inside = null;
    }
    const span = doubles[at];
    if (span !== undefined && event.at > span.open) {
      if (inside === null) {
        inside = [];
        regions.push(inside);
      }
      inside.push(event);
    } else outside.push(event);
  }
  return regions;
}

/**
 * The spans between quotation marks of one paragraph, outer before inner, in text order. Marks that have no partner are
 * left out of account and shift nothing; apostrophes, inches and years are no marks. Linear in the paragraph.
 */
export function findMarks(text: string, from: number, to: number): MarkedSpan[] {
  const doubles: MarkEvent[] = [];
  const singles: MarkEvent[] = [];
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 34 && code !== 39 && code !== 96 && code < 0xab) continue;
    const event = readEvent(text, at, from, to);
    if (event === null) continue;
    (event.mark.family === 'double' ? doubles : singles).push(event);
    at += event.size - 1;
  }
  if (doubles.length + singles.length === 0) return [];
  const spans = pairDoubleMarks(text, doubles, to);
  const outermost: MarkedSpan[] = [];
  for (const span of spans) if (span.open >= (outermost.at(-1)?.close ?? -1)) outermost.push(span);
  for (const region of splitByRegion(singles, outermost)) spans.push(...pairSingleMarks(text, region));
  return nestSpans(spans);
}

/** Sets `parent`, and drops a span that crosses the edge of another. */
function nestSpans(spans: MarkedSpan[]): MarkedSpan[] {
  spans.sort((a, b) => a.open - b.open || b.close - a.close);
  const nested: MarkedSpan[] = [];
  const stack: number[] = [];
  for (const span of spans) {
    while (stack.length > 0 && (nested[stack.at(-1) ?? 0]?.close ?? 0) <= span.open) stack.pop();
    const parent = stack.at(-1) ?? -1;
    if (parent >= 0 && span.close > (nested[parent]?.close ?? 0)) continue;
    stack.push(nested.length);
    span.parent = parent;
    nested.push(span);
  }
  return nested;
}
