import type { NewsstandContext } from '../context';
import { escapeHtml, jsonForScript } from '../html';
import { readAsset } from '../read-asset';
import type { NewsstandText } from '../read-texts';

/** An AMP-like page: its custom elements, its one style sheet, its boilerplate; without AMP's script, which would be a request. */
export function ampSite(text: NewsstandText, context: NewsstandContext): string {
  const title = escapeHtml(text.title);
  const metadata = {
    '@context': 'http://schema.org',
    '@type': 'NewsArticle',
    headline: text.title,
    mainEntityOfPage: text.url,
    publisher: { '@type': 'Organization', name: text.outlet, logo: { '@type': 'ImageObject', url: '/logo.png' } },
  };
  return `<!doctype html>
<html amp lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="canonical" href="${escapeHtml(text.url)}">
<meta name="viewport" content="width=device-width,minimum-scale=1,initial-scale=1">
<script type="application/ld+json">${jsonForScript(metadata)}</script>
<style amp-custom>${readAsset(context, 'sites/amp-site.css')}</style>
</head>
<body class="amp-mode-mouse">
<amp-sidebar id="menu" layout="nodisplay" side="left" hidden><ul><li><a href="#">Testing</a></li><li><a href="#">Advisory</a></li></ul></amp-sidebar>
<header class="bar"><button on="tap:menu.toggle" aria-label="Menu">☰</button><a href="${context.url('front')}">${escapeHtml(text.outlet.toLowerCase())}</a></header>
<article class="amp-wp-article">
  <header class="amp-wp-article-header"><h1 class="amp-wp-title">${title}</h1></header>
  <amp-img class="hero" width="600" height="240" layout="responsive" alt="A wall of screens"><i-amphtml-sizer></i-amphtml-sizer></amp-img>
  <div class="amp-wp-article-content">
    ${text.blocks.map((block) => (block.kind === 'heading' ? `<h2>${escapeHtml(block.text)}</h2>` : `<p>${escapeHtml(block.text)}</p>`)).join('\n    ')}
    <amp-ad width="300" height="250" type="doubleclick"><div placeholder>Advertisement</div></amp-ad>
  </div>
  <footer class="amp-wp-article-footer"><amp-social-share type="twitter" width="60" height="44"></amp-social-share><amp-social-share type="email" width="60" height="44"></amp-social-share></footer>
</article>
<section class="more"><h3>Latest</h3><ul><li><a href="#">What a test of your defences should cost</a></li><li><a href="#">The printer in the corner is a computer too</a></li></ul></section>
<footer class="end"><p>Words of the article: its publisher’s. Shown for trying an extension.</p></footer>
</body>
</html>`;
}
