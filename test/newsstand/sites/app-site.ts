import type { PageName } from '../addresses';
import { addressOf } from '../addresses';
import type { NewsstandContext } from '../context';
import { escapeHtml, jsonForScript } from '../html';
import { LAPTOP_REVIEW } from '../pages/laptop-review';
import { readAsset } from '../read-asset';
import type { NewsstandText } from '../read-texts';

const PAGES: PageName[] = ['silicon-joint-group', 'silicon-uturn-app', 'silicon-other-app'];

/**
 * A site that is an application: the page comes empty, its script writes the article after the load, and links between
 * the articles change the address without a load. The third article has nothing to do with the story.
 */
export function appSite(texts: readonly NewsstandText[], context: NewsstandContext): string {
  const articles = [...texts, LAPTOP_REVIEW].map((text, index) => {
    const name = PAGES[index];
    if (!name) throw new Error('The application has more articles than addresses');
    const path = addressOf(name, context.texts).path;
    return { path, outlet: text.outlet, title: text.title, byline: text.byline, blocks: text.blocks };
  });
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(articles[0]?.outlet ?? '')}</title>
<meta property="og:site_name" content="${escapeHtml(articles[0]?.outlet ?? '')}">
<style>${readAsset(context, 'sites/app-site.css')}</style>
</head>
<body>
<div id="root"><div class="spinner" role="status">Loading…</div></div>
<noscript>This site needs JavaScript.</noscript>
<script type="application/json" id="articles">${jsonForScript({ front: context.url('front'), articles })}</script>
<script>${readAsset(context, 'sites/app-site-client.js')}</script>
</body>
</html>`;
}
