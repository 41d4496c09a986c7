import type { NewsstandContext } from '../context';
import { escapeHtml } from '../html';
import { readAsset } from '../read-asset';
import type { NewsstandText } from '../read-texts';

/** An article whose page tries to find out whether somebody reads it; without a text, a page of nothing that does. */
export function watchfulPage(text: NewsstandText | null, context: NewsstandContext): string {
  const title = escapeHtml(text?.title ?? 'Nothing');
  const article =
    text === null
      ? ''
      : `<article><h1>${title}</h1>${text.blocks.map((block) => `<p>${escapeHtml(block.text)}</p>`).join('\n')}</article>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<script>${readAsset(context, 'pages/watchful-page-client.js')}</script>
${text === null ? '' : `<meta property="og:type" content="article"><meta property="og:site_name" content="${escapeHtml(text.outlet)}">`}
</head><body><main>${article}</main></body></html>`;
}

/** What "Find on page" asks of an element or a document, or might. */
const NAMES =
  'scrollIntoView getBoundingClientRect scrollBy scrollTo parentElement parentNode ownerDocument nodeType getRootNode firstChild getSelection defaultView'.split(
    ' ',
  );

/** An article whose text stands in a form right away; its fields have the names of methods, and it answers with them. */
export function clobberedPage({ title, outlet, blocks }: NewsstandText): string {
  const fields = NAMES.map((name) => `<input type="hidden" name="${name}">`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="${escapeHtml(outlet)}"></head>
<body>${NAMES.map((name) => `<img name="${name}" alt="">`).join('')}<main><article><h1>${escapeHtml(title)}</h1>
<form>${fields}${blocks.map(({ text }) => escapeHtml(text)).join('<br><br>\n')}<br></form>
</article></main></body></html>`;
}
