import { escapeHtml } from '../html';
import type { NewsstandText } from '../read-texts';

const TEN_MEGABYTES = 10 * 1024 * 1024;

const CHATTER = [
  'I was third in the queue this morning and the man in front of me had brought his own chair.',
  'Does anybody know where one can still buy the old kind of typewriter ribbon?',
  'My grandmother used to say “never trust a quiet kettle”, and she was right about most things.',
  'It rained again, as it does, and the cat would not come in.',
];

/** An article of the usual length with comments below it until the page has 10 MB. */
export function hugePage({ title, outlet, blocks }: NewsstandText): string {
  const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="${escapeHtml(outlet)}"></head>
<body><main><article><h1>${escapeHtml(title)}</h1>
${blocks.map(({ text }) => `<p>${escapeHtml(text)}</p>`).join('\n')}
</article></main><section id="comments" class="comments"><h2>Comments</h2>`;
  const parts = [head];
  for (let size = head.length, number = 1; size < TEN_MEGABYTES; number += 1) {
    const words = CHATTER.map((_, index) => CHATTER[(index + number) % CHATTER.length]).join(' ');
    const comment = `<div class="comment" id="c${number}"><b>Reader ${number}</b><p>${words}</p></div>\n`;
    parts.push(comment);
    size += comment.length;
  }
  parts.push('</section></body></html>');
  return parts.join('');
}

/** A paragraph of one letter and one of quotation marks, a megabyte each. */
export function oneWordPage(): string {
  const megabyte = 1024 * 1024;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>One endless word</title><meta property="og:type" content="article"></head>
<body><main><article><h1>One endless word</h1><p>${'a'.repeat(megabyte)}</p><p>${'“'.repeat(megabyte / 2)}${'"'.repeat(megabyte / 2)}</p></article></main></body></html>`;
}
