/**
 * An article as the file of events has it, for the engine: paragraphs are parted by an empty line.
 * @param {{ id: string, title?: string | null, outlet?: string | null, published?: string | null, text: string }} article
 */
export function toArticle({ id, title = null, outlet = null, published = null, text }) {
  let at = 0;
  const paragraphs = text.split('\n\n').map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    return { start, end: start + paragraph.length, role: 'body' };
  });
  const unknown = { byline: null, url: null, language: null };
  return { ...unknown, id, title, outlet, published, text, paragraphs, complete: true };
}
