import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Article, Span } from '../core/model';
import { ReadingHead } from './ReadingHead';
import { ReadingParagraph, toReadingMark } from './ReadingParagraph';
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
  const { text, paragraphs } = article;
  const all = useMemo(
    () => [
      ...marks.map((span) => toReadingMark(text, span, 'carried')),
      ...(shown ? [toReadingMark(text, shown, 'shown')] : []),
    ],
    [text, marks, shown],
  );
  const body = useRef<HTMLDivElement>(null);
  // At once, not smoothly, as in the page itself.
  useLayoutEffect(() => {
    if (shown !== null) body.current?.querySelector('[data-shown]')?.scrollIntoView({ block: 'center' });
  }, [shown]);
  return (
    <article class="reading" aria-labelledby="reading-title">
      <ReadingHead strings={strings} article={article} />
      <div class="reading-text printed" dir="auto" lang={article.language ?? undefined} ref={body}>
        {paragraphs.map((paragraph) => (
          <ReadingParagraph key={paragraph.start} text={text} paragraph={paragraph} marks={all} />
        ))}
      </div>
    </article>
  );
}
