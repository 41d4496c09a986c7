import type { NewsstandContext } from '../context';
import { escapeHtml, jsonForScript } from '../html';
import type { NewsstandText } from '../read-texts';

/** How many paragraphs a reader without a subscription is shown. */
const FREE_PARAGRAPHS = 6;

/** The beginning of an article and a barrier: no omission may be claimed from it. */
export function paywalledPage(text: NewsstandText, context: NewsstandContext): string {
  const title = escapeHtml(text.title);
  const metadata = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: text.title,
    publisher: { '@type': 'Organization', name: text.outlet },
    isAccessibleForFree: false,
    hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paywall' },
  };
  const shown = text.blocks.slice(0, FREE_PARAGRAPHS).map((block) => `<p>${escapeHtml(block.text)}</p>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta property="og:site_name" content="${escapeHtml(text.outlet)}">
<meta property="og:type" content="article">
<script type="application/ld+json">${jsonForScript(metadata)}</script>
<style>
body { margin: 0 auto; max-width: 38rem; padding: 2rem 1rem; font: 18px/1.6 Georgia, serif; color: #111; background: #fffaf3 }
.paywall { margin: -6rem 0 0; padding: 7rem 1.5rem 1.5rem; background: linear-gradient(#fffaf300, #fffaf3 6rem); text-align: center; position: relative }
.paywall button { padding: .7rem 1.6rem; font: inherit; color: #fff; background: #8a1538; border: 0 }
</style>
</head>
<body>
<p><a href="${context.url('front')}">${escapeHtml(text.outlet)}</a> for subscribers</p>
<article>
<h1>${title}</h1>
${shown.join('\n')}
<div class="paywall"><p><strong>Subscribe to continue reading</strong></p><p>Already a subscriber? <a href="#">Log in</a></p><button type="button">See the offers</button></div>
</article>
</body>
</html>`;
}
