/**
 * Facts about a document that its own markup cannot fake: `<img name="visibilityState">` stands in the way of
 * `document.visibilityState`, in a content script's world too; the accessors of the prototype do not.
 */
export function isHidden(document: Document): boolean {
  return fact(document, 'visibilityState') === 'hidden';
}

/** Whether it is a page of markup; PDFs, pictures and plain files are shown in documents too. */
export function isMarkup(document: Document): boolean {
  const type = fact(document, 'contentType');
  return type === 'text/html' || type === 'application/xhtml+xml';
}

function fact(document: Document, name: 'visibilityState' | 'contentType'): unknown {
  return Object.getOwnPropertyDescriptor(Document.prototype, name)?.get?.call(document);
}
