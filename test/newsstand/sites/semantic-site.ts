import type { NewsstandContext } from '../context';
import { escapeHtml, jsonForScript, linkItems, picture } from '../html';
import { readAsset } from '../read-asset';
import type { NewsstandText } from '../read-texts';

/** A plain semantic article: header, main, article, JSON-LD; the way a well-kept company blog is built. */
export function semanticSite(text: NewsstandText, context: NewsstandContext): string {
  const title = escapeHtml(text.title);
  const outlet = escapeHtml(text.outlet);
  const metadata = {
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    headline: text.title,
    mainEntityOfPage: text.url,
    publisher: { '@type': 'Organization', name: text.outlet },
    isAccessibleForFree: true,
  };
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | ${outlet}</title>
<link rel="canonical" href="${escapeHtml(text.url)}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${outlet}">
<meta property="og:title" content="${title}">
<script type="application/ld+json">${jsonForScript(metadata)}</script>
<style>${readAsset(context, 'sites/semantic-site.css')}</style>
</head>
<body>
<header class="masthead">
  <a class="logo" href="${context.url('front')}">DC<b>i</b></a>
  <nav aria-label="Main"><ul>${linkItems(['Tenders', 'Market intelligence', 'Events', 'Cyber Essentials', 'Contact us'])}</ul></nav>
</header>
<main>
  <article>
    <header>
      <p class="kicker">News</p>
      <h1>${title}</h1>
      ${picture('A harbour at night', 205)}
    </header>
    ${text.blocks.map((block) => paragraph(block.kind, block.text)).join('\n    ')}
    <footer><p><a class="button" href="#">Sign up to DCI Cyber Essentials now!</a></p></footer>
  </article>
  <aside aria-label="Recent posts">
    <h2>Recent posts</h2>
    <ul>${linkItems(['Five frameworks every supplier should know', 'What the defence review means for small firms', 'How to write a method statement'])}</ul>
    <form role="search"><label>Free tender search <input type="search" name="q"></label><button>Search</button></form>
  </aside>
</main>
<footer class="imprint">
  <h2>Who are we?</h2>
  <p>We publish contracts. This copy of the page belongs to a newsstand for trying an extension; the words of the article are its publisher’s.</p>
</footer>
</body>
</html>`;
}

/** A paragraph that is nothing but a quotation is set as one. */
function paragraph(kind: 'heading' | 'paragraph', text: string): string {
  if (kind === 'heading') return `<h2>${escapeHtml(text)}</h2>`;
  if (/^“[^“”]+”$/.test(text)) return `<blockquote><p>${escapeHtml(text)}</p></blockquote>`;
  return `<p>${escapeHtml(text)}</p>`;
}
