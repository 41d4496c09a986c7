import { attributeOf, elementsByTag, firstChildOf } from './dom-access';

/** No more than so many elements of a kind are looked at: a page with a million links costs what any page costs. */
const LOOKED_AT = 60;
const META_LOOKED_AT = 80;
const JSON_LD_LOOKED_AT = 6;
/** Characters of each piece of JSON-LD. */
const JSON_LD_READ = 20_000;
/** A paragraph's own first characters say enough. */
const LONG_PARAGRAPH = 80;

const ARTICLE_TYPE =
  /"@type"\s*:\s*\[?\s*"(?:[A-Za-z]*NewsArticle|Article|[A-Za-z]*BlogPosting|Report|OpinionNewsArticle)"/;

/**
 * Whether a page is worth reading as an article: cheap signs only, in a fraction of a millisecond however large the page
 * is. Asks for no layout and changes nothing. Errs towards reading for pages that say of themselves that they are one.
 */
export function looksLikeArticle(document: Document): boolean {
  const prose = measureProse(document);
  if (prose.characters < 250) {
    return false;
  }
  let points = Math.min(prose.characters / 1000, 3) + Math.min(prose.long / 4, 2);
  if (saysArticle(document)) {
    points += 3;
  }
  const articles = elementsByTag(document, 'article').length;
  if (articles >= 1 && articles <= 3) {
    points += 1;
  } else if (articles > 8) {
    points -= 2;
  }
  return points >= 3;
}

function saysArticle(document: Document): boolean {
  const metas = elementsByTag(document, 'meta');
  for (let i = 0; i < META_LOOKED_AT; i++) {
    const meta = metas[i];
    if (meta === undefined) {
      break;
    }
    if (attributeOf(meta, 'property') === 'og:type') {
      return /article/i.test(attributeOf(meta, 'content') ?? '');
    }
  }
  const scripts = elementsByTag(document, 'script');
  let read = 0;
  for (let i = 0; i < LOOKED_AT && read < JSON_LD_LOOKED_AT; i++) {
    const script = scripts[i];
    if (script === undefined) {
      break;
    }
    if (attributeOf(script, 'type') === 'application/ld+json') {
      read++;
      if (ARTICLE_TYPE.test((firstChildOf(script)?.nodeValue ?? '').slice(0, JSON_LD_READ))) {
        return true;
      }
    }
  }
  return false;
}

function measureProse(document: Document): { characters: number; long: number } {
  const paragraphs = elementsByTag(document, 'p');
  let characters = 0;
  let long = 0;
  for (let i = 0; i < LOOKED_AT; i++) {
    const paragraph = paragraphs[i];
    if (paragraph === undefined) {
      break;
    }
    const length = textLength(paragraph);
    characters += length;
    if (length >= LONG_PARAGRAPH) {
      long++;
    }
  }
  return { characters, long };
}

/** The characters of an element's own first text nodes. */
function textLength(element: Element): number {
  let length = 0;
  let node = firstChildOf(element);
  for (let i = 0; i < 8 && node !== null; i++) {
    if (node.nodeType === 3) {
      length += node.nodeValue?.length ?? 0;
    }
    node = node.nextSibling;
  }
  return length;
}
