import type { GivenDocument } from './read-document';

/** A line of `compare --stdin`, `{id, url?, title?, published?, html? | text?}`, as a document; what is no string counts as not given. */
export function readGivenDocument(line: Readonly<Record<string, unknown>>): GivenDocument {
  const field = (name: string) => (typeof line[name] === 'string' ? line[name] : null);
  return {
    url: field('url'),
    title: field('title'),
    published: field('published'),
    html: field('html'),
    text: field('text'),
  };
}
