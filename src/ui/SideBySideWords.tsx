import type { Span } from '../core/model';
import {
  cutAtMarks,
  type MarkedPiece,
  nameMark,
  partnerKey,
  type SharedMark,
  type SharedSide,
} from './side-by-side-marks';
import { type Strings, sayCount, sayNumber } from './strings';

interface SideBySideWordsProps {
  strings: Strings;
  text: string;
  paragraph: Span;
  shared: SharedSide;
  /** The text on the other side, as a listener hears it named. */
  other: string;
}

/** The words of a paragraph: what the other text has too is marked, and in it what one of the two has alone. */
export function SideBySideWords({ strings, text, paragraph, shared, other }: SideBySideWordsProps) {
  return (
    <>
      {cutAtMarks(text, paragraph, shared).map((piece, at) => (
        <Piece key={at} strings={strings} piece={piece} other={other} />
      ))}
    </>
  );
}

type PieceProps = Pick<SideBySideWordsProps, 'strings' | 'other'> & { piece: MarkedPiece };

function Piece({ strings, piece, other }: PieceProps) {
  const { text, marks, begins, only, gap } = piece;
  const words = only ? <OnlyHere strings={strings} text={text} /> : text;
  return (
    <>
      {gap && (
        <span class="word-gap">
          <span class="unseen">
            {' '}
            {sayCount(strings, 'compare_wordsOnlyThere', gap.words, [other])}
            {strings.t('differenceEnd')}{' '}
          </span>
        </span>
      )}
      {begins.map((mark) => (
        <MarkNumber key={mark.key} strings={strings} mark={mark} other={other} />
      ))}
      {marks.length === 0 ? (
        words
      ) : (
        <mark class="shared" data-kinds={[...new Set(marks.map(nameMark))].join(' ')}>
          {words}
        </mark>
      )}
    </>
  );
}

function OnlyHere({ strings, text }: { strings: Strings; text: string }) {
  return (
    <span class="only-here">
      <span class="unseen"> {strings.t('compare_onlyHere')} </span>
      {text}
      <span class="unseen">{strings.t('differenceEnd')} </span>
    </span>
  );
}

function MarkNumber({ strings, mark, other }: { strings: Strings; mark: SharedMark; other: string }) {
  const { kind, number, key } = mark;
  return (
    <a
      class="shared-number"
      id={key}
      href={`#${partnerKey(mark)}`}
      data-kind={kind}
      aria-label={strings.t(`compare_shared_${nameMark(mark)}`, [sayNumber(strings, number), other])}
      onClick={(event) => {
        event.preventDefault();
        showMark(event.currentTarget.ownerDocument.getElementById(partnerKey(mark)));
      }}
    >
      {/* A passage has the sign for a paragraph before its number, so that no two marks look alike. */}
      {kind === 'quotation' ? sayNumber(strings, number) : `¶${sayNumber(strings, number)}`}
    </a>
  );
}

/** Level as a rule and in view already; where it is not, the page is scrolled. */
function showMark(mark: HTMLElement | null): void {
  if (!mark) return;
  const { top, bottom } = mark.getBoundingClientRect();
  const height = mark.ownerDocument.documentElement.clientHeight;
  // What stands fast at the top of the page covers less than a quarter of it.
  if (top < height / 4 || bottom > height) mark.scrollIntoView({ block: 'center' });
  mark.focus({ preventScroll: true });
}
