import { escapeHtml } from '../html';
import type { NewsstandText } from '../read-texts';

const TWEET = /^(.*\b(?:Twitter|Tweet)\b.*:) “([^“”]+)”$/;

/**
 * An article made of web components: a shell with an open shadow tree, which shows the text's first half in a slot and the
 * other half in a component of its own; a post stands in a frame of the same site. The document itself has no paragraph
 * outside the slot but the terms of the site.
 */
export function componentPage({ title, outlet, blocks }: NewsstandText): string {
  const half = Math.ceil(blocks.length / 2);
  const lines = blocks.map(({ text }) => blockHtml(text));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="${escapeHtml(outlet)}"></head>
<body><news-shell></news-shell>
<script>
const slotted = ${JSON.stringify(lines.slice(0, half).join('')).replaceAll('<', '\\u003c')};
const own = ${JSON.stringify(lines.slice(half).join('')).replaceAll('<', '\\u003c')};
customElements.define('news-text', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = own;
  }
});
customElements.define('news-shell', class extends HTMLElement {
  connectedCallback() {
    this.innerHTML = '<div slot="opening">' + slotted + '</div><p>Nobody sees this line, for it has no slot to stand in.</p>';
    this.attachShadow({ mode: 'open' }).innerHTML =
      '<nav><a href="/">All the news</a></nav><article><slot name="opening"></slot><news-text></news-text></article>';
  }
});
const shell = document.querySelector('news-shell');
for (const root of [document, shell.shadowRoot, shell.shadowRoot.querySelector('news-text').shadowRoot]) {
  for (const frame of root.querySelectorAll('iframe')) frame.contentDocument.body.innerHTML = frame.dataset.post;
}
</script></body></html>`;
}

function blockHtml(text: string): string {
  const [, before, tweet] = TWEET.exec(text) ?? [];
  if (before === undefined || tweet === undefined) return `<p>${escapeHtml(text)}</p>`;
  const post = escapeHtml(`<p>${escapeHtml(tweet)}</p>`);
  return `<p>${escapeHtml(before)}</p><iframe class="twitter-tweet-rendered" title="A post" data-post="${post}"></iframe>`;
}
