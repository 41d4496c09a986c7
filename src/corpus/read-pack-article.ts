import {
  LONGEST_ADDRESS,
  LONGEST_FACT,
  LONGEST_ID,
  MOST_ARTICLE_CHARACTERS,
  MOST_PARAGRAPHS,
} from '../core/article-limits';
import { isDayRange } from '../core/dates/day-range';
import { readExcerpt } from '../core/excerpt/read-excerpt';
import type { Provenance } from '../core/library-model';
import type { Article, Dated, DateSource, Excerpt, Paragraph, ParagraphRole } from '../core/model';
import {
  addressOrNull,
  dateOrNull,
  type Fields,
  fieldsOf,
  listOf,
  momentOf,
  ownOf,
  textOf,
  textOrNull,
} from './pack-fields';
import { type PackArticle, StoryPackError } from './story-pack';

const SOURCES: readonly string[] = ['stated', 'address', 'text', 'note'] satisfies DateSource[];
const KINDS: readonly string[] = ['page', 'file', 'pasted', 'pack', 'memory'] satisfies Provenance['kind'][];
const ROLES: readonly string[] = [
  'body',
  'heading',
  'blockquote',
  'tweet',
  'list-item',
  'caption',
  'link',
] satisfies ParagraphRole[];

/** An article of a pack with the known fields alone, in the order in which they are written. @throws StoryPackError */
export function readPackArticle(value: unknown, where: string): PackArticle {
  const fields = fieldsOf(value, where);
  const added = textOrNull(fields, 'added', where, LONGEST_FACT);
  return {
    id: textOf(fields, 'id', where, LONGEST_ID),
    ...readPackedWords(value, where),
    added: added === null ? null : momentOf(added, `${where}: added`),
    provenance: readProvenance(ownOf(fields, 'provenance') ?? null, `${where}: provenance`),
  };
}

/** The same of an article without an id, as it was read at another time. @throws StoryPackError */
export function readPackedWords(value: unknown, where: string): Article {
  const fields = fieldsOf(value, where);
  const fact = (name: string, most = LONGEST_FACT) => textOrNull(fields, name, where, most);
  const excerpt = readPackExcerpt(fields, where);
  const text = excerpt === null ? textOf(fields, 'text', where, MOST_ARTICLE_CHARACTERS) : '';
  const complete = ownOf(fields, 'complete');
  if (typeof complete !== 'boolean') throw new StoryPackError(`${where} does not say whether it is complete`);
  if (excerpt !== null && complete) throw new StoryPackError(`${where} cannot be complete without its text`);
  return {
    title: fact('title'),
    byline: fact('byline'),
    outlet: fact('outlet'),
    published: dateOrNull(fact('published'), `${where}: published`),
    dated: readDated(ownOf(fields, 'dated') ?? null, `${where}: dated`),
    language: fact('language'),
    url: addressOrNull(fact('url', LONGEST_ADDRESS), `${where}: url`),
    text,
    paragraphs: readParagraphs(listOf(fields, 'paragraphs', where, MOST_PARAGRAPHS), text.length, where),
    complete,
    ...(isLimited(fields, complete, where) ? { limited: true as const } : {}),
    ...(excerpt === null ? {} : { withoutText: true as const, excerpt }),
  };
}

/** What is kept in the place of a text that was left out; null where the text is there. */
function readPackExcerpt(fields: Fields, where: string): Excerpt | null {
  const withoutText = ownOf(fields, 'withoutText') ?? false;
  if (withoutText === false) return null;
  const excerpt = withoutText === true ? readExcerpt(ownOf(fields, 'excerpt')) : null;
  if (excerpt === null || ownOf(fields, 'text') !== '') {
    throw new StoryPackError(`${where} has neither its text nor a good excerpt of it`);
  }
  return excerpt;
}

function isLimited(fields: Fields, complete: boolean, where: string): boolean {
  const limited = ownOf(fields, 'limited') ?? false;
  if (limited === false) return false;
  if (limited !== true || complete) throw new StoryPackError(`${where}: limited is not what a story pack holds there`);
  return true;
}

/** Packs made before texts had more than the date of publication have none. */
function readDated(value: unknown, where: string): Dated | null {
  if (value === null) return null;
  const fields = fieldsOf(value, where);
  const [from, to] = [textOf(fields, 'from', where, LONGEST_FACT), textOf(fields, 'to', where, LONGEST_FACT)];
  if (!isDayRange(from, to)) throw new StoryPackError(`${where} is not a day, or some days in their order`);
  const source = ownOf(fields, 'source');
  if (!isSource(source)) throw new StoryPackError(`${where} has no known source`);
  return { from, to, source };
}

function isSource(value: unknown): value is DateSource {
  return typeof value === 'string' && SOURCES.includes(value);
}

function readProvenance(value: unknown, where: string): Provenance | null {
  if (value === null) return null;
  const fields = fieldsOf(value, where);
  const kind = ownOf(fields, 'kind');
  if (!isKind(kind)) throw new StoryPackError(`${where} is of no known kind`);
  return { kind, name: textOrNull(fields, 'name', where, LONGEST_FACT) };
}

function isKind(value: unknown): value is Provenance['kind'] {
  return typeof value === 'string' && KINDS.includes(value);
}

function readParagraphs(values: unknown[], length: number, where: string): Paragraph[] {
  let last = 0;
  return values.map((value, index) => {
    const fields = fieldsOf(value, `paragraph ${index + 1} of ${where}`);
    const [start, end, role] = [ownOf(fields, 'start'), ownOf(fields, 'end'), ownOf(fields, 'role')];
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
