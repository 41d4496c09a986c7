/**
 * Every message of the extension, one map a direction. Keys are message types; each maps to what goes and what comes back.
 */
import type { SelectionComparison } from '../core/compare-selection';
import type { Comparison, StoryComparison } from '../core/comparison-model';
import type { Article, LibraryArticle, Span } from '../core/model';
import type { Settings, SettingsChange, SettingsState } from '../settings/settings';
import type { BackupMessages, BackupNews } from './backup-protocol';
import type { CorrectionMessages } from './corrections-protocol';
import type { LibraryMessages } from './library-protocol';
import type { MemoryMessages } from './memory-protocol';
import type { PackMessages } from './packs-protocol';
import type { NoArticleReason, PageState } from './page-state';
import type { VersionMessages } from './versions-protocol';

export type { NoArticleReason, PageState };

/** What the content script says about its page. */
export type PageReading =
  /** The reading has begun and goes on; a 'page-read' follows. */
  { state: 'reading' } | { state: 'no-article'; reason: NoArticleReason } | { state: 'article'; article: Article };

/** What the comparison page shows. `no-story`: the tab's article belongs to none, or the library has no such story. */
export type StoryState =
  | { state: 'story'; comparison: StoryComparison }
  | { state: 'no-story' }
  | { state: 'error'; message: string };

/**
 * What the page shows that tries the bundled story: one of its texts, and what the popup would show on it. `texts`: all
 * that can be tried. `no-story`: the library has none that came with the extension.
 */
export type TrialState =
  | {
      state: 'trial';
      texts: Pick<LibraryArticle, 'id' | 'outlet' | 'title'>[];
      article: LibraryArticle;
      comparison: Comparison;
      inMemory: boolean;
    }
  | { state: 'no-story' }
  | { state: 'error'; message: string };

export type LibraryPlace = 'disk' | 'memory';

/** Everything that the extension has stored. */
export interface Stored {
  /** True when the browser gives no place on the disk: then nothing of the library is stored. */
  inMemory: boolean;
  /** Null where they cannot be read. */
  settings: Settings | null;
  /** Rows as they are stored. */
  stories: StoredRow[];
  texts: StoredRow[];
  /** What the reader has said against the engine. */
  corrections: StoredRow[];
}

/** What was in the library of the reader's own, and is gone though nobody deleted it. */
export interface LibraryLoss {
  stories: number;
  articles: number;
  /** When it was last noted to be there, and when it was found to be gone; of ISO 8601. */
  at: string;
  noticed: string;
}

/** A row of the library, with whatever fields it has. */
export interface StoredRow {
  id: string;
}

/** What of a page is marked, whether or not marks are shown now: spans of the article's text, in its order. */
export interface PageMarks {
  marks: Span[];
  shown: boolean;
}

/** What the page for selected words shows. */
export type SelectionState =
  | { state: 'selection'; comparison: SelectionComparison }
  | { state: 'error'; message: string };

/** From a page's content script to the background. */
export interface PageToBackground {
  /** `address`: where the page stood when it was read; an answer that comes after it has moved on is not shown. */
  'page-read': { request: { reading: PageReading; address: string }; response: PageMarks };
  /** The page may hold several articles, or does not state date and outlet: what tells them is to be put into its content script. */
  'load-parts': { request: Record<string, never>; response: undefined };
  /**
   * The page has something to mark, and needs the style of the marks; or it has no more, and the style is to go. Fails
   * where the reader wants no marks.
   */
  'style-marks': { request: { wanted: boolean }; response: undefined };
  /** A page of a site that is to be left alone has come, or come back; nothing of it is told. */
  'page-paused': { request: Record<string, never>; response: undefined };
}

/** From the background, or a surface, to the content script of a tab. */
export interface ToPage {
  'get-reading': { request: Record<string, never>; response: PageReading };
  /** Scrolls to the span of the article's text and selects it for a moment. False when the page no longer has it. */
  'show-span': { request: Span; response: boolean };
  /** The tab's address has changed without a load. */
  'address-changed': { request: { url: string }; response: undefined };
  /** Whether the marks of quotations that others carry are to be seen. */
  'show-marks': { request: { shown: boolean }; response: undefined };
  /**
   * The reader does not want pages to be read any more, on these sites or (null) on any: whatever runs on such a page
   * ends. Answers whether this was one.
   */
  stop: { request: { sites: string[] | null }; response: boolean };
}

/** The settings after a change. */
export type ChangedSettings = SettingsState & {
  /**
   * How many remembered articles were forgotten, as their site is to be left alone; null where that did not work. Not there
   * after any other change.
   */
  forgotten?: number | null;
};

/** From the extension's own pages to the background. */
export interface SurfaceToBackground
  extends LibraryMessages,
    PackMessages,
    BackupMessages,
    MemoryMessages,
    VersionMessages,
    CorrectionMessages {
  'get-page-state': { request: { tabId: number }; response: PageState };
  /** A tab's article beside a story that it only mentions: the reader wants to see it. Nothing of it is kept. */
  'compare-anyway': { request: { tabId: number; storyId: string }; response: PageState };
  /** A whole story: the one that a tab's article belongs to, that article with it, or one of the library. */
  'get-story-comparison': { request: { tabId: number } | { storyId: string }; response: StoryState };
  /** A text of the bundled story; null for the one that shows most. Nothing of it is kept. */
  'get-trial': { request: { articleId: string | null }; response: TrialState };
  'get-settings': { request: Record<string, never>; response: SettingsState };
  /** Answers when the change is stored; fails when it could not be. */
  'change-settings': { request: SettingsChange; response: ChangedSettings };
  /** Whether the library is on the disk, or only in memory as it cannot be opened there. */
  'get-library-place': { request: Record<string, never>; response: LibraryPlace };
  /** All that is stored, to be seen and taken along. */
  'get-stored': { request: Record<string, never>; response: Stored };
  /** Answers when all of it is deleted, and the bundled story is there again. */
  'delete-stored': { request: Record<string, never>; response: Stored };
  /** What is gone of the library, until the reader has seen it; null for nothing. */
  'get-library-loss': { request: Record<string, never>; response: LibraryLoss | null };
  /** The reader has seen it. Fails when that could not be stored. */
  'end-library-loss': { request: Record<string, never>; response: undefined };
  /** The words of a context menu's click, kept for the page that it opened; null when they are gone. */
  'take-selection': { request: { id: string }; response: string | null };
  'compare-selection': { request: { text: string }; response: SelectionState };
}

/** From the background to every open surface: the state of a tab has changed. */
export interface BackgroundToSurfaces extends BackupNews {
  'page-state-changed': { request: { tabId: number; page: PageState }; response: undefined };
  'settings-changed': { request: SettingsState; response: undefined };
  /** Stories or articles have come, gone or changed: whoever shows them asks again. */
  'library-changed': { request: Record<string, never>; response: undefined };
}
