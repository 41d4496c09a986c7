import type { Edit, Occurrence, OccurrenceElsewhere, Span, Version } from '../model';
import { CLOSENESS, findClosest } from './find-closest';
import { groupByText } from './group-by-text';

/**
 * What an outlet does with a stretch of the fullest wording: prints it, leaves it out, prints `words` in its place, or prints
 * `words` where the fullest wording has none (`span` is then empty).
 */
export interface CutMapPiece {
  kind: 'kept' | 'cut' | 'changed' | 'added';
  /** Into the fullest wording. */
  span: Span;
  /** Of `changed` and `added`, what the outlet prints; else empty. */
  words: string;
  /** Whether the outlet shows that it touched the words here: an ellipsis or a bracket. */
  marked: boolean;
}

/**
 * `whole`: quoted from beginning to end, cuts apart; `part`: a few words quoted in an outlet's own sentence; `bare`: taken over
 * without quotation marks; `report`: told in the outlet's own words; `unplaced`: quoted, but where the two differ is not known.
 */
export type CutMapForm = 'whole' | 'part' | 'bare' | 'report' | 'unplaced';

/** A text of a row, and the texts that print the same and are one witness with it. */
export interface CutMapCarrier {
  articleId: string;
  outlet: string | null;
  title: string | null;
  copies: Omit<CutMapCarrier, 'copies'>[];
}

/** Texts that do the same with the fullest wording. */
export interface CutMapRow {
  form: CutMapForm;
  version: Version | null;
  /** In the order of the fullest wording, without a hole; empty where nothing of it can be placed. */
  pieces: CutMapPiece[];
  /** Characters of the fullest wording that are kept, 0 to 1. */
  kept: number;
  carriers: CutMapCarrier[];
  /** Whether the text being read is among them; it is then the first. */
  isRead: boolean;
}

/** A place of a statement, with the text that it stands in. */
export type CarriedOccurrence = Pick<
  OccurrenceElsewhere,
  keyof Occurrence | 'articleId' | 'outlet' | 'title' | 'witness'
>;

/** Prefers what is nearest to being all of it; a report comes last. */
const FORMS: readonly CutMapForm[] = ['whole', 'unplaced', 'bare', 'part', 'report'];

/**
 * What each text of a story does with the fullest wording of a statement: a row for those that do the same, that of the text
 * being read first, then those that keep most of it.
 * @param fullest null where nobody quotes the statement: then every row is a report
 * @param readingId the text being read; null when none is
 */
export function mapCuts(
  fullest: string | null,
  occurrences: readonly CarriedOccurrence[],
  readingId: string | null,
): CutMapRow[] {
  const rows = new Map<string, CutMapRow>();
  const originals = new Map<string, CutMapCarrier>();
  for (const places of findNearest(occurrences, readingId)) {
    const [first] = places;
    if (first === undefined) continue;
    const { articleId, outlet, title, witness } = first;
    const { form, pieces } = mapText(fullest ?? '', places);
    const version = first.version ?? null;
    const key = JSON.stringify([form, version, pieces]);
    const row: CutMapRow = rows.get(key) ?? {
      form,
      version,
      pieces,
      kept: measureKept(pieces, fullest),
      carriers: [],
      isRead: articleId === readingId,
    };
    rows.set(key, row);
    const original = witness === undefined ? undefined : originals.get(`${witness} ${key}`);
    if (original !== undefined) {
      original.copies.push({ articleId, outlet, title });
      continue;
    }
    const carrier = { articleId, outlet, title, copies: [] };
    row.carriers.push(carrier);
    if (witness !== undefined) originals.set(`${witness} ${key}`, carrier);
  }
  return [...rows.values()].sort(
    (a, b) => Number(b.isRead) - Number(a.isRead) || FORMS.indexOf(a.form) - FORMS.indexOf(b.form) || b.kept - a.kept,
  );
}

/** How many characters the pieces keep of the fullest wording, as a share. */
function measureKept(pieces: readonly CutMapPiece[], fullest: string | null): number {
  if (!fullest) return 0;
  const kept = pieces.filter(({ kind }) => kind === 'kept');
  return kept.reduce((sum, { span }) => sum + span.end - span.start, 0) / fullest.length;
}

/** The places of each text with the fidelity that is nearest to the fullest wording; the text being read first. */
function findNearest(occurrences: readonly CarriedOccurrence[], readingId: string | null): CarriedOccurrence[][] {
  const texts = [...groupByText(occurrences)].sort(([a], [b]) => Number(b === readingId) - Number(a === readingId));
  return texts.map(([, places]) => {
    const closest = findClosest(places)?.fidelity;
    return places.filter(({ fidelity }) => fidelity === closest);
  });
}

/** From here on a wording has other words than the fullest one. */
const OTHER_WORDS = CLOSENESS.indexOf('shortened');

function mapText(fullest: string, places: readonly CarriedOccurrence[]): Pick<CutMapRow, 'form' | 'pieces'> {
  const [first] = places;
  if (first === undefined || fullest === '' || first.fidelity === 'indirect') return { form: 'report', pieces: [] };
  const bare = first.form === 'unmarked';
  if (first.fidelity === 'fragment' || (bare && first.edits.length === 0)) {
    const pieces = keepOnly(
      fullest,
      places.flatMap((place) => placeWords(fullest, place)),
    );
    return { form: bare ? 'bare' : 'part', pieces };
  }
  // Differences that there was no room to tell of (an answer that was limited) are not no differences.
  const isTold = (pieces: readonly CutMapPiece[]): boolean =>
    CLOSENESS.indexOf(first.fidelity) < OTHER_WORDS || pieces.some(({ kind }) => kind !== 'kept');
  for (const { edits } of places) {
    const pieces = readEdits(fullest, edits);
    if (pieces !== null && isTold(pieces)) return { form: bare ? 'bare' : 'whole', pieces };
  }
  return { form: 'unplaced', pieces: [] };
}

/** The whole of the fullest wording, divided by the edits that touch its words; null where they do not go together. */
function readEdits(fullest: string, edits: readonly Edit[]): CutMapPiece[] | null {
  const pieces: CutMapPiece[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.fromSpan.start - b.fromSpan.start)) {
    const kind = kindOf(edit);
    const { start, end } = edit.fromSpan;
    if (start < at || end < start || end > fullest.length) return null;
    if (kind === 'kept') continue;
    addKept(pieces, { start: at, end: start });
    pieces.push({
      kind,
      span: { start, end },
      words: kind === 'cut' ? '' : edit.to.trim(),
      marked: edit.marked,
    });
    at = end;
  }
  addKept(pieces, { start: at, end: fullest.length });
  return pieces;
}

function addKept(pieces: CutMapPiece[], span: Span): void {
  if (span.end > span.start) pieces.push({ kind: 'kept', span, words: '', marked: false });
}

/** House style keeps the words, and so does another comma. */
function kindOf({ weight, from, to }: Edit): CutMapPiece['kind'] {
  if (weight === 'style') return 'kept';
  if (hasWords(from)) return hasWords(to) ? 'changed' : 'cut';
  return hasWords(to) ? 'added' : 'kept';
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Of the fullest wording what some words are, the rest left out; nothing where the words are nowhere in it. */
function keepOnly(fullest: string, kept: readonly Span[]): CutMapPiece[] {
  if (kept.length === 0) return [];
  const pieces: CutMapPiece[] = [];
  let at = 0;
  const addCut = (end: number): void => {
    if (end > at) pieces.push({ kind: 'cut', span: { start: at, end }, words: '', marked: false });
  };
  for (const { start, end } of [...kept].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    addCut(start);
    addKept(pieces, { start: Math.max(start, at), end });
    at = end;
  }
  addCut(fullest.length);
  return pieces;
}

/** Words as they are printed: the engine's own folding would be carried by the popup, which draws this. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

interface PlacedWord extends Span {
  folded: string;
}

function readWords(text: string): PlacedWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    folded: word.toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + word.length,
  }));
}

/** Where the fullest wording has the words of a fragment, else where it has what agrees with it. */
function placeWords(fullest: string, { text, trace }: CarriedOccurrence): Span[] {
  const all = readWords(fullest);
  const whole = findWords(all, readWords(text));
  if (whole !== null) return [whole];
  return (trace?.agreeing ?? []).flatMap((run) => findWords(all, readWords(run)) ?? []);
}

function findWords(all: readonly PlacedWord[], few: readonly PlacedWord[]): Span | null {
  if (few.length === 0) return null;
  for (let at = 0; at + few.length <= all.length; at++) {
    if (!few.every(({ folded }, behind) => all[at + behind]?.folded === folded)) continue;
    return { start: all[at]?.start ?? 0, end: all[at + few.length - 1]?.end ?? 0 };
  }
  return null;
}
