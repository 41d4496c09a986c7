import type { Paragraph, Span } from '../model';
import { charClassAt, DIGIT, isWordAt, LOWER, SPACE, UPPER } from '../text/char-class';

/** A paragraph, or most of one, that is quoted without quotation marks. */
export interface UnmarkedQuotation extends Span {
  /** Index of its paragraph. */
  paragraph: number;
  rule: 'embedded-post' | 'block-quotation' | 'interview-turn';
  /** The name in its byline or label, where it has one. */
  name: Span | null;
  /** The colon of an interview label. */
  cue: Span | null;
}

/** No byline is longer than this: a name, a handle, a date. */
const LONGEST_BYLINE = 120;
const LONGEST_LABEL = 40;

function trim(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && charClassAt(text, from) === SPACE) from++;
  while (to > from && charClassAt(text, to - 1) === SPACE) to--;
  return to > from ? { start: from, end: to } : null;
}

/** The byline of a post at the end of a paragraph, `— Name (@handle) July 9, 2017`: the name, and where it begins. */
function readByline(text: string, paragraph: Span): { begins: number; name: Span } | null {
  const least = Math.max(paragraph.start, paragraph.end - LONGEST_BYLINE);
  // Only the paragraph's end is searched: `lastIndexOf` on the whole text would go back to its beginning.
  const handle = least + text.slice(least, paragraph.end).lastIndexOf('(@');
  if (handle < least || !isWordAt(text, handle + 2)) return null;
  for (let at = handle; at >= least; at--) {
    const char = text[at];
    if (char === '—' || char === '–' || (char === '-' && charClassAt(text, at - 1) !== LOWER)) {
      const name = trim(text, at + 1, handle);
      let begins = at;
      while (begins > least && '—–-'.includes(text[begins - 1] ?? ' ')) begins--;
      return name === null ? null : { begins, name };
    }
    if (char === '.' && charClassAt(text, at + 1) === SPACE && at < handle - 4 && charClassAt(text, at - 2) !== SPACE)
      return null;
  }
  return null;
}

/** The label of an interview turn: `Q:`, `A:`, `SMITH:`, `Jane Smith:`. */
function readLabel(text: string, paragraph: Span): { name: Span; colon: number } | null {
  const most = Math.min(paragraph.end, paragraph.start + LONGEST_LABEL);
  let words = 0;
  for (let at = paragraph.start; at < most; at++) {
    const char = text[at] ?? '';
    if (char === ':' || (char === '.' && at === paragraph.start + 1 && /[QA]/.test(text[at - 1] ?? ''))) {
      const next = charClassAt(text, at + 1);
      if (at === paragraph.start || next !== SPACE || at + 2 >= paragraph.end || words > 4) return null;
      return { name: { start: paragraph.start, end: at }, colon: at };
    }
    const kind = charClassAt(text, at);
    const starts = at === paragraph.start || charClassAt(text, at - 1) === SPACE;
    if (starts) {
      words++;
      if (kind !== UPPER) return null;
    }
    if (kind === DIGIT || (kind < LOWER && !" .'’-".includes(char) && kind !== SPACE)) return null;
  }
  return null;
}

/** Labels that stand before a remark of the outlet's own. */
const OUTLET_LABELS =
  /^(?:note|update|updated|correction|editor|related|read more|see also|watch|photo|image|video|source|sources|more|credit|caption|fact|verdict|warning|tags?|share|topics?)\b/i;

function interviewTurns(text: string, paragraphs: readonly Paragraph[]): UnmarkedQuotation[] {
  const turns: { paragraph: number; name: Span; colon: number; label: string }[] = [];
  const count = new Map<string, number>();
  paragraphs.forEach((place, paragraph) => {
    const label = place.role === 'body' ? readLabel(text, place) : null;
    if (label === null) return;
    const key = text.slice(label.name.start, label.name.end);
    if (OUTLET_LABELS.test(key)) return;
    count.set(key, (count.get(key) ?? 0) + 1);
    turns.push({ paragraph, ...label, label: key });
  });
  // Two labels that come back make an interview; one alone may be a list ("Iowa: …").
  const repeated = [...count].filter(([, times]) => times > 1).map(([label]) => label);
  if (repeated.length < 2) return [];
  const found: UnmarkedQuotation[] = [];
  for (const { paragraph, name, colon, label } of turns) {
    const place = paragraphs[paragraph];
    const words = place === undefined ? null : trim(text, colon + 1, place.end);
    if (
      words === null ||
      !repeated.includes(label) ||
      !/\p{L}{2}/u.test(text.slice(words.start, Math.min(words.end, words.start + 40)))
    )
      continue;
    const anonymous = /^(?:Q|A|Question|Answer)$/i.test(label);
    found.push({
      ...words,
      paragraph,
      rule: 'interview-turn',
      name: anonymous ? null : name,
      cue: { start: colon, end: colon + 1 },
    });
  }
  return found;
}

/**
 * Paragraphs that are quoted without marks: by their role on the page (embedded posts, block quotations), by a post's
 * byline in plain text, and turns of an interview. In text order; linear in the text.
 */
export function findUnmarked(text: string, paragraphs: readonly Paragraph[]): UnmarkedQuotation[] {
  const found = interviewTurns(text, paragraphs);
  const taken = new Set(found.map(({ paragraph }) => paragraph));
  paragraphs.forEach((place, paragraph) => {
    if (taken.has(paragraph)) return;
    const byline = readByline(text, place);
    if (byline !== null) {
      const own = trim(text, place.start, byline.begins);
      if (own !== null) found.push({ ...own, paragraph, rule: 'embedded-post', name: byline.name, cue: null });
      else addPostBefore(text, paragraphs, paragraph, byline.name, found);
      return;
    }
    if (place.role !== 'tweet' && place.role !== 'blockquote') return;
    const words = trim(text, place.start, place.end);
    if (words === null) return;
    found.push({
      ...words,
      paragraph,
      rule: place.role === 'tweet' ? 'embedded-post' : 'block-quotation',
      name: null,
      cue: null,
    });
  });
  return found.sort((a, b) => a.start - b.start);
}

/** A byline alone in its paragraph signs the paragraph before it. */
function addPostBefore(
  text: string,
  paragraphs: readonly Paragraph[],
  paragraph: number,
  name: Span,
  found: UnmarkedQuotation[],
): void {
  const place = paragraphs[paragraph - 1];
  const last = found.at(-1);
  if (last !== undefined && last.paragraph === paragraph - 1) {
    last.name ??= name;
    last.rule = 'embedded-post';
    return;
  }
  const words = place === undefined ? null : trim(text, place.start, place.end);
  if (words !== null) found.push({ ...words, paragraph: paragraph - 1, rule: 'embedded-post', name, cue: null });
}
