import { isDayRange } from '../core/dates/day-range';
import type { Dated, DateSource, LibraryArticle, Paragraph, ParagraphRole, StoryWithArticles } from '../core/model';

/** Stories in one file: the bundled ones, and those that a reader exports. */
export interface StoryPack {
  format: 'crossquote-story-pack';
  version: 1;
  /** Names the content: two packs with the same stories have the same revision. */
  revision: string;
  stories: StoryWithArticles[];
}

/** A pack that is none, or is broken. The message says what is wrong and where, in words for a reader. */
export class StoryPackError extends Error {
  override name = 'StoryPackError';
}

type Fields = Record<string, unknown>;

/** An address that a person could open in a browser, and nothing that runs when it is clicked. */
const WEB_ADDRESS = /^https?:\/\/[^\s/]/i;
/** ISO 8601, as precise as it is stated: what follows the day is a time. The year has four digits. */
const DATE =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T\d{2}:\d{2}[\d:.]{0,14}(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;
/** Characters of a name or an id that a message repeats. */
const MOST_REPEATED = 60;

const SOURCES: readonly string[] = ['stated', 'address', 'text', 'note'] satisfies DateSource[];
const ROLES: readonly string[] = [
  'body',
  'heading',
  'blockquote',
  'tweet',
  'list-item',
  'caption',
  'link',
] satisfies ParagraphRole[];

/**
 * Checks the shape of a pack and returns it with the known fields alone. What a stored library must hold beyond its
 * shape (sizes, limits, identities that are taken already) is for the storage to check.
 *
 * @throws StoryPackError for anything that is not a pack of version 1.
 */
export function readStoryPack(value: unknown): StoryPack {
  const pack = fieldsOf(value, 'the file');
  if (pack.format !== 'crossquote-story-pack') throw new StoryPackError('this is not a story pack');
  if (typeof pack.version !== 'number') throw new StoryPackError('the pack does not say its version');
  if (pack.version > 1) throw new StoryPackError('the pack was made by a newer version of Crossquote');
  if (pack.version !== 1) throw new StoryPackError(`there is no version ${pack.version} of story packs`);
  const seen = new Set<string>();
  const stories = listOf(pack, 'stories', 'the pack').map((story, index) =>
    readStory(story, `story ${index + 1}`, seen),
  );
  refuseTwice(
    stories.map(({ story }) => story.id),
    'stories',
  );
  return {
    format: 'crossquote-story-pack',
    version: 1,
    revision: textOf(pack, 'revision', 'the pack'),
    stories,
  };
}

function readStory(value: unknown, where: string, seen: Set<string>): StoryWithArticles {
  const fields = fieldsOf(value, where);
  const story = fieldsOf(fields.story, where);
  const name = textOf(story, 'name', where);
  const articles = listOf(fields, 'articles', where).map((article, index) =>
    readArticle(article, `article ${index + 1} of ${repeat(name)}`),
  );
  for (const { id } of articles) {
    if (seen.has(id)) throw new StoryPackError(`two articles have the id ${repeat(id)}`);
    seen.add(id);
  }
  const articleIds = articles.map(({ id }) => id);
  const named = listOf(story, 'articleIds', where);
  if (named.length !== articleIds.length || named.some((id) => typeof id !== 'string' || !articleIds.includes(id))) {
    throw new StoryPackError(`${repeat(name)} does not hold the articles that it names`);
  }
  return { story: { id: textOf(story, 'id', where), name, articleIds }, articles };
}

function readArticle(value: unknown, where: string): LibraryArticle {
  const fields = fieldsOf(value, where);
  const text = textOf(fields, 'text', where);
  if (typeof fields.complete !== 'boolean') throw new StoryPackError(`${where} does not say whether it is complete`);
  return {
    id: textOf(fields, 'id', where),
    title: textOrNull(fields, 'title', where),
    byline: textOrNull(fields, 'byline', where),
    outlet: textOrNull(fields, 'outlet', where),
    published: matching(DATE, 'a date', textOrNull(fields, 'published', where), `${where}: published`),
    dated: readDated(fields.dated ?? null, `${where}: dated`),
    language: textOrNull(fields, 'language', where),
    url: matching(WEB_ADDRESS, 'an address of the web', textOrNull(fields, 'url', where), `${where}: url`),
    text,
    paragraphs: readParagraphs(listOf(fields, 'paragraphs', where), text.length, where),
    complete: fields.complete,
  };
}

/** Packs made before texts had more than the date of publication have none. */
function readDated(value: unknown, where: string): Dated | null {
  if (value === null) return null;
  const fields = fieldsOf(value, where);
  const [from, to] = [textOf(fields, 'from', where), textOf(fields, 'to', where)];
  if (!isDayRange(from, to)) throw new StoryPackError(`${where} is not a day, or some days in their order`);
  if (!isSource(fields.source)) throw new StoryPackError(`${where} has no known source`);
  return { from, to, source: fields.source };
}

function isSource(value: unknown): value is DateSource {
  return typeof value === 'string' && SOURCES.includes(value);
}

function readParagraphs(values: unknown[], length: number, where: string): Paragraph[] {
  let last = 0;
  return values.map((value, index) => {
    const { start, end, role } = fieldsOf(value, `paragraph ${index + 1} of ${where}`);
    if (!isOffset(start) || !isOffset(end) || start < last || end < start || end > length || !isRole(role)) {
      throw new StoryPackError(`paragraph ${index + 1} of ${where} is broken`);
    }
    last = end;
    return { start, end, role };
  });
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isRole(value: unknown): value is ParagraphRole {
  return typeof value === 'string' && ROLES.includes(value);
}

function fieldsOf(value: unknown, where: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new StoryPackError(`${where} is not what a story pack holds there`);
  }
  return value as Fields;
}

function listOf(fields: Fields, name: string, where: string): unknown[] {
  const value = fields[name];
  if (!Array.isArray(value)) throw new StoryPackError(`${where} has no list of ${name}`);
  return value;
}

function textOf(fields: Fields, name: string, where: string): string {
  const value = fields[name];
  if (typeof value !== 'string' || value === '') throw new StoryPackError(`${where} has no ${name}`);
  return value;
}

function textOrNull(fields: Fields, name: string, where: string): string | null {
  const value = fields[name] ?? null;
  if (value !== null && typeof value !== 'string') throw new StoryPackError(`${where}: ${name} is not a text`);
  return value;
}

function matching(pattern: RegExp, what: string, value: string | null, where: string): string | null {
  if (value !== null && !pattern.test(value)) throw new StoryPackError(`${where} is not ${what}`);
  return value;
}

function refuseTwice(ids: readonly string[], what: string): void {
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw new StoryPackError(`two ${what} have the id ${repeat(twice)}`);
}

/** A pack's own words in a message: short, and without characters that would garble the line they stand in. */
function repeat(words: string): string {
  const shown = [...words.slice(0, 2 * MOST_REPEATED)].slice(0, MOST_REPEATED).join('');
  return `“${shown.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\ufffd')}${shown.length < words.length ? '…' : ''}”`;
}
