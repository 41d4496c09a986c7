import type { SharedPassage } from '../core/comparison-model';
import type { Span, Statement } from '../core/model';

/** A stretch that two texts share. The same kind and number on the other side is its partner. */
export interface SharedMark extends Span {
  kind: 'quotation' | 'passage';
  /** From 1, in the order of the left text, for each kind by itself. */
  number: number;
  /** Names it in its document: the first with its number is the one that its partner leads to. */
  key: string;
}

export interface SharedMarks {
  left: SharedMark[];
  right: SharedMark[];
}

/** What the texts `left` and `right` share: statements that both carry, and passages that one has from the other. */
export function findSharedMarks(
  { statements, passages }: { statements: readonly Statement[]; passages: readonly SharedPassage[] },
  left: string,
  right: string,
): SharedMarks {
  const quotations = statements.flatMap(({ occurrences }) => {
    const of = (id: string) => occurrences.filter(({ articleId }) => articleId === id);
    const pair = { left: of(left), right: of(right) };
    return pair.left.length > 0 && pair.right.length > 0 ? [pair] : [];
  });
  const reused = passages.flatMap(({ between: [one, other], spans: [first, second] }) => {
    if (one === left && other === right) return [{ left: [first], right: [second] }];
    return one === right && other === left ? [{ left: [second], right: [first] }] : [];
  });
  const marks: SharedMarks = { left: [], right: [] };
  for (const [kind, pairs] of [
    ['quotation', quotations],
    ['passage', reused],
  ] as const) {
    pairs.sort((a, b) => (a.left[0]?.start ?? 0) - (b.left[0]?.start ?? 0));
    for (const [at, pair] of pairs.entries()) {
      for (const side of ['left', 'right'] as const) {
        for (const [again, { start, end }] of pair[side].entries()) {
          const key = `${side}-${kind}-${at + 1}${again > 0 ? `-${again + 1}` : ''}`;
          marks[side].push({ kind, number: at + 1, key, start, end });
        }
      }
    }
  }
  return marks;
}

const QUOTATION_MARK = /["'“”„‟‘’‚‛«»‹›]/;

/** A quotation's mark with the quotation marks around it, which are no part of its span. */
export function includeQuotationMarks(text: string, mark: SharedMark): SharedMark {
  if (mark.kind !== 'quotation') return mark;
  const start = mark.start - (QUOTATION_MARK.test(text[mark.start - 1] ?? '') ? 1 : 0);
  const end = mark.end + (QUOTATION_MARK.test(text[mark.end] ?? '') ? 1 : 0);
  return { ...mark, start, end };
}

/** A piece of a paragraph: the marks that cover it, and those of them that begin with it. */
export interface MarkedPiece {
  text: string;
  marks: SharedMark[];
  begins: SharedMark[];
}

/** A paragraph cut where a mark begins or ends. Empty and misplaced marks are left out. */
export function cutAtMarks(text: string, { start, end }: Span, marks: readonly SharedMark[]): MarkedPiece[] {
  const inside = marks.filter((mark) => mark.start < mark.end && mark.start < end && mark.end > start);
  const bounds = new Set([start, end]);
  for (const mark of inside) {
    bounds.add(Math.max(start, mark.start));
    bounds.add(Math.min(end, mark.end));
  }
  const sorted = [...bounds].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, at) => {
    const covering = inside.filter((mark) => mark.start <= from && mark.end > from);
    return {
      text: text.slice(from, sorted[at + 1]),
      marks: covering,
      begins: covering.filter((mark) => mark.start === from),
    };
  });
}
