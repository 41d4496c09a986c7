import type { Paragraph, Span } from '../core/model';
import { cutAtMarks, includeQuotationMarks, type SharedMark } from './side-by-side-marks';

/** What a stretch of a text being read is marked as: others carry it, nobody else does, or it was asked for last. */
export type ReadingMarkKind = 'carried' | 'only-here' | 'shown';

export interface ReadingMark {
  kind: ReadingMarkKind;
  mark: SharedMark;
  /** Where it leads, if anywhere. */
  href: string | null;
}

/** @param span without its quotation marks, which are marked with it */
export function toReadingMark(
  text: string,
  { start, end }: Span,
  kind: ReadingMarkKind,
  href: string | null = null,
): ReadingMark {
  const key = `${kind} ${start}`;
  const mark = includeQuotationMarks(text, { kind: 'quotation', unquoted: false, number: 0, key, start, end });
  return { kind, mark, href };
}

interface ReadingParagraphProps {
  text: string;
  paragraph: Paragraph;
  marks: readonly ReadingMark[];
}

/** A paragraph of a text being read, with its marks. */
export function ReadingParagraph({ text, paragraph, marks }: ReadingParagraphProps) {
  const shared = marks.map(({ mark }) => mark);
  return (
    <p data-role={paragraph.role}>
      {cutAtMarks(text, paragraph, { marks: shared, only: [], gaps: [] }).map((piece, at) => {
        if (piece.marks.length === 0) return piece.text;
        const over = marks.filter(({ mark }) => piece.marks.includes(mark));
        const isOnlyHere = over.every(({ kind }) => kind === 'only-here');
        const href = over.find((one) => one.href !== null)?.href ?? null;
        return (
          <mark
            key={at}
            class={isOnlyHere ? 'only-here' : 'carried'}
            data-shown={over.some(({ kind }) => kind === 'shown') ? '' : undefined}
          >
            {href === null ? (
              piece.text
            ) : (
              <a href={href} rel="noreferrer">
                {piece.text}
              </a>
            )}
          </mark>
        );
      })}
    </p>
  );
}
