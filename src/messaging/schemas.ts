/** The shapes of what the background gets. A renderer can be taken over by its page: its messages are checked in full. */
import * as v from 'valibot';
import type { Article } from '../core/model';
import { MODES, type SettingsChange, THEMES } from '../settings/settings';
import { readSite } from '../settings/site';
import type { PageReading, PageToBackground, SurfaceToBackground } from './protocol';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const textOrNull = v.nullable(v.string());

const paragraph = v.object({
  start: offset,
  end: offset,
  role: v.picklist(['body', 'heading', 'blockquote', 'tweet', 'list-item']),
});

const article: v.GenericSchema<Article> = v.pipe(
  v.object({
    title: textOrNull,
    byline: textOrNull,
    outlet: textOrNull,
    published: textOrNull,
    language: textOrNull,
    url: textOrNull,
    text: v.string(),
    paragraphs: v.array(paragraph),
    complete: v.boolean(),
  }),
  v.check(({ text, paragraphs }) => areInOrder(paragraphs, text.length), 'paragraphs outside the text'),
);

const pageReading: v.GenericSchema<PageReading> = v.variant('state', [
  v.object({ state: v.literal('reading') }),
  v.object({ state: v.literal('no-article'), reason: v.picklist(['not-readable', 'not-an-article']) }),
  v.object({ state: v.literal('article'), article }),
]);

const pageRead: v.GenericSchema<PageToBackground['page-read']['request']> = v.object({
  reading: pageReading,
  address: v.string(),
});

const getPageState: v.GenericSchema<SurfaceToBackground['get-page-state']['request']> = v.object({ tabId: offset });

const compareAnyway: v.GenericSchema<SurfaceToBackground['compare-anyway']['request']> = v.object({
  tabId: offset,
  storyId: v.string(),
});

const getStoryComparison: v.GenericSchema<SurfaceToBackground['get-story-comparison']['request']> = v.union([
  v.object({ tabId: offset }),
  v.object({ storyId: v.string() }),
]);

/** As `readSite` gives it. */
const site = v.pipe(
  v.string(),
  v.check((text) => {
    const read = readSite(text);
    return 'site' in read && read.site === text;
  }, 'no site'),
);

const settingsChange: v.GenericSchema<SettingsChange> = v.union([
  v.strictObject({ mode: v.picklist(MODES) }),
  v.strictObject({ marks: v.boolean() }),
  v.strictObject({ theme: v.picklist(THEMES) }),
  v.strictObject({ addSite: site }),
  v.strictObject({ removeSite: site }),
  v.strictObject({ startAnew: v.literal(true) }),
]);

export const parseGetSettings = parser(v.object({}));
export const parseGetLibraryPlace = parser(v.object({}));
export const parseChangeSettings = parser(settingsChange);
export const parseTakeSelection = parser(v.object({ id: v.string() }));
export const parseCompareSelection = parser(v.object({ text: v.string() }));
export const parsePageReading = parser(pageReading);
export const parsePageRead = parser(pageRead);
export const parsePagePaused = parser(v.object({}));
export const parseStyleMarks = parser(v.object({ wanted: v.boolean() }));
export const parseLoadParts = parser(v.object({}));
export const parseGetPageState = parser(getPageState);
export const parseCompareAnyway = parser(compareAnyway);
export const parseGetStoryComparison = parser(getStoryComparison);

/** Null: not of this shape. Unknown fields are left out. */
function parser<T>(schema: v.GenericSchema<T>): (value: unknown) => { request: T } | null {
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
