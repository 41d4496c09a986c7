/** The shapes of what the background gets. A renderer can be taken over by its page: its messages are checked in full. */
import * as v from 'valibot';
import { isDayRange } from '../core/dates/day-range';
import type { Article } from '../core/model';
import { MODES, type SettingsChange, THEMES } from '../settings/settings';
import { readSite } from '../settings/site';
import {
  LONGEST_ADDRESS,
  LONGEST_FACT,
  LONGEST_ID,
  LONGEST_SELECTION,
  LONGEST_SITE,
  MOST_ARTICLE_CHARACTERS,
  MOST_PARAGRAPHS,
} from './limits';
import type { PageReading, PageToBackground, SurfaceToBackground } from './protocol';

export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
export const textUpTo = (most: number) => v.pipe(v.string(), v.maxLength(most));
export const factOrNull = v.nullable(textUpTo(LONGEST_FACT));
const address = textUpTo(LONGEST_ADDRESS);
const id = textUpTo(LONGEST_ID);

const paragraph = v.object({
  start: offset,
  end: offset,
  role: v.picklist(['body', 'heading', 'blockquote', 'tweet', 'list-item', 'caption', 'link']),
});

const day = v.pipe(v.string(), v.length('2031-04-05'.length));
const dated = v.pipe(
  v.object({ from: day, to: day, source: v.picklist(['stated', 'address', 'text', 'note']) }),
  v.check(({ from, to }) => isDayRange(from, to), 'no days'),
);

export const article: v.GenericSchema<unknown, Article> = v.pipe(
  v.object({
    title: factOrNull,
    byline: factOrNull,
    outlet: factOrNull,
    published: factOrNull,
    dated: v.exactOptional(v.nullable(dated)),
    language: factOrNull,
    url: v.nullable(address),
    text: textUpTo(MOST_ARTICLE_CHARACTERS),
    // Counted before any of them is looked at.
    paragraphs: v.pipe(v.unknown(), v.check(isShortList, 'too many'), v.array(paragraph)),
    complete: v.boolean(),
    limited: v.exactOptional(v.literal(true)),
  }),
  v.check(({ text, paragraphs }) => areInOrder(paragraphs, text.length), 'paragraphs outside the text'),
);

const pageReading: v.GenericSchema<unknown, PageReading> = v.variant('state', [
  v.object({ state: v.literal('reading') }),
  v.object({ state: v.literal('no-article'), reason: v.picklist(['not-readable', 'not-an-article']) }),
  v.object({ state: v.literal('article'), article }),
]);

const pageRead: v.GenericSchema<unknown, PageToBackground['page-read']['request']> = v.object({
  reading: pageReading,
  address,
});

const getPageState: v.GenericSchema<unknown, SurfaceToBackground['get-page-state']['request']> = v.object({
  tabId: offset,
});

const compareAnyway: v.GenericSchema<unknown, SurfaceToBackground['compare-anyway']['request']> = v.object({
  tabId: offset,
  storyId: id,
});

const getStoryComparison: v.GenericSchema<unknown, SurfaceToBackground['get-story-comparison']['request']> = v.union([
  v.object({ tabId: offset }),
  v.object({ storyId: id }),
]);

const getTrial: v.GenericSchema<unknown, SurfaceToBackground['get-trial']['request']> = v.object({
  articleId: v.nullable(id),
});

/** As `readSite` gives it. */
const site = v.pipe(
  textUpTo(LONGEST_SITE),
  v.check((text) => {
    const read = readSite(text);
    return 'site' in read && read.site === text;
  }, 'no site'),
);

const settingsChange: v.GenericSchema<unknown, SettingsChange> = v.union([
  v.strictObject({ mode: v.picklist(MODES) }),
  v.strictObject({ marks: v.boolean() }),
  v.strictObject({ theme: v.picklist(THEMES) }),
  v.strictObject({ addSite: site }),
  v.strictObject({ removeSite: site }),
  v.strictObject({ startAnew: v.literal(true) }),
]);

export const parseGetSettings = parser(v.object({}));
export const parseGetLibraryPlace = parser(v.object({}));
export const parseGetStored = parser(v.object({}));
export const parseGetLibraryLoss = parser(v.object({}));
export const parseEndLibraryLoss = parser(v.object({}));
export const parseDeleteStored = parser(v.object({}));
export const parseChangeSettings = parser(settingsChange);
export const parseTakeSelection = parser(v.object({ id }));
export const parseCompareSelection = parser(v.object({ text: textUpTo(LONGEST_SELECTION) }));
export const parsePageReading = parser(pageReading);
export const parsePageRead = parser(pageRead);
export const parsePagePaused = parser(v.object({}));
export const parseStyleMarks = parser(v.object({ wanted: v.boolean() }));
export const parseLoadParts = parser(v.object({}));
export const parseGetPageState = parser(getPageState);
export const parseCompareAnyway = parser(compareAnyway);
export const parseGetStoryComparison = parser(getStoryComparison);
export const parseGetTrial = parser(getTrial);

/** Null: not of this shape. Unknown fields are left out. */
export function parser<T>(schema: v.GenericSchema<unknown, T>): (value: unknown) => { request: T } | null {
  return (value) => {
    const result = v.safeParse(schema, value);
    return result.success ? { request: result.output } : null;
  };
}

function areInOrder(spans: readonly { start: number; end: number }[], length: number): boolean {
  let last = 0;
  return spans.every(({ start, end }) => {
    const inOrder = start >= last && end >= start && end <= length;
    last = end;
    return inOrder;
  });
}

function isShortList(value: unknown): boolean {
  return Array.isArray(value) && value.length <= MOST_PARAGRAPHS;
}
