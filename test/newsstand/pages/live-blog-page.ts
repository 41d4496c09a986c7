import type { NewsstandContext } from '../context';
import { escapeHtml, jsonForScript } from '../html';
import type { NewsstandText } from '../read-texts';

interface Entry {
  time: string;
  headline: string;
  words: string[];
}

/** Invented. Each has its own speaker, and none of them may be given the words of another. */
const ENTRIES: Entry[] = [
  [
    '18:20',
    'The tables are laid',
    '“Nobody has dropped a plate yet,” said Ilse Brandhorst of the protocol office, who counts them every hour.',
  ],
  [
    '17:55',
    'Rain over the harbour',
    'The harbour pilots have sent the sightseeing boats home. One captain stayed out because, as he put it, his passengers were “wet already”.',
  ],
  [
    '17:10',
    'A train that stopped',
    'The line to the airport is open again after somebody left a cello on platform two. Its owner has been found at the concert, without it.',
  ],
  [
    '16:40',
    'Bread for everybody',
    'The bakers of the old town have opened their doors to those who cannot get home. “We bake anyway,” said Jonas Petersilie.',
  ],
].map(([time = '', headline = '', text = '']) => ({ time, headline, words: [text] }));

const LATER: Entry[] = [
  [
    '15:30',
    'The flowers arrive',
    'Eleven lorries of hydrangeas have come through the barriers, and one of tulips, which nobody will admit to having ordered.',
  ],
  [
    '14:05',
    'Doors open',
    'The press centre has opened its doors, and the queue for coffee is longer than the one for badges.',
  ],
].map(([time = '', headline = '', text = '']) => ({ time, headline, words: [text] }));

/** A live blog about a day with many things in it; one entry is about the story. */
export function liveBlogPage({ title, blocks }: NewsstandText, context: NewsstandContext): string {
  const story: Entry = { time: '16:15', headline: title, words: blocks.map(({ text }) => text) };
  const entries = [...ENTRIES, story, ...LATER];
  const data = {
    '@context': 'https://schema.org',
    '@type': 'LiveBlogPosting',
    headline: 'The summit, live',
    author: { '@type': 'Person', name: 'Courier live desk' },
    liveBlogUpdate: entries.map(({ headline, time }) => ({
      '@type': 'BlogPosting',
      headline,
      url: `#at-${time.replace(':', '')}`,
      datePublished: `2017-07-10T${time}:00Z`,
      author: { '@type': 'Person', name: time === '16:15' ? 'Odette Marlow' : 'Courier live desk' },
    })),
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>The summit, live</title>
<meta property="og:type" content="article">
<meta property="og:title" content="The summit, live">
<meta property="og:site_name" content="The Live Courier">
<script type="application/ld+json">${jsonForScript(data)}</script>
<style>
body { margin: 0 auto; max-width: 44rem; padding: 1rem; font: 18px/1.55 system-ui, sans-serif; color: #1b1b1b; background: #fff }
ol { list-style: none; padding: 0 } li { border-left: 4px solid #c00; margin: 0 0 18rem; padding: 0 1rem }
</style>
</head>
<body>
<header><a href="${context.url('front')}">The Live Courier</a></header>
<main><h1>The summit, live</h1><ol>
${entries.map(entryOf).join('\n')}
</ol></main>
</body>
</html>`;
}

function entryOf({ time, headline, words }: Entry): string {
  return `<li id="at-${time.replace(':', '')}"><p><time datetime="2017-07-10T${time}:00Z">${time}</time></p><h2>${escapeHtml(headline)}</h2>
${words.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}</li>`;
}
