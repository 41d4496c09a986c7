import type { NewsstandContext } from '../context';
import { escapeHtml, jsonForScript, picture } from '../html';

const GOODS: [string, string, string][] = [
  ['Security key, blue', '£24.00', 'Fits a keyring and every computer made since 2015.'],
  ['Security key, red', '£24.00', 'Like the blue one, but easier to find in a bag.'],
  [
    'Webcam cover, pack of five',
    '£3.50',
    'Slides. Does not scratch. “Does what it says,” writes a customer from Hull.',
  ],
  ['Shredder for six sheets', '£49.00', 'Cuts across and along, and stops when a hand comes near.'],
  ['Cable lock', '£18.75', 'Two metres of steel for machines that walk away.'],
  ['Notebook, ruled', '£6.20', 'Cannot be hacked. One hundred and sixty pages.'],
];

/** A shop: text, prices and a customer's words, but no article. */
export function shopPage(context: NewsstandContext): string {
  const product = {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: 'Security keys',
    numberOfItems: GOODS.length,
  };
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Security keys and other honest things | Lock &amp; Larder</title>
<meta property="og:type" content="product.group">
<meta property="og:site_name" content="Lock &amp; Larder">
<script type="application/ld+json">${jsonForScript(product)}</script>
<style>
body { margin: 0; font: 16px/1.5 "Trebuchet MS", sans-serif; color: #20302b; background: #fdfdf8 }
header { display: flex; justify-content: space-between; padding: 1rem 2rem; background: #ffd166 }
.goods { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 1.5rem; max-width: 70rem; margin: 2rem auto; padding: 0 1rem }
.card { padding: 1rem; border: 1px solid #e3e0cf; border-radius: 8px }
.card svg { width: 100%; border-radius: 6px }
.price { font-size: 1.3rem; font-weight: bold }
button { padding: .5rem 1rem; border: 0; border-radius: 99px; color: #fff; background: #06745f; font: inherit }
</style>
</head>
<body>
<header><a href="${context.url('front')}">Lock &amp; Larder</a><a href="#">Basket (0)</a></header>
<main><h1 style="text-align:center">Security keys</h1><div class="goods">
${GOODS.map(([name, price, words], index) => `<div class="card">${picture(name, 40 + index * 50, 320, 180)}<h2>${escapeHtml(name)}</h2><p class="price">${price}</p><p>${escapeHtml(words)}</p><button type="button">Add to basket</button></div>`).join('\n')}
</div></main>
</body>
</html>`;
}
