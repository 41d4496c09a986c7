import type { NewsstandContext } from '../context';
import { escapeHtml, jsonForScript } from '../html';
import type { NewsstandText } from '../read-texts';
import { GARDEN_PARAGRAPHS } from './garden-page';

/** Runs in the page: appends the next article when the end comes near, and keeps the address that of the one in view. */
const GROW = `
const waiting = [...document.querySelectorAll('template')];
const row = document.getElementById('row');
function grow() {
  if (waiting.length > 0 && innerHeight + scrollY > document.documentElement.scrollHeight - 300) row.append(waiting.shift().content);
  const middle = [...row.children].find((one) => one.getBoundingClientRect().bottom > innerHeight / 2);
  if (middle && location.pathname !== middle.dataset.url) history.replaceState(null, '', middle.dataset.url);
}
addEventListener('scroll', grow, { passive: true });
`;

/** An article, and below it others that come while one scrolls: one of no story, and one of the same again. */
export function endlessPage(texts: readonly NewsstandText[], context: NewsstandContext): string {
  const [first, last] = texts;
  if (first === undefined || last === undefined) throw new Error('The row has too few articles');
  const garden = { title: 'The late tomatoes of the railway allotments', paragraphs: GARDEN_PARAGRAPHS };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(first.title)}</title>
<meta property="og:type" content="article">
<meta property="og:title" content="${escapeHtml(first.title)}">
<meta property="og:site_name" content="The Endless Courier">
<script type="application/ld+json">${jsonForScript({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: first.title,
    author: { '@type': 'Person', name: 'Odette Marlow' },
    datePublished: '2017-07-10',
  })}</script>
<style>
body { margin: 0 auto; max-width: 42rem; padding: 1rem; font: 19px/1.6 Georgia, serif; color: #222; background: #fafafa }
article { padding-bottom: 30rem; border-bottom: 4px double #999 }
</style>
</head>
<body>
<header><a href="${context.url('front')}">The Endless Courier</a></header>
<main id="row">
${article('/news/not-happening', 'h1', first.title, 'By Odette Marlow', wordsOf(first))}
</main>
<template>${article('/garden/late-tomatoes', 'h2', garden.title, 'By Winnie Plot', garden.paragraphs)}</template>
<template>${article('/news/u-turn', 'h2', last.title, 'By Ines Harbour', wordsOf(last))}</template>
<script>${GROW}</script>
</body>
</html>`;
}

function wordsOf({ blocks }: NewsstandText): string[] {
  return blocks.map(({ text }) => text);
}

function article(path: string, level: string, title: string, byline: string, paragraphs: readonly string[]): string {
  return `<article class="story" data-url="${path}"><${level}>${escapeHtml(title)}</${level}><p class="byline">${byline}</p>
${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}</article>`;
}
