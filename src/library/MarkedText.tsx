import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Comparison } from '../core/comparison-model';
import type { LibraryArticle, Span } from '../core/model';
import { ReadingParagraph, toReadingMark } from '../ui/ReadingParagraph';
import type { LibraryParts } from './parts';
import { dividePassages, noteStatements } from './passages';
import { type ReadPlace, writePlace } from './place';
import { noteId, QuotationNote } from './QuotationNote';

interface MarkedTextProps {
  parts: LibraryParts;
  place: ReadPlace;
  article: LibraryArticle;
  /** Null where it is in no story. */
  comparison: Comparison | null;
}

/** A text with its quotations marked, and beside each that others carry, a note on their wordings. */
export function MarkedText({ parts, place, article, comparison }: MarkedTextProps) {
  const { strings } = parts;
  const { t } = strings;
  const { text } = article;
  const statements = comparison?.statements ?? [];
  const noted = useMemo(() => noteStatements(statements), [comparison]);
  const passages = useMemo(() => dividePassages(article, statements), [article, comparison]);
  const { isOpen, toggle, toggleAll, areAllOpen } = useOpenNotes(
    noted.map(({ at }) => at.start),
    place.quotation,
  );
  const [shown, setShown] = useState<Span | null>(null);
  const marks = useMemo(
    () => [
      ...noted.flatMap(({ statement, at }) =>
        statement.here.map((span) =>
          toReadingMark(text, span, 'carried', writePlace({ ...place, quotation: at.start })),
        ),
      ),
      ...(comparison?.onlyHere ?? []).map((span) => toReadingMark(text, span, 'only-here')),
      ...(shown ? [toReadingMark(text, shown, 'shown')] : []),
    ],
    [text, noted, comparison, shown, place],
  );
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (shown !== null) body.current?.querySelector('[data-shown]')?.scrollIntoView({ block: 'center' });
  }, [shown]);
  const show = async ({ start, end }: Span) => {
    if (start >= end || end > text.length) return false;
    setShown({ start, end });
    return true;
  };
  const witnessHere = comparison?.framing.find(({ articleId }) => articleId === null)?.witness;
  return (
    <>
      {comparison !== null && (
        <p class="reading-key">
          {noted.length > 0 && (
            <span>
              <mark class="carried">{t('library_keyWords')}</mark> {t('library_keyCarried')}
            </span>
          )}
          {comparison.onlyHere.length > 0 && (
            <span>
              <mark class="only-here">{t('library_keyWords')}</mark>{' '}
              {t(comparison.story === null ? 'library_keyQuotation' : 'library_keyOnlyHere')}
            </span>
          )}
          {noted.length === 0 && comparison.onlyHere.length === 0 && <span>{t('noQuotationsHere')}</span>}
          {noted.length > 1 && (
            <button type="button" class="quiet-button" onClick={toggleAll}>
              {t(areAllOpen ? 'library_closeNotes' : 'library_openNotes')}
            </button>
          )}
        </p>
      )}
      <div class="reading-text marked-text" ref={body}>
        {passages.map(({ paragraphs: [first, ...rest], noted: here }) => (
          <div class="passage" key={first?.start}>
            {first !== undefined && (
              <div class="printed" dir="auto" lang={article.language ?? undefined}>
                <ReadingParagraph text={text} paragraph={first} marks={marks} />
              </div>
            )}
            {here.length > 0 && comparison !== null && (
              <aside class="passage-notes" aria-label={t('library_otherWordings')}>
                {here.map((one) => (
                  <QuotationNote
                    key={one.at.start}
                    strings={strings}
                    noted={one}
                    article={comparison.article}
                    witnessHere={witnessHere}
                    isOpen={isOpen(one.at.start)}
                    onToggle={(open) => toggle(one.at.start, open)}
                    onShow={show}
                  />
                ))}
              </aside>
            )}
            {rest.length > 0 && (
              <div class="printed passage-rest" dir="auto" lang={article.language ?? undefined}>
                {rest.map((paragraph) => (
                  <ReadingParagraph key={paragraph.start} text={text} paragraph={paragraph} marks={marks} />
                ))}
              </div>
            )}
          </div>
        ))}
      </div>
    </>
  );
}

/** Which notes are open, by where their words begin: the one that the address names is opened, and comes into sight. */
function useOpenNotes(all: readonly number[], named: number | null) {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const toggle = (start: number, isOpen: boolean) =>
    setOpen((before) => {
      const next = new Set(before);
      if (isOpen) next.add(start);
      else next.delete(start);
      return next;
    });
  useEffect(() => {
    if (named === null || !all.includes(named)) return;
    toggle(named, true);
    // When it has been drawn.
    setTimeout(() => {
      const summary = document.getElementById(noteId(named))?.querySelector('summary');
      summary?.focus({ preventScroll: true });
      summary?.scrollIntoView({ block: 'nearest' });
    }, 0);
  }, [named, all.join()]);
  const areAllOpen = all.every((start) => open.has(start));
  return {
    isOpen: (start: number) => open.has(start),
    toggle,
    areAllOpen,
    toggleAll: () => setOpen(new Set(areAllOpen ? [] : all)),
  };
}
