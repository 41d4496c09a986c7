import { textContent } from './dom-access';
import { jsonLdScripts } from './json-ld-scripts';
import { LONGEST_VALUE, MOST_AUTHORS } from './limit-facts';
import { isModestJson, LONGEST_DATA } from './weigh-json';

/** What a page's JSON-LD says about its article; null or absent where it says nothing. */
export interface LinkedData {
  headline: string | null;
  authors: string[];
  publisher: string | null;
  published: string | null;
  language: string | null;
  /** False where the text is behind a paywall, in part at least. */
  free: boolean | null;
  words: number | null;
  /** Characters of the article's body as stated. */
  bodyLength: number | null;
}

/** Of a page with more pieces of data, or more objects in one, no more is looked at. */
const MOST_DATA = 12;
const MOST_OBJECTS = 2000;

export const ARTICLE_TYPE =
  /^(?:[A-Za-z]*NewsArticle|Article|[A-Za-z]*BlogPosting|Report|ScholarlyArticle|TechArticle|SocialMediaPosting|SatiricalArticle|LiveBlogPosting)$/;

export type JsonObject = { [key: string]: unknown };

/** What a page's JSON-LD says, of its article and around it. */
export interface PageData {
  /** The first article that it names. */
  article: LinkedData | null;
  /** When the page was published that the article is on. */
  published: string | null;
  /** The site's name. */
  site: string | null;
}

/** The first article that the page's JSON-LD names, or null. Broken data count as none. */
export function readJsonLd(document: Document): LinkedData | null {
  return readPageData(document).article;
}

/** Broken data count as none. What follows an article with date and publisher is not looked at. */
export function readPageData(document: Document): PageData {
  let article: LinkedData | null = null;
  let published: string | null = null;
  let site: string | null = null;
  for (const data of jsonLdOf(document)) {
    const found = findObjects(data);
    article ??= found.article === null ? null : withPublisher(toLinkedData(found.article), found);
    published ??= asText(found.page?.datePublished);
    site ??= asText(found.site?.name);
    if (article?.published && article.publisher) break;
  }
  return { article, published, site };
}

/** The values of the page's JSON-LD, one a script, each parsed when it is asked for. Broken ones are null. */
export function* jsonLdOf(document: Document): Generator<unknown> {
  let length = 0;
  for (const script of jsonLdScripts(document, MOST_DATA)) {
    const data = textContent.call(script) ?? '';
    length += data.length;
    if (length > LONGEST_DATA) {
      break;
    }
    yield parse(data);
  }
}

function parse(source: string): unknown {
  try {
    const data = withoutMarks(source.trim());
    return isModestJson(data) ? JSON.parse(data) : null;
  } catch {
    return null;
  }
}

/** Some content systems hide data from browsers of the last century. */
function withoutMarks(data: string): string {
  const start = data.startsWith('<!--') ? 4 : data.startsWith('<![CDATA[') ? 9 : 0;
  const end = data.endsWith('-->') || data.endsWith(']]>') ? -3 : data.length;
  return data.slice(start, end);
}

/** Pages that are about one thing, and what else a page can be about; lists of articles have other types. */
const PAGE_TYPE = /^(?:(?:Medical)?WebPage|ItemPage|ClaimReview|Review|CreativeWork|HowTo|Recipe)$/;
const SITE_TYPE = /^WebSite$/;

interface Found {
  article: JsonObject | null;
  page: JsonObject | null;
  site: JsonObject | null;
  /** In which the article's publisher may be named by its identifier. */
  objects: JsonObject[];
}

function findObjects(root: unknown): Found {
  const found: Found = { article: null, page: null, site: null, objects: [] };
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < MOST_OBJECTS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) {
      queue.push(...value.slice(0, MOST_OBJECTS));
    } else if (isObject(value)) {
      const types = typesOf(value);
      found.objects.push(value);
      if (types.some((type) => ARTICLE_TYPE.test(type))) found.article ??= value;
      if (types.some((type) => PAGE_TYPE.test(type)) && value.datePublished) found.page ??= value;
      if (types.some((type) => SITE_TYPE.test(type))) found.site ??= value;
      queue.push(value['@graph'], value.mainEntity, value.mainEntityOfPage);
    }
  }
  return found;
}

/** In graphs the publisher stands beside the article, which has its identifier. */
function withPublisher(data: LinkedData, { article, objects }: Found): LinkedData {
  const publisher = list(article?.publisher)[0];
  const id = isObject(publisher) ? publisher['@id'] : publisher;
  if (typeof id !== 'string' || (data.publisher !== null && data.publisher !== id)) return data;
  const named = objects.find((object) => object['@id'] === id && object.name !== undefined);
  return named === undefined ? data : { ...data, publisher: asText(named.name) };
}

/** The schema.org types of an object, without the vocabulary's address. */
export function typesOf(object: JsonObject): string[] {
  return list(object['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^https?:\/\/schema\.org\//, ''));
}

export function toLinkedData(article: JsonObject): LinkedData {
  const publisher = list(article.publisher)[0];
  const free = asPlain(article.isAccessibleForFree);
  const words = Number(asPlain(article.wordCount));
  return {
    headline: asText(article.headline) ?? asText(article.name),
    authors: list(article.author)
      .slice(0, MOST_AUTHORS)
      .flatMap((author) => asText(isObject(author) ? author.name : author) ?? []),
    publisher: asText(isObject(publisher) ? publisher.name : publisher),
    published: asText(article.datePublished),
    language: asText(isObject(article.inLanguage) ? article.inLanguage.alternateName : article.inLanguage),
    free: free === null ? null : !/^(?:false|no|http:\/\/schema\.org\/False)$/i.test(String(free)),
    words: Number.isFinite(words) && words > 0 ? words : null,
    bodyLength: lengthOf(article.articleBody),
  };
}

/** Null for what is neither text, number nor flag: a page's object may have a `toString` that cannot be called. */
function asPlain(value: unknown): string | number | boolean | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

export function asText(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string') {
    return null;
  }
  const text = toLine(first.slice(0, LONGEST_VALUE));
  return text === '' ? null : text;
}

/** How long a text is that is stated in full; null where none is. */
function lengthOf(value: unknown): number | null {
  const first = Array.isArray(value) ? value[0] : value;
  const length = typeof first === 'string' ? toLine(first).length : 0;
  return length === 0 ? null : length;
}

function toLine(text: string): string {
  return decodeEntities(text).replace(/\s+/g, ' ').trim();
}

/** Content systems put HTML's entities into JSON, where nobody resolves them. */
function decodeEntities(text: string): string {
  return text.replace(
    /&(?:(amp|quot|apos|nbsp|lt|gt)|#(\d{2,5})|#x([0-9a-f]{2,4}));/gi,
    (_, name?: string, decimal?: string, hex = '') =>
      name === undefined
        ? String.fromCharCode(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal))
        : (NAMED[name.toLowerCase()] ?? ''),
  );
}

const NAMED: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lt: '<',
  gt: '>',
};
