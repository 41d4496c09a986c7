import type { Article, Span } from '../core/model';
import type { PageReading } from '../messaging/protocol';
import { isHidden, isMarkup } from './document-facts';
import type { Life } from './life';
import { limitArticle } from './limit-article';
import { measureProse } from './measure-prose';
import type { NodeSpan, ReadArticle } from './reading/read-article';
import { createTurns } from './take-turns';
import { watchAddress } from './watch-address';
import { watchChanges } from './watch-changes';

/** How articles are found: `looksLikeArticle` and `readArticleInSlices`. */
export interface PageReader {
  isArticle(document: Document): boolean;
  read(
    document: Document,
    url: string,
    options: { signal: AbortSignal; yieldControl: () => Promise<void> },
  ): Promise<ReadArticle | null>;
}

/** Who hears of what is found. */
export interface PageListener {
  /** There is something new to tell. Rejects when it did not arrive. */
  report(reading: PageReading, address: string, article: ReadArticle | null): Promise<void>;
  /** The page has the same article, drawn anew. */
  onRedrawn(article: ReadArticle): void;
  /** The page has moved on: what was found stands there no longer. */
  onLeft(): void;
  /** Whether the page is worth reading again though it has as much prose as before. */
  hasLost(): boolean;
}

/** What a content script knows of its page. */
export interface PageSession {
  /** The reading as the page is now, at once. */
  reading(): Promise<PageReading>;
  /** Where a span of the article's text stands; null when the page no longer has it. */
  locate(span: Span): Promise<NodeSpan | null>;
  /** The address may have changed. */
  moved(): void;
}

/** A page that moved on by script shows its new content some frames later. */
const SETTLING = 300;

/**
 * Reads the page when it is seen and idle, again when its content changes, its address moves or it comes back from the
 * browser's memory, and reports what it found. On a page that is no article nothing is ever reported.
 */
export function startPageSession(
  { window, document, life, reader }: { window: Window; document: Document; life: Life; reader: PageReader },
  listener: PageListener,
): PageSession {
  const turns = createTurns();
  /** Null: not known, or no longer. */
  let found: { reading: PageReading; article: ReadArticle | null; prose: string } | null = null;
  let reported: PageReading | null = null;
  let running: Promise<void> | null = null;
  let abort = new AbortController();

  const look = (): Promise<void> => {
    running ??= lookOnce().finally(() => {
      running = null;
      turns.relax();
    });
    return running;
  };

  const lookOnce = async () => {
    abort = new AbortController();
    const { signal } = abort;
    const address = window.location.href;
    const worthReading = isMarkup(document) && reader.isArticle(document);
    const prose = worthReading ? measureProse(document) : '';
    const article = worthReading ? await reader.read(document, address, { signal, yieldControl: turns.pause }) : null;
    // Moved on meanwhile: `restart` has seen to it that the page is looked at again.
    if (signal.aborted || life.signal.aborted) return;
    found = { reading: toReading(document, article), article, prose };
    if (isNews(reported, found.reading)) tell(found.reading, address);
    else if (article !== null) listener.onRedrawn(article);
  };

  const tell = (news: PageReading, address: string) => {
    reported = news;
    const article = found?.article ?? null;
    life.stepAsync(async () => {
      try {
        await listener.report(news, address, article);
      } catch (error) {
        // It did not arrive: the next look tells it again.
        reported = null;
        throw error;
      }
    });
  };

  /** Looks when the page is in front and idle. */
  const lookInTime = () => {
    if (isHidden(document)) return; // 'visibilitychange' comes back to it.
    life.stepAsync(async () => {
      await turns.pause();
      if (life.signal.aborted) return;
      if (found === null || !isFresh()) await look();
      else if (reported === null) tell(found.reading, window.location.href);
    });
  };

  const isFresh = () =>
    found !== null && found.article !== null && found.prose === measureProse(document) && !listener.hasLost();

  const changes = watchChanges(document, life, lookInTime);
  const restart = () => {
    abort.abort();
    found = null;
    listener.onLeft();
    changes.restart();
    life.later(SETTLING, lookInTime);
  };

  const address = watchAddress(window, life, (change) => {
    if (change === 'page') restart();
    else lookInTime();
  });
  life.listen(document, 'visibilitychange', lookInTime);
  life.listen(window, 'pageshow', (event) => {
    if (!(event as PageTransitionEvent).persisted) return;
    // The browser has taken the badge off when the page was left.
    if (reported?.state === 'article') tell(reported, window.location.href);
    changes.restart();
    lookInTime();
  });
  changes.restart();
  lookInTime();

  const reading = async (): Promise<PageReading> => {
    address.moved();
    turns.hurry();
    // A look that was called off by a move leaves nothing behind: the next one does.
    for (let tries = 0; tries < 3 && !isFresh(); tries++) {
      await look();
      if (found?.article === null) break;
      turns.hurry();
    }
    turns.relax();
    return found?.reading ?? { state: 'reading' };
  };

  return {
    reading,
    async locate(span) {
      const before = found?.article;
      const place = before?.locate(span) ?? null;
      if (place !== null || before == null) return place;
      // The page may have drawn the same words anew: then its text nodes are others.
      found = null;
      await reading();
      const now = (found as { article: ReadArticle | null } | null)?.article;
      return now != null && now.article.text === before.article.text ? now.locate(span) : null;
    },
    moved: address.moved,
  };
}

function toReading(document: Document, read: ReadArticle | null): PageReading {
  if (read !== null) return { state: 'article', article: limitArticle(read.article) };
  return { state: 'no-article', reason: isMarkup(document) ? 'not-an-article' : 'not-readable' };
}

/** Whether the background has to hear of it. That a page is no article is news only where one was. */
function isNews(before: PageReading | null, now: PageReading): boolean {
  if (now.state !== 'article') return before?.state === 'article';
  return before?.state !== 'article' || !isSame(before.article, now.article);
}

function isSame(a: Article, b: Article): boolean {
  return a.text === b.text && a.title === b.title && a.complete === b.complete;
}
