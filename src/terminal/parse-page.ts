import { parseHTML } from 'linkedom';

/** What a browser puts into the head when a page names neither head nor body. */
const HEAD_ONLY = new Set(['TITLE', 'META', 'LINK', 'BASE', 'STYLE', 'SCRIPT']);

/**
 * A Document of a page's source, with a head and a body as every browser makes them: linkedom leaves both out where the
 * source does (HTML allows that, and saved snippets have neither).
 */
export function parsePage(html: string): Document {
  if (/<(?:body|frameset)[\s>/]/i.test(html)) return parseHTML(html).document;
  const lead = /<head(?:\s[^>]*)?>([\s\S]*?)<\/head\s*>/i.exec(html);
  const rest = (lead ? html.replace(lead[0], '') : html).replace(/<!doctype[^>]*>|<\/?html(?:\s[^>]*)?>/gi, '');
  const lang = /<html\s[^>]*?lang\s*=\s*["']?([\w-]+)/i.exec(html)?.[1];
  const { document } = parseHTML(
    `<!doctype html><html${lang ? ` lang="${lang}"` : ''}><head>${lead?.[1] ?? ''}</head><body>${rest}</body></html>`,
  );
  for (let first = document.body.firstElementChild; first && HEAD_ONLY.has(first.tagName); ) {
    document.head.append(first);
    first = document.body.firstElementChild;
  }
  return document;
}
