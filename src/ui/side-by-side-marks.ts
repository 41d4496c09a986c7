import {
  createPairLanguages,
  differInPair,
  isDifferent,
  isWorded,
  languageOfPair,
  type SharedPiece,
  type SideDifferences,
  type WordGap,
} from '../core/comparison/differ-in-pair';
import type { StoryComparison } from '../core/comparison-model';
import type { OccurrenceElsewhere, Span } from '../core/model';

/** A stretch that two texts share. The same kind and number on the other side is its partner. */
export interface SharedMark extends Span {
  kind: 'quotation' | 'passage';
  /** A quotation that this text has without quotation marks: in its own words, or taken over. */
  unquoted: boolean;
  /** From 1, in the order of the left text, for each kind by itself. */
  number: number;
  /** Names it in its document: the first with its number is the one that its partner leads to. */
  key: string;
}

/** What one of two texts has of what they share. */
export interface SharedSide extends SideDifferences {
  marks: SharedMark[];
}

export interface SharedWords {
  left: SharedSide;
  right: SharedSide;
  quotations: number;
  /** Quotations of which one text prints words that the other does not. */
  differing: number;
  passages: number;
}

/** One thing that both texts have: its places in either. */
interface SharedThing {
  kind: SharedMark['kind'];
  left: Place[];
  right: Place[];
}

interface Place extends Span {
  unquoted: boolean;
  /** Null where it is reported in other words. */
  piece: SharedPiece | null;
}

/** What the texts `left` and `right` share: statements that both carry, and passages that one has from the other. */
export function findSharedWords(comparison: StoryComparison, left: string, right: string): SharedWords {
  const things = [...findQuotations(comparison, left, right), ...findPassages(comparison, left, right)];
  const shared: SharedWords = {
    left: { marks: [], only: [], gaps: [] },
    right: { marks: [], only: [], gaps: [] },
    quotations: 0,
    differing: 0,
    passages: 0,
  };
  const textOf = (id: string) => comparison.articles.find((article) => article.id === id) ?? NO_TEXT;
  const languages = createPairLanguages();
  const language = languageOfPair(languages.of(textOf(left)), languages.of(textOf(right)), languages);
  things.sort((a, b) => (a.left[0]?.start ?? 0) - (b.left[0]?.start ?? 0));
  for (const thing of things) {
    const number = thing.kind === 'quotation' ? ++shared.quotations : ++shared.passages;
    const differences = differInPair(piecesOf(thing.left), piecesOf(thing.right), language);
    if (thing.kind === 'quotation' && isDifferent(differences)) shared.differing++;
    for (const side of ['left', 'right'] as const) {
      for (const [again, { start, end, unquoted }] of thing[side].entries()) {
        const key = `${side}-${thing.kind}-${number}${again > 0 ? `-${again + 1}` : ''}`;
        shared[side].marks.push({ kind: thing.kind, unquoted, number, key, start, end });
      }
      shared[side].only.push(...differences[side].only);
      shared[side].gaps.push(...differences[side].gaps);
    }
  }
  return shared;
}

const NO_TEXT = { text: '', language: null };

function findQuotations({ statements }: StoryComparison, left: string, right: string): SharedThing[] {
  return statements.flatMap(({ occurrences }): SharedThing[] => {
    const of = (id: string) => occurrences.filter(({ articleId }) => articleId === id).map(placeOf);
    const thing: SharedThing = { kind: 'quotation', left: of(left), right: of(right) };
    return thing.left.length > 0 && thing.right.length > 0 ? [thing] : [];
  });
}

function placeOf(occurrence: OccurrenceElsewhere): Place {
  const { start, end, form } = occurrence;
  return {
    start,
    end,
    unquoted: form === 'indirect' || form === 'unmarked',
    piece: isWorded(occurrence) ? occurrence : null,
  };
}

function findPassages({ passages, articles }: StoryComparison, left: string, right: string): SharedThing[] {
  const place = (id: string, { start, end }: Span): Place[] => {
    const text = articles.find((article) => article.id === id)?.text.slice(start, end) ?? '';
    return [{ start, end, unquoted: false, piece: { start, text } }];
  };
  return passages.flatMap(({ between: [one, other], spans: [first, second] }): SharedThing[] => {
    const turned = one === right && other === left;
    if (!turned && (one !== left || other !== right)) return [];
    const [mine, theirs] = turned ? [second, first] : [first, second];
    return [{ kind: 'passage', left: place(left, mine), right: place(right, theirs) }];
  });
}

function piecesOf(places: readonly Place[]): SharedPiece[] {
  return places.flatMap(({ piece }) => piece ?? []);
}

/** What a mark is drawn as. */
export function nameMark({ kind, unquoted }: SharedMark): 'quotation' | 'unquoted' | 'passage' {
  return kind === 'quotation' && unquoted ? 'unquoted' : kind;
}

/** The key of the first mark of the other text with the same kind and number. */
export function partnerKey({ kind, number, key }: SharedMark): string {
  return `${key.startsWith('left') ? 'right' : 'left'}-${kind}-${number}`;
}

const QUOTATION_MARK = /["'“”„‟‘’‚‛«»‹›]/;

/** A quotation's mark with the quotation marks around it, which are no part of its span. */
export function includeQuotationMarks(text: string, mark: SharedMark): SharedMark {
  if (mark.kind !== 'quotation' || mark.unquoted) return mark;
  const start = mark.start - (QUOTATION_MARK.test(text[mark.start - 1] ?? '') ? 1 : 0);
  const end = mark.end + (QUOTATION_MARK.test(text[mark.end] ?? '') ? 1 : 0);
  return { ...mark, start, end };
}

/** A piece of a paragraph: the marks that cover it, and those of them that begin with it. */
export interface MarkedPiece {
  text: string;
  marks: SharedMark[];
  begins: SharedMark[];
  /** Whether the other text has these words not. */
  only: boolean;
  /** What the other text has more, before this piece. */
  gap: WordGap | null;
}

/**
 * A paragraph cut where a mark or a difference begins or ends, and at each gap; the last piece is empty where a gap stands
 * behind all words. Empty and misplaced marks are left out.
 */
export function cutAtMarks(text: string, { start, end }: Span, { marks, only, gaps }: SharedSide): MarkedPiece[] {
  const isInside = (span: Span) => span.start < span.end && span.start < end && span.end > start;
  const [inside, alone] = [marks.filter(isInside), only.filter(isInside)];
  const here = gaps.filter(({ at }) => at >= start && at <= end);
  const bounds = new Set([start, end, ...here.map(({ at }) => at)]);
  for (const span of [...inside, ...alone]) {
    bounds.add(Math.max(start, span.start));
    bounds.add(Math.min(end, span.end));
  }
  const sorted = [...bounds].sort((a, b) => a - b);
  const pieces = sorted.slice(0, -1).map((from, at): MarkedPiece => {
    const covering = inside.filter((mark) => mark.start <= from && mark.end > from);
    return {
      text: text.slice(from, sorted[at + 1]),
      marks: covering,
      begins: covering.filter((mark) => mark.start === from),
      only: alone.some((span) => span.start <= from && span.end > from),
      gap: here.find((gap) => gap.at === from) ?? null,
    };
  });
  const last = here.find((gap) => gap.at === end);
  return last ? [...pieces, { text: '', marks: [], begins: [], only: false, gap: last }] : pieces;
}
