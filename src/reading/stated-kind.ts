import { allBelow, attributeOf, elementsByTag, hasMatch, textContent } from './dom-access';
import { jsonLdScripts } from './json-ld-scripts';

/** No more than so many elements are looked at, and so many characters of each piece of JSON-LD. */
const MOST_LOOKED_AT = 40;
const JSON_LD_READ = 20_000;
const MOST_TYPES = 200;
/** Characters of a stated type. */
const LONGEST_TYPE = 200;

/** What says what a page is. Looked for in the head alone: for so many words the browser takes its time. */
const META =
  'meta[property="og:type"],meta[name="og:type"],meta[property="article:published_time"],meta[name="article:published_time"]';
const TYPE_KEY = '"@type"';
const ARTICLES = '|Article|Report|ScholarlyArticle|TechArticle|';
const OTHERS = '|Product|SearchResultsPage|CollectionPage|ItemList|Recipe|JobPosting|';

/** What the page says of itself, in OpenGraph or JSON-LD; null when it says neither. */
export function readStatedKind(document: Document): 'article' | 'other' | null {
  const head = elementsByTag(document, 'head').item(0);
  let other = false;
  for (const meta of head === null ? [] : metasIn(head)) {
    const content = attributeOf(meta, 'content') ?? '';
    const name = attributeOf(meta, 'property') ?? attributeOf(meta, 'name');
    if (name === 'article:published_time' || isArticleType(content)) {
      return 'article';
    }
    other ||= /product|profile|video|music/i.test(content.slice(0, LONGEST_TYPE));
  }
  for (const script of jsonLdScripts(document, MOST_LOOKED_AT)) {
    const kind = kindOfData((textContent.call(script) ?? '').slice(0, JSON_LD_READ));
    if (kind === 'article') {
      return kind;
    }
    other ||= kind === 'other';
  }
  return other ? 'other' : null;
}

/** "article", "blog post", "blog:posting". */
function isArticleType(content: string): boolean {
  const type = content.slice(0, LONGEST_TYPE).toLowerCase();
  const blog = type.search(/blog\b/);
  return type.includes('article') || (blog >= 0 && type.includes('post', blog));
}

/** None is looked for first: a browser makes a list slowly the first time, and most pages have nothing to list. */
function metasIn(head: Element): Element[] {
  return hasMatch(head, META) ? Array.prototype.slice.call(allBelow(head, META), 0, MOST_LOOKED_AT) : [];
}

/** By the types that JSON-LD names, without parsing it: the first of each object. */
function kindOfData(data: string): 'article' | 'other' | null {
  let other = false;
  let at = data.indexOf(TYPE_KEY);
  for (let i = 0; i < MOST_TYPES && at >= 0; i++) {
    const start = data.indexOf('"', at + TYPE_KEY.length) + 1;
    const stated = data.slice(start, data.indexOf('"', start));
    const type = stated.slice(stated.lastIndexOf('/') + 1);
    if (type.endsWith('NewsArticle') || type.endsWith('BlogPosting') || ARTICLES.includes(`|${type}|`)) {
      return 'article';
    }
    other ||= OTHERS.includes(`|${type}|`);
    at = data.indexOf(TYPE_KEY, start);
  }
  return other ? 'other' : null;
}
