import type { Article, Span } from '../core/model';
import { REPORT_PACE } from '../messaging/limits';
import type { PageReading } from '../messaging/protocol';
import type { Pauses } from '../reading/in-slices';
import type { PagePart } from '../reading/page-part';
import type { NodeSpan, ReadArticle, ReadOptions } from '../reading/read-article';
import { isHidden, isMarkup } from './document-facts';
import type { Life } from './life';
import { limitArticle } from './limit-article';
import { measureProse } from './measure-prose';
import { createPace } from './pace';
import { partInView } from './part-in-view';
import { createTurns } from './take-turns';
import { watchAddress } from './watch-address';
import { watchChanges } from './watch-changes';
import { watchView } from './watch-view';

/** How articles are found: `passGate`, `createPartFinder` and `createArticleReader`. */
export interface PageReader {
  isArticle(document: Document, pauses: Pauses): boolean | Promise<boolean>;
  /** The articles of a page that holds several; empty when it is one, or the signal was aborted. */
  findParts(document: Document, url: string, pauses: Pauses): Promise<PagePart[]>;
  read(document: Document, url: string, options: ReadOptions): Promise<ReadArticle | null>;
}

/** Who hears of what is found. */
export interface PageListener {
  /** There is something new to tell. Rejects when it did not arrive. */
  report(reading: PageReading, address: string, article: ReadArticle | null): Promise<void>;
  /** The page has the same article, drawn anew. */
  onRedrawn(article: ReadArticle): void;
  /** The page has moved on. `gone`: what was found stands there no longer, as far as one knows. */
  onLeft(gone: boolean): void;
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
/** A page that grows wherever one scrolls is read no more often than this, in milliseconds. */
const BETWEEN_GROWTHS = 3000;
/** When a report that did not arrive is tried again, in milliseconds: the browser may just have ended the background. */
const TRIED_AGAIN_AFTER = [1000, 5000, 30_000];

/** What was found, and on which page. */
interface Found {
  reading: PageReading;
  article: ReadArticle | null;
  /** How much prose the page had. */
  prose: string;
  /** Which of several articles it is; null: the page is one. */
  part: PagePart | null;
}

/**
 * Reads the page when it is seen and idle, again when its content changes, its address moves or it comes back from the
 * browser's memory, and reports what it found. Where a page holds several articles, that is the one that the reader has
 * before them. On a page that is no article nothing is ever reported.
 */
export function startPageSession(
  { window, document, life, reader }: { window: Window; document: Document; life: Life; reader: PageReader },
  listener: PageListener,
): PageSession {
  const turns = createTurns();
  /** Null: not known, or no longer. */
  let found: Found | null = null;
  let parts: { prose: string; list: readonly PagePart[] } = { prose: '', list: [] };
  /** What was read of each of several articles. */
  const known = new WeakMap<Element, { prose: string; article: ReadArticle }>();
  let reported: PageReading | null = null;
  /** Until the report has arrived: one that comes after the page has moved on is of no use. */
  let isTelling = false;
  /** Reports in a row that did not arrive. */
  let lost = 0;
  let running: Promise<void> | null = null;
  let lookedAt = 0;
  let callOffGrowth = () => {};
  let callOffSettling = () => {};
  let callOffLook = () => {};
  /** Whether a look is waiting for its turn: one is enough, however often the page stirs. */
  let isDue = false;
  const pace = createPace(REPORT_PACE);
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
    const pauses = { signal, yieldControl: turns.pause };
    const address = window.location.href;
    const worthReading = isMarkup(document) && (await reader.isArticle(document, pauses));
    // The gate is a slice for itself.
    if (worthReading) await turns.pause();
    if (signal.aborted || life.signal.aborted) return;
    const prose = worthReading ? measureProse(document) : '';
    if (parts.prose !== prose) {
      const list = worthReading ? await reader.findParts(document, address, pauses) : [];
      if (signal.aborted || life.signal.aborted) return;
      parts = { prose, list };
    }
    view.watch(parts.list);
    const part = inView();
    const article = worthReading ? await readPart(part, address, pauses) : null;
    // Moved on meanwhile: `restart` has seen to it that the page is looked at again.
    if (signal.aborted || life.signal.aborted) return;
    found = { reading: toReading(document, article), article, prose, part };
    lookedAt = performance.now();
    if (isNews(reported, found.reading)) tell(found.reading, address);
    else if (article !== null) listener.onRedrawn(article);
  };

  const inView = () => partInView(window, parts.list, found?.part?.root ?? null);

  const readPart = async (part: PagePart | null, address: string, pauses: Pauses) => {
    const options = { ...pauses, part };
    if (part === null) return reader.read(document, address, options);
    const prose = measureProse(part.root);
    const before = known.get(part.root);
    if (before?.prose === prose && !(found?.part?.root === part.root && listener.hasLost())) return before.article;
    const article = await reader.read(document, address, options);
    if (article !== null) known.set(part.root, { prose, article });
    return article;
  };

  const tell = (news: PageReading, address: string) => {
    reported = news;
    isTelling = true;
    const article = found?.article ?? null;
    life.stepAsync(async () => {
      try {
        await listener.report(news, address, article);
        lost = 0;
      } catch (error) {
        // It did not arrive: the next look tells it again.
        if (reported === news) reported = null;
        const pause = TRIED_AGAIN_AFTER[lost++];
        if (pause !== undefined) life.later(pause, lookInTime);
        throw error;
      } finally {
        if (reported === news || reported === null) isTelling = false;
      }
    });
  };

  /** Looks when the page is in front and idle. */
  const lookInTime = () => {
    if (isDue || isHidden(document)) return; // 'visibilitychange' comes back to it.
    life.stepAsync(async () => {
      isDue = true;
      await turns.pause();
      isDue = false;
      if (life.signal.aborted) return;
      const known = isFresh() ? found : null;
      if (known !== null && reported !== null) return;
      callOffLook();
      // Of a page that changes all the time the latest counts.
      const wait = pace.wait();
      if (wait > 0) {
        callOffLook = life.later(wait, lookInTime);
        return;
      }
      pace.count();
      if (known === null) await look();
      else tell(known.reading, window.location.href);
    });
  };

  const isFresh = () =>
    found !== null &&
    found.article !== null &&
    found.prose === measureProse(document) &&
    !listener.hasLost() &&
    found.part?.root === inView()?.root;

  /** After scrolling: another article may be in view, or the page has grown, though nobody watches it any more. */
  const lookAround = () => {
    if (found === null || (found.article === null && parts.list.length === 0) || isHidden(document)) return;
    const wait = found.prose === measureProse(document) ? 0 : BETWEEN_GROWTHS - (performance.now() - lookedAt);
    callOffGrowth();
    if (wait <= 0) lookInTime();
    else callOffGrowth = life.later(wait, lookInTime);
  };

  const view = watchView(document, life, lookAround);
  const changes = watchChanges(document, life, lookInTime);
  const restart = () => {
    abort.abort();
    // In a row of articles the address follows the one in view: all that was read of them stands there still.
    const gone = parts.list.length === 0;
    if (gone) found = null;
    if (isTelling) reported = null;
    listener.onLeft(gone);
    changes.restart();
    callOffSettling();
    callOffSettling = life.later(SETTLING, lookInTime);
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
      const root = found?.part?.root;
      if (root !== undefined) known.delete(root);
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
