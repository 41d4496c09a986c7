import type { Language } from '../language/language';
import type { Edit, EditPlace, Span } from '../model';
import type { FoldedWord } from '../text/folded-word';
import type { AlignedPair } from './aligned-pair';
import { weighEdit } from './weigh-edit';

/** One side of the comparison: the wording and its folded words. */
export interface FoldedWording {
  text: string;
  words: readonly FoldedWord[];
  language: Pick<Language, 'code'>;
}

/** Signs that a wording was touched: an ellipsis, or brackets. */
const TOUCHED = /…|\.\s?\.|[[\]()]/;

/** A stretch between two pairs, or a pair whose two sides are printed differently. */
interface Stretch {
  from: Span;
  to: Span;
  fromWords: readonly FoldedWord[];
  toWords: readonly FoldedWord[];
  paired: boolean;
}

function findStretches(reference: FoldedWording, other: FoldedWording, pairs: readonly AlignedPair[]): Stretch[] {
  const stretches: Stretch[] = [];
  let aWord = 0;
  let bWord = 0;
  let aChar = 0;
  let bChar = 0;
  const between = (aTo: number, bTo: number, aEnd: number, bEnd: number): void => {
    stretches.push({
      from: { start: aChar, end: aEnd },
      to: { start: bChar, end: bEnd },
      fromWords: reference.words.slice(aWord, aTo),
      toWords: other.words.slice(bWord, bTo),
      paired: false,
    });
  };
  for (const pair of pairs) {
    const from = { start: reference.words[pair.aFrom]?.start ?? 0, end: reference.words[pair.aTo - 1]?.end ?? 0 };
    const to = { start: other.words[pair.bFrom]?.start ?? 0, end: other.words[pair.bTo - 1]?.end ?? 0 };
    between(pair.aFrom, pair.bFrom, from.start, to.start);
    stretches.push({
      from,
      to,
      fromWords: pair.agreement === 'same' ? [] : reference.words.slice(pair.aFrom, pair.aTo),
      toWords: pair.agreement === 'same' ? [] : other.words.slice(pair.bFrom, pair.bTo),
      paired: true,
    });
    aWord = pair.aTo;
    bWord = pair.bTo;
    aChar = from.end;
    bChar = to.end;
  }
  between(reference.words.length, other.words.length, reference.text.length, other.text.length);
  return stretches;
}

/** What may be taken off the ends of a stretch: a character that belongs to no word. */
const EDGE = /[^\p{L}\p{N}\p{M}]/u;

/** Takes off what both sides of a stretch begin and end with, but never a part of a word or of a character. */
function trim(from: string, to: string, stretch: Stretch): Span & { tail: number } {
  let head = 0;
  for (;;) {
    const next = characterAt(from, head);
    if (next === '' || next !== characterAt(to, head) || !EDGE.test(next)) break;
    head += next.length;
  }
  let tail = 0;
  for (;;) {
    const last = characterBefore(from, head, from.length - tail);
    if (last === '' || last !== characterBefore(to, head, to.length - tail) || !EDGE.test(last)) break;
    tail += last.length;
  }
  // Two spaces against one are no cut: trimmed to the bone, they would look like two words written as one.
  const rest = from.slice(head, from.length - tail) + to.slice(head, to.length - tail);
  if (/^\s+$/u.test(rest)) {
    if (head > 0 && /\s/u.test(from[head - 1] ?? '')) head--;
    else if (tail > 0 && /\s/u.test(from[from.length - tail] ?? '')) tail--;
  }
  return { start: stretch.from.start + head, end: stretch.from.end - tail, tail };
}

function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}

/** Empty where `from` is reached. */
function characterBefore(text: string, from: number, end: number): string {
  if (end <= from) return '';
  return end - 2 >= from && (text.codePointAt(end - 2) ?? 0) > 0xffff
    ? text.slice(end - 2, end)
    : text.slice(end - 1, end);
}

function describeStretch(
  stretch: Stretch,
  reference: FoldedWording,
  other: FoldedWording,
  where: EditPlace,
): Edit | null {
  const fromWhole = reference.text.slice(stretch.from.start, stretch.from.end);
  const toWhole = other.text.slice(stretch.to.start, stretch.to.end);
  if (fromWhole === toWhole) return null;
  const { start, end, tail } = stretch.paired
    ? { start: stretch.from.start, end: stretch.from.end, tail: 0 }
    : trim(fromWhole, toWhole, stretch);
  const toStart = stretch.to.start + (start - stretch.from.start);
  const toEnd = stretch.to.end - tail;
  const from = reference.text.slice(start, end);
  const to = other.text.slice(toStart, toEnd);
  const { fromWords, toWords } = stretch;
  const worded = fromWords.length + toWords.length > 0;
  const kind = worded
    ? toWords.length === 0
      ? 'dropped'
      : fromWords.length === 0
        ? 'added'
        : 'changed'
    : to === ''
      ? 'dropped'
      : from === ''
        ? 'added'
        : 'changed';
  // What an editor had put in brackets was never said: without it nothing is dropped.
  const unsaid = toWords.length === 0 && fromWords.every((word) => word.bracketed);
  const bracketed = toWords.length > 0 && toWords.every((word) => word.bracketed);
  return {
    kind,
    where,
    marked: worded
      ? bracketed || (!stretch.paired && TOUCHED.test(toWhole) && !(kind === 'added' && !bracketed))
      : TOUCHED.test(to),
    from,
    to,
    weight: worded && !unsaid ? weighEdit(fromWords, toWords, reference.language) : 'style',
    fromSpan: { start, end },
    toSpan: { start: toStart, end: toEnd },
  };
}

/** Differences of mere style that touch each other on both sides are one: "It's" and "It is". */
function joinStyle(edits: readonly Edit[], reference: string, other: string): Edit[] {
  const out: Edit[] = [];
  for (const edit of edits) {
    const last = out.at(-1);
    if (
      last?.weight === 'style' &&
      edit.weight === 'style' &&
      last.fromSpan.end === edit.fromSpan.start &&
      last.toSpan.end === edit.toSpan.start
    ) {
      const fromSpan = { start: last.fromSpan.start, end: edit.fromSpan.end };
      const toSpan = { start: last.toSpan.start, end: edit.toSpan.end };
      const from = reference.slice(fromSpan.start, fromSpan.end);
      const to = other.slice(toSpan.start, toSpan.end);
      out[out.length - 1] = {
        ...last,
        kind: to === '' ? 'dropped' : from === '' ? 'added' : 'changed',
        marked: last.marked || edit.marked,
        from,
        to,
        fromSpan,
        toSpan,
      };
    } else out.push(edit);
  }
  return out;
}

/**
 * How the other wording differs from the reference, in text order and without overlap: replacing every `fromSpan` of
 * the reference by its `to` gives the other wording, character for character.
 */
export function deriveEdits(reference: FoldedWording, other: FoldedWording, pairs: readonly AlignedPair[]): Edit[] {
  const stretches = findStretches(reference, other, pairs);
  const edits: Edit[] = [];
  stretches.forEach((stretch, at) => {
    const where = at === 0 ? 'start' : at === stretches.length - 1 ? 'end' : 'middle';
    const edit = describeStretch(stretch, reference, other, where);
    if (edit !== null) edits.push(edit);
  });
  return joinStyle(edits, reference.text, other.text);
}

/** The other wording again, from the reference and the edits. */
export function applyEdits(reference: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits) {
    out += reference.slice(at, edit.fromSpan.start) + edit.to;
    at = edit.fromSpan.end;
  }
  return out + reference.slice(at);
}
