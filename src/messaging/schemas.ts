/** The shapes of what the background gets. A renderer can be taken over by its page: its messages are checked in full. */
import * as v from 'valibot';
import {
  LONGEST_ADDRESS,
  LONGEST_FACT,
  LONGEST_ID,
  MOST_ARTICLE_CHARACTERS,
  MOST_PARAGRAPHS,
} from '../core/article-limits';
import { isDayRange } from '../core/dates/day-range';
import type { Article } from '../core/model';
import { MEMORY_DAYS, MODES, type SettingsChange, THEMES } from '../settings/settings';
import { readSite } from '../settings/site';
import { LONGEST_SELECTION, LONGEST_SITE } from './limits';
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
  v.strictObject({ memory: v.boolean() }),
  v.strictObject({ memoryDays: v.nullable(v.picklist(MEMORY_DAYS.filter((days) => days !== null))) }),
  v.strictObject({ addSite: site }),
  v.strictObject({ removeSite: site }),
  v.strictObject({ startAnew: v.literal(true) }),
]);

export const parseGetSettings = createParser(v.object({}));
export const parseGetLibraryPlace = createParser(v.object({}));
export const parseGetStored = createParser(v.object({}));
export const parseGetLibraryLoss = createParser(v.object({}));
export const parseEndLibraryLoss = createParser(v.object({}));
export const parseDeleteStored = createParser(v.object({}));
export const parseChangeSettings = createParser(settingsChange);
export const parseTakeSelection = createParser(v.object({ id }));
export const parseCompareSelection = createParser(v.object({ text: textUpTo(LONGEST_SELECTION) }));
export const parsePageReading = createParser(pageReading);
export const parsePageRead = createParser(pageRead);
export const parsePagePaused = createParser(v.object({}));
export const parseStyleMarks = createParser(v.object({ wanted: v.boolean() }));
export const parseLoadParts = createParser(v.object({}));
export const parseGetPageState = createParser(getPageState);
export const parseCompareAnyway = createParser(compareAnyway);
export const parseGetStoryComparison = createParser(getStoryComparison);
export const parseGetTrial = createParser(getTrial);

/** Null: not of this shape. Unknown fields are left out. */
export function createParser<T>(schema: v.GenericSchema<unknown, T>): (value: unknown) => { request: T } | null {
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
