import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { isWebAddress } from '../core/comparison/export-text-fragment';
import type { Article, Span } from '../core/model';
import { sayDate } from './say-date';
import { cutAtMarks, includeQuotationMarks, type SharedMark } from './side-by-side-marks';
import type { Strings } from './strings';

interface ReadingTextProps {
  strings: Strings;
  article: Article;
  /** What is marked: quotations that others carry. */
  marks: readonly Span[];
  /** The words that were asked for last: they come into sight, and are seen to be meant. Another object asks anew. */
  shown: Span | null;
}

/** An article to be read: as a newspaper sets it, without anything of its page. */
export function ReadingText({ strings, article, marks, shown }: ReadingTextProps) {
  const { t } = strings;
  const { title, outlet, byline, url, text, paragraphs } = article;
  const language = article.language ?? undefined;
  const date = sayDate(strings, article);
  const all = useMemo(
    () => [...marks.map((span) => toMark(text, span, 'carried')), ...(shown ? [toMark(text, shown, 'shown')] : [])],
    [text, marks, shown],
  );
  const body = useRef<HTMLDivElement>(null);
  // At once, not smoothly, as in the page itself.
  useLayoutEffect(() => {
    if (shown !== null) body.current?.querySelector('[data-shown]')?.scrollIntoView({ block: 'center' });
  }, [shown]);
  return (
    <article class="reading" aria-labelledby="reading-title">
      <p class={outlet ? 'reading-outlet' : 'reading-outlet not-stated'}>
        <bdi>{outlet ?? t('outletNotStated')}</bdi>
      </p>
      <h2
        id="reading-title"
        class={title ? 'reading-title printed' : 'reading-title not-stated'}
        dir="auto"
        lang={title ? language : undefined}
      >
        {title ?? t('titleNotStated')}
      </h2>
      <p class="article-source">
        {byline !== null && (
          <span>
            <bdi>{byline}</bdi>
          </span>
        )}
        <span class={date ? '' : 'not-stated'}>{date ?? t('dateNotStated')}</span>
      </p>
      {url !== null && isWebAddress(url) && (
        <p class="reading-address">
          <a class="link" href={url} target="_blank" rel="noreferrer noopener" dir="ltr">
            {url}
            <span class="unseen"> {t('opensInNewTab')}</span>
          </a>
        </p>
      )}
      <div class="reading-text printed" dir="auto" lang={language} ref={body}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph.start} data-role={paragraph.role}>
            {cutAtMarks(text, paragraph, { marks: all, only: [], gaps: [] }).map((piece, at) =>
              piece.marks.length === 0 ? (
                piece.text
              ) : (
                <mark key={at} class="carried" data-shown={piece.marks.some(isShown) ? '' : undefined}>
                  {piece.text}
                </mark>
              ),
            )}
          </p>
        ))}
      </div>
    </article>
  );
}

function toMark(text: string, { start, end }: Span, key: 'carried' | 'shown'): SharedMark {
  return includeQuotationMarks(text, { kind: 'quotation', unquoted: false, number: 0, key, start, end });
}

function isShown({ key }: SharedMark): boolean {
  return key === 'shown';
}
