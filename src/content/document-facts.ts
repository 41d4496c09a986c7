/**
 * Facts about a document that its own markup cannot fake: `<img name="visibilityState">` stands in the way of
 * `document.visibilityState`, in a content script's world too.
 */
const visibilityState = getter('visibilityState');
const contentType = getter('contentType');

export function isHidden(document: Document): boolean {
  return visibilityState.call(document) === 'hidden';
}

/** Whether it is a page of markup; PDFs, pictures and plain files are shown in documents too. */
export function isMarkup(document: Document): boolean {
  const type = contentType.call(document);
  return type === 'text/html' || type === 'application/xhtml+xml';
}

function getter(name: 'visibilityState' | 'contentType'): () => unknown {
  const get = Object.getOwnPropertyDescriptor(Document.prototype, name)?.get;
  return get ?? (() => undefined);
}
