import { createLanguages, type Language, type Languages } from '../language/language';
import { alignWords } from '../matching/align-words';
import { deriveEdits } from '../matching/derive-edits';
import { IndexedWording } from '../matching/wording';
import type { Occurrence, Span } from '../model';

/** A stretch of a text that the other text of the pair has too. */
export interface SharedPiece {
  /** Of the stretch, into its text. */
  start: number;
  text: string;
}

/** A place of a text at which the other one has words that this one has not. */
export interface WordGap {
  /** Into the text: between two characters, the end of a word or the beginning of the stretch. */
  at: number;
  /** How many words. */
  words: number;
}

/** Of the words of one text's stretches. */
export interface SideDifferences {
  /** What the other text has in none of its stretches, in text order; spans into the text. */
  only: Span[];
  gaps: WordGap[];
}

export interface PairDifferences {
  left: SideDifferences;
  right: SideDifferences;
}

/**
 * More than the table's rarest word has: which words of one utterance stand for each other does not hang on how common they
 * are in the news, so that a page can tell without the table. Words of grammar stay light.
 */
const ALIKE_RARE = 20;

/** The languages for comparing two wordings that are known to be of one utterance. */
export function createPairLanguages(): Languages {
  return createLanguages({ rarity: () => ALIKE_RARE });
}

/** What is known of the language of two wordings: nothing where they are of two. */
export function languageOfPair(left: Language, right: Language, languages: Languages): Language {
  return left.code === right.code ? left : languages.named('und');
}

/** Whether it prints words of what was said; what is reported in other words has none to compare. */
export function isWorded({ form }: Pick<Occurrence, 'form'>): boolean {
  return form !== 'indirect';
}

/**
 * Which words of what two texts share only one of them has: their own wordings against each other, whatever the fullest one
 * is. A word that any stretch of the other text has is no difference, nor is one of another dress (capitals, spelling,
 * contractions), nor what an editor put in brackets. Without stretches on either side nothing is compared.
 */
export function differInPair(
  left: readonly SharedPiece[],
  right: readonly SharedPiece[],
  language: Language,
): PairDifferences {
  const [ours, theirs] = [readPieces(left, language), readPieces(right, language)];
  const pairs = ours.flatMap((a) => theirs.map((b) => alignPieces(a, b)));
  for (const piece of ours) {
    const of = pairs.filter(({ a }) => a === piece);
    piece.only = keepCommon(of.map(({ edits }) => edits.flatMap(({ aWords }) => aWords)));
  }
  for (const piece of theirs) {
    const of = pairs.filter(({ b }) => b === piece);
    piece.only = keepCommon(of.map(({ edits }) => edits.flatMap(({ bWords }) => bWords)));
  }
  const gapsOfA: WordGap[] = [];
  const gapsOfB: WordGap[] = [];
  for (const { a, b, edits } of pairs) {
    for (const { aWords, bWords, aAt, bAt } of edits) {
      const [mine, other] = [
        aWords.filter((at) => a.only.has(at)).length,
        bWords.filter((at) => b.only.has(at)).length,
      ];
      if (mine > 0 && other === 0) gapsOfB.push({ at: placeGap(b, bAt), words: mine });
      if (other > 0 && mine === 0) gapsOfA.push({ at: placeGap(a, aAt), words: other });
    }
  }
  return {
    left: { only: ours.flatMap(spansOf), gaps: joinGaps(gapsOfA) },
    right: { only: theirs.flatMap(spansOf), gaps: joinGaps(gapsOfB) },
  };
}

/** Whether either text has words that the other has not. */
export function isDifferent({ left, right }: PairDifferences): boolean {
  return left.only.length + right.only.length > 0;
}

interface Piece {
  start: number;
  wording: IndexedWording;
  /** Places, among its words, of those that the other text has nowhere. */
  only: Set<number>;
}

interface PieceEdit {
  /** Places, among the words of either side, of those that stand there alone. */
  aWords: number[];
  bWords: number[];
  /** Where in either wording it is. */
  aAt: number;
  bAt: number;
}

function readPieces(pieces: readonly SharedPiece[], language: Language): Piece[] {
  return pieces
    .map(({ start, text }) => ({
      start,
      wording: IndexedWording.of({ text, speaker: null }, language),
      only: new Set<number>(),
    }))
    .filter(({ wording }) => wording.words.length > 0)
    .sort((a, b) => a.start - b.start);
}

function alignPieces(a: Piece, b: Piece): { a: Piece; b: Piece; edits: PieceEdit[] } {
  const edits = deriveEdits(a.wording, b.wording, alignWords(a.wording.words, b.wording.words));
  return {
    a,
    b,
    edits: edits
      .filter(({ weight }) => weight !== 'style')
      .map(({ fromSpan, toSpan }) => {
        const [aWords, bWords] = [wordsIn(a.wording, fromSpan), wordsIn(b.wording, toSpan)];
        return {
          aWords: withoutShared(aWords, a, bWords, b),
          bWords: withoutShared(bWords, b, aWords, a),
          aAt: fromSpan.start,
          bAt: toSpan.start,
        };
      }),
  };
}

/** An alignment takes a changed phrase as a whole; the "of the" that both sides of it have is no word of one alone. */
function withoutShared(places: readonly number[], piece: Piece, others: readonly number[], other: Piece): number[] {
  const there = new Set(others.map((at) => other.wording.words[at]?.text));
  return places.filter((at) => !there.has(piece.wording.words[at]?.text));
}

function wordsIn({ words }: IndexedWording, { start, end }: Span): number[] {
  return words.flatMap((word, at) => (word.start >= start && word.end <= end && !word.bracketed ? [at] : []));
}

/** What is in every list; nothing where there is no list. */
function keepCommon(lists: readonly (readonly number[])[]): Set<number> {
  const [first, ...more] = lists.map((list) => new Set(list));
  return new Set([...(first ?? [])].filter((at) => more.every((list) => list.has(at))));
}

/** Words that follow each other are one stretch. */
function spansOf({ start, wording: { words }, only }: Piece): Span[] {
  const spans: Span[] = [];
  let last = -2;
  for (const at of [...only].sort((a, b) => a - b)) {
    const word = words[at];
    if (word === undefined) continue;
    const open = spans.at(-1);
    if (open !== undefined && last === at - 1) open.end = start + word.end;
    else spans.push({ start: start + word.start, end: start + word.end });
    last = at;
  }
  return spans;
}

/** After the word before it, so that it never stands inside a word or between a word and its comma. */
function placeGap({ start, wording: { words } }: Piece, at: number): number {
  return start + (words.findLast((word) => word.end <= at)?.end ?? 0);
}

/** In text order, one for each place: what two stretches of the other text have there is not told twice. */
function joinGaps(gaps: readonly WordGap[]): WordGap[] {
  const most = new Map<number, number>();
  for (const { at, words } of gaps) most.set(at, Math.max(words, most.get(at) ?? 0));
  return [...most].sort(([a], [b]) => a - b).map(([at, words]) => ({ at, words }));
}
