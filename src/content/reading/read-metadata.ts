import { attributeOf, elementsByTag, localNameOf, textOf } from './dom-access';

export interface Metadata {
  title: string | null;
  byline: string | null;
  outlet: string | null;
  published: string | null;
  language: string | null;
}

export function readMetadata(document: Document): Metadata {
  const metas = readMetas(document);
  const title =
    metas.get('og:title') ?? metas.get('twitter:title') ?? firstText(document, 'title') ?? firstText(document, 'h1');
  const html = elementsByTag(document, 'html')[0];
  return {
    title,
    byline: metas.get('author') ?? null,
    outlet: metas.get('og:site_name') ?? null,
    published: metas.get('article:published_time') ?? null,
    language: html ? attributeOf(html, 'lang') : null,
  };
}

function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  const elements = elementsByTag(document, 'meta');
  for (let i = 0; i < elements.length && i < 400; i++) {
    const element = elements[i];
    if (element === undefined || localNameOf(element) !== 'meta') {
      continue;
    }
    const name = (attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? '').toLowerCase().trim();
    const content = attributeOf(element, 'content')?.trim() ?? '';
    if (name !== '' && content !== '' && !metas.has(name)) {
      metas.set(name, content);
    }
  }
  return metas;
}

function firstText(document: Document, tag: string): string | null {
  const element = elementsByTag(document, tag)[0];
  const text = element ? textOf(element, 1000).replace(/\s+/g, ' ').trim() : '';
  return text === '' ? null : text;
}
