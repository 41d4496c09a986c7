import { parseHTML } from 'linkedom';

/** What a browser puts into the head when a page names neither head nor body. */
const HEAD_ONLY = new Set(['TITLE', 'META', 'LINK', 'BASE', 'STYLE', 'SCRIPT']);

/**
 * A Document of a page's source, with a head and a body as every browser makes them: linkedom leaves both out where the
 * source does (HTML allows that, and saved snippets have neither).
 */
export function parsePage(html: string): Document {
  if (/<(?:body|frameset)[\s>]/i.test(html)) return parseHTML(html).document;
  const { head, rest } = takeHead(html);
  const body = rest.replace(/<!doctype[^<>]*>|<\/?html(?:\s[^<>]*)?>/gi, '');
  const lang = /<html\s[^<>]*?lang\s*=\s*["']?([\w-]+)/i.exec(html)?.[1];
  const { document } = parseHTML(
    `<!doctype html><html${lang ? ` lang="${lang}"` : ''}><head>${head}</head><body>${body}</body></html>`,
  );
  for (let first = document.body.firstElementChild; first && HEAD_ONLY.has(first.tagName); ) {
    document.head.append(first);
    first = document.body.firstElementChild;
  }
  return document;
}

/** What stands between the tags of the head, and all that is not it. A tag ends before the next one begins: linear. */
function takeHead(html: string): { head: string; rest: string } {
  const none = { head: '', rest: html };
  const opening = /<head(?:\s[^<>]*)?>/i.exec(html);
  if (opening === null) return none;
  const from = opening.index + opening[0].length;
  const after = html.slice(from);
  const closing = /<\/head\s*>/i.exec(after);
  if (closing === null) return none;
  const rest = html.slice(0, opening.index) + after.slice(closing.index + closing[0].length);
  return { head: after.slice(0, closing.index), rest };
}
