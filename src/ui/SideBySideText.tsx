import { Fragment, type Ref } from 'preact';
import type { LibraryArticle } from '../core/model';
import { sayOutlet } from './matrix-say-outlet';
import { sayDate } from './say-date';
import { cutAtMarks, includeQuotationMarks, type MarkedPiece, type SharedMark } from './side-by-side-marks';
import { type Strings, sayNumber } from './strings';

interface SideBySideTextProps {
  strings: Strings;
  article: LibraryArticle;
  marks: readonly SharedMark[];
  /** The text and the one on the other side, as a listener hears them named. */
  name: string;
  other: string;
  paneRef: Ref<HTMLElement>;
  onScroll: () => void;
  onFollow: (mark: SharedMark) => void;
}

/** A whole text with what it shares with the other one marked, in a pane of its own. */
export function SideBySideText(props: SideBySideTextProps) {
  const { strings, article, marks, name, other, paneRef, onScroll, onFollow } = props;
  const { t } = strings;
  const language = article.language ?? undefined;
  const date = sayDate(strings, article);
  const shown = marks.map((mark) => includeQuotationMarks(article.text, mark));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="pane" ref={paneRef} tabIndex={0} aria-label={name} onScroll={onScroll}>
      <p class="pane-outlet">
        <span class={article.outlet ? 'outlet' : 'not-stated'} dir="auto">
          {sayOutlet(strings, article)}
        </span>
        <span class={date ? 'aside' : 'not-stated'}> {date ?? t('dateNotStated')}</span>
      </p>
      <h2
        class={article.title ? 'pane-title printed' : 'pane-title not-stated'}
        dir="auto"
        lang={article.title ? language : undefined}
      >
        {article.title ?? t('titleNotStated')}
      </h2>
      <p class={article.byline ? 'aside' : 'not-stated'} dir="auto">
        {article.byline ?? t('authorNotStated')}
      </p>
      {!article.complete && <p class="note">{t('compare_incompleteText')}</p>}
      <div class="pane-text printed" dir="auto" lang={language}>
        {article.paragraphs.map((paragraph) => (
          <p key={paragraph.start} data-role={paragraph.role}>
            {cutAtMarks(article.text, paragraph, shown).map((piece, at) => (
              <Piece key={at} strings={strings} piece={piece} other={other} onFollow={onFollow} />
            ))}
          </p>
        ))}
      </div>
    </section>
  );
}

type PieceProps = Pick<SideBySideTextProps, 'strings' | 'other' | 'onFollow'> & { piece: MarkedPiece };

function Piece({ strings, piece, other, onFollow }: PieceProps) {
  const { text, marks, begins } = piece;
  if (marks.length === 0) return <>{text}</>;
  const kinds = [...new Set(marks.map(({ kind }) => kind))].join(' ');
  return (
    <>
      {begins.map((mark) => (
        <Fragment key={mark.key}>
          <a
            class="shared-number"
            id={mark.key}
            href={`#${partnerKey(mark)}`}
            data-kind={mark.kind}
            aria-label={strings.t(`compare_shared_${mark.kind}`, [sayNumber(strings, mark.number), other])}
            onClick={(event) => {
              event.preventDefault();
              onFollow(mark);
            }}
          >
            {sayMark(strings, mark)}
          </a>
        </Fragment>
      ))}
      <mark class="shared" data-kinds={kinds}>
        {text}
      </mark>
    </>
  );
}

/** The number of a quotation; a passage has the sign for a paragraph before its own, so that no two marks look alike. */
function sayMark(strings: Strings, { kind, number }: SharedMark): string {
  return kind === 'quotation' ? sayNumber(strings, number) : `¶${sayNumber(strings, number)}`;
}

/** The first mark of the other text with the same kind and number. */
export function partnerKey({ kind, number, key }: SharedMark): string {
  return `${key.startsWith('left') ? 'right' : 'left'}-${kind}-${number}`;
}
