import type { NewsstandContext } from '../context';
import { escapeHtml, linkItems, picture } from '../html';
import { readAsset } from '../read-asset';
import type { NewsstandText } from '../read-texts';

/** `He later wrote on Twitter: “…”`: the words before the tweet, and the tweet. */
const TWEET = /^(.*\b(?:Twitter|Tweet)\b.*:) “([^“”]+)”$/;

/** A news page whose tweets are embedded, as `blockquote.twitter-tweet` without quotation marks. */
export function embedSite(text: NewsstandText, context: NewsstandContext): string {
  const title = escapeHtml(text.title);
  const outlet = escapeHtml(text.outlet);
  const byline = text.byline === null ? '' : `<meta name="author" content="${escapeHtml(text.byline)}">`;
  return `<!doctype html>
<html lang="en-GB" prefix="og: http://ogp.me/ns#">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | ${outlet}</title>
${byline}
<meta property="og:type" content="article">
<meta property="og:site_name" content="${outlet}">
<meta property="og:title" content="${title}">
<style>${readAsset(context, 'sites/embed-site.css')}</style>
</head>
<body class="single single-post">
<div class="site-header"><a class="brand" href="${context.url('front')}">${outlet.toLowerCase()}</a><ul class="nav">${linkItems(['Cloud', 'Security', 'Networks', 'Mobility', 'Quizzes', 'Whitepapers'])}</ul></div>
<div class="layout">
  <div id="content" class="entry">
    <h1 class="entry-title">${title}</h1>
    <p class="entry-meta">by <span class="author vcard">${escapeHtml(text.byline ?? '')}</span></p>
    ${picture('A summit table', 265)}
    <div class="entry-content">${text.blocks.map((block) => blockHtml(block.kind, block.text)).join('\n')}
      <p class="promo"><a href="#">What do you know about IT in Russia? Take our quiz.</a></p></div>
    <div class="author-box"><strong>${escapeHtml(text.byline ?? '')}</strong> joined the site as a reporter and covers the cloud, government IT and sport.</div>
  </div>
  <div class="sidebar"><h3>Recent posts</h3><ul>${linkItems(['Search giant asks tribunal to dismiss lawsuit', 'Court upholds fine against chip maker', 'Network of institutes to meet in November', 'Media company bans state channels'])}</ul></div>
</div>
</body>
</html>`;
}

function blockHtml(kind: 'heading' | 'paragraph', text: string): string {
  if (kind === 'heading') return `<h2>${escapeHtml(text)}</h2>`;
  const [, before, tweet] = TWEET.exec(text) ?? [];
  if (before === undefined || tweet === undefined) return `<p>${escapeHtml(text)}</p>`;
  return `<p>${escapeHtml(before)}</p>
<blockquote class="twitter-tweet" data-lang="en"><p lang="en" dir="ltr">${escapeHtml(tweet)}</p>&mdash; Donald J. Trump (@realDonaldTrump) <a href="#">July 9, 2017</a></blockquote>`;
}
