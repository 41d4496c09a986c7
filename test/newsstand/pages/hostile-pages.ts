import { escapeHtml } from '../html';
import type { NewsstandText } from '../read-texts';

/** An article with something that is out to harm who reads it: markup in its head, before its text and after it. */
function around(
  { title, outlet, blocks }: NewsstandText,
  { head = '', before = '', after = '' }: { head?: string; before?: string; after?: string },
): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}<title>${escapeHtml(title)}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="${escapeHtml(outlet)}"></head>
<body>${before}<main><article><h1>${escapeHtml(title)}</h1>
${blocks.map(({ text }) => `<p>${escapeHtml(text)}</p>`).join('\n')}
</article></main>${after}</body></html>`;
}

/**
 * 100,000 elements, each in the one before: made by script, as parsers of HTML stop nesting at some hundreds. In pieces, each
 * put together apart from the page: for every element that is put into another, browsers go up to the root once.
 */
export function nestedPage(text: NewsstandText): string {
  return around(text, {
    before: '<style>#deep { display: none }</style>',
    after: `<div id="deep"></div><script>
let innermost = document.getElementById('deep');
for (let piece = 0; piece < 100; piece += 1) {
  const outer = document.createElement('div');
  let inner = outer;
  for (let depth = 1; depth < 1000; depth += 1) {
    const element = document.createElement('div');
    inner.append(element);
    inner = element;
  }
  innermost.append(outer);
  innermost = inner;
}
innermost.append('At the bottom of it all.');
</script>`,
  });
}

/** A megabyte of words in one text node below the article. */
export function megabytePage(text: NewsstandText): string {
  const words = 'and then it rained on the garden, on the shed and on the cat, ';
  return around(text, {
    after: `<section class="comments"><p>${words.repeat((1024 * 1024) / words.length)}</p></section>`,
  });
}

/** Rewrites its own text in every frame, and never stops. */
export function frantic(text: NewsstandText): string {
  return around(text, {
    after: `<p id="ticker"></p><script>
let frame = 0;
const paragraphs = document.querySelectorAll('article p');
(function rewrite() {
  frame += 1;
  const one = paragraphs[frame % paragraphs.length];
  one.textContent = one.textContent;
  document.getElementById('ticker').textContent = 'Frame ' + frame;
  requestAnimationFrame(rewrite);
})();
</script>`,
  });
}

/** Getters, methods and prototypes bent by the page before anything else runs; names of fields in the way of properties. */
export function bentPage(text: NewsstandText): string {
  const names = ['parentNode', 'firstChild', 'nextSibling', 'childNodes', 'nodeType', 'textContent', 'tagName', 'body'];
  return around(text, {
    head: `<script>
const boom = () => { throw new Error('bent'); };
for (const [prototype, names] of [
  [Node.prototype, ['textContent', 'firstChild', 'nextSibling', 'parentNode', 'nodeValue']],
  [Element.prototype, ['localName', 'className', 'id']],
  [Document.prototype, ['visibilityState', 'contentType', 'title']],
]) for (const name of names) Object.defineProperty(prototype, name, { get: boom });
Document.prototype.getElementsByTagName = boom;
Element.prototype.getAttribute = boom;
Array.prototype.push = boom;
Map.prototype.get = boom;
JSON.parse = boom;
globalThis.requestIdleCallback = boom;
globalThis.MutationObserver = boom;
</script>`,
    after: `<form>${names.map((name) => `<input type="hidden" name="${name}">`).join('')}</form><img name="documentElement" alt="">`,
  });
}

/** Addresses of the page are not where it stands. */
export function basePage(text: NewsstandText): string {
  return around(text, {
    head: '<base href="https://elsewhere.example/" target="_blank"><link rel="canonical" href="data:text/html,x">',
  });
}

/** Nothing but a frame, in which another site's article stands. */
export function framePage(address: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Framed</title></head>
<body><iframe src="${escapeHtml(address)}" width="900" height="700"></iframe></body></html>`;
}

/** The article as XHTML: names of elements keep their case, and entities of HTML are unknown. */
export function xhtmlPage({ title, blocks }: NewsstandText): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>${escapeHtml(title)}</title>
<meta property="og:type" content="article"/></head>
<body><div><h1>${escapeHtml(title)}</h1>
${blocks.map(({ text }) => `<p><![CDATA[${text}]]></p>`).join('\n')}
</div></body></html>`;
}

/** A million links, made by the page itself. */
export function millionLinksPage(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A million links</title></head>
<body><div id="links" style="display:none"></div><script>
const links = document.createDocumentFragment();
for (let i = 0; i < 1000000; i += 1) {
  const link = document.createElement('a');
  link.append('link');
  links.append(link);
}
document.getElementById('links').append(links);
</script></body></html>`;
}
