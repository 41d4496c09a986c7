import type { Span } from '../core/model';
import type { PageMarks } from '../messaging/protocol';
import type { NodeSpan, ReadArticle } from '../reading/read-article';
import type { Life } from './life';
import type { MarksStyle } from './marks-style';

/** The name in content.css. */
const HIGHLIGHT = 'crossquote-carried';

/**
 * The quotations of a page that others carry too: marked without touching a node. The page's scripts can see the marks and
 * their style, so neither is there before the reader wants marks and there is something to mark.
 */
export interface QuotationMarker {
  /** What the background says of an article: from now on these are the page's marks. */
  mark(article: ReadArticle | null, marks: PageMarks): void;
  /** The page has drawn the same article anew: the marks move to its new nodes. */
  move(article: ReadArticle): void;
  /** The reader switches the marks on or off. */
  show(shown: boolean): void;
  /** The page is left for another, and may come back as it was: until it is known what is wanted then, nothing is marked. */
  hide(): void;
  /** The page has moved on. */
  clear(): void;
  /** Whether words that were marked have left the page: then it is worth reading again. */
  hasLost(): boolean;
}

export function createQuotationMarker(life: Life, style: MarksStyle): QuotationMarker {
  let spans: readonly Span[] = [];
  let ranges: Range[] = [];
  let shown = false;
  let isMarked = false;

  const isWanted = () => shown && ranges.length > 0 && !life.signal.aborted;
  const unmark = () => {
    // Nothing of the page's registry is asked where nothing was put into it.
    if (isMarked) CSS.highlights.delete(HIGHLIGHT);
    isMarked = false;
  };
  const draw = () => {
    if (!isWanted()) {
      unmark();
      style.take();
      return;
    }
    life.stepAsync(async () => {
      const isStyled = await style.put();
      if (!isStyled || !isWanted()) return;
      CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
      isMarked = true;
    });
  };
  const place = (article: ReadArticle | null) => {
    const places = article === null ? [] : spans.map((span) => article.locate(span));
    ranges = places.map((one) => (one === null ? null : toRange(one))).filter((range) => range !== null);
    draw();
  };
  const clear = () => {
    spans = [];
    place(null);
  };
  life.signal.addEventListener('abort', clear);

  return {
    mark(article, marks) {
      spans = marks.marks;
      shown = marks.shown;
      place(article);
    },
    move: place,
    show(wanted) {
      shown = wanted;
      draw();
    },
    hide: unmark,
    clear,
    // Nodes that are removed leave an empty range behind, where they stood.
    hasLost: () => ranges.some(({ collapsed }) => collapsed),
  };
}

/** Null when the page has changed under it. */
function toRange({ start, end }: NodeSpan): Range | null {
  const range = new Range();
  try {
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
  } catch {
    return null;
  }
  return range;
}
