import { allBelow, attributeOf, elementsByTag, hasMatch, isSurveyed } from './dom-access';

const TYPE = 'application/ld+json';
const JSON_LD = `script[type="${TYPE}"]`;

/** The scripts that hold a page's JSON-LD, in document order; no more than `most`. */
export function jsonLdScripts(document: Document, most: number): Element[] {
  if (isSurveyed(document)) {
    const scripts = elementsByTag(document, 'script');
    const found: Element[] = [];
    for (let i = 0; i < scripts.length && found.length < most; i++) {
      const script = scripts.item(i);
      if (script !== null && attributeOf(script, 'type') === TYPE) found.push(script);
    }
    return found;
  }
  // A browser makes a list slowly the first time, and most pages that are no articles have nothing to list.
  return hasMatch(document, JSON_LD) ? Array.prototype.slice.call(allBelow(document, JSON_LD), 0, most) : [];
}
