import { parseHTML } from 'linkedom';
import { type ReadArticle, readArticle } from '../../../src/reading/read-article';

/** A Document of a page as it is written. */
export function toDocument(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

/** A page around a body, with what its head says. */
export function toPage(body: string, head = '<title>Council votes on the harbour bridge</title>'): Document {
  return toDocument(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
}

/** Paragraphs of prose, each another one: the reader takes them for an article. */
export function prose(count: number, about = 'the bridge'): string {
  return sentences(count, about)
    .map((text) => `<p>${text}</p>`)
    .join('\n');
}

export function sentences(count: number, about = 'the bridge'): string[] {
  return Array.from(
    { length: count },
    (_, i) =>
      `Paragraph ${i + 1} says of ${about} that it was planned, discussed, and put off again, until somebody asked what it would cost.`,
  );
}

/** The article of a page, which must have one. */
export function read(document: Document, url: string | null = null): ReadArticle {
  const result = readArticle(document, url);
  if (result === null) {
    throw new Error('no article was read');
  }
  return result;
}

/** The texts of the article's paragraphs. */
export function paragraphsOf(document: Document): string[] {
  const { article } = read(document);
  return article.paragraphs.map(({ start, end }) => article.text.slice(start, end));
}
