import { escapeHtml } from '../html';
import type { NewsstandText } from '../read-texts';

/** A document whose body element is a frameset. */
export function framesetPage(): string {
  return '<!doctype html><html><head><title>Frames</title></head><frameset cols="50%,50%"><frame><frame></frameset></html>';
}

/** A document that has no body at all, at an address that content scripts run on. */
export function picturePage(): string {
  return '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><title>A dot</title><circle cx="10" cy="10" r="8"/></svg>';
}

/** A page that throws its own body away. */
export function bodyRemovedPage(): string {
  return '<!doctype html><title>Gone</title><p>Here for a moment.</p><script>document.body.remove()</script>';
}

/** The article in markup that no validator would let pass: nothing closed, tables around paragraphs, ids twice, control characters. */
export function brokenMarkupPage({ title, blocks }: NewsstandText): string {
  const paragraphs = blocks.map(({ text }, index) => {
    const words = escapeHtml(text);
    if (index % 4 === 1) return `<p><table><tr><p id=x class="a" class="b">${words}`;
    if (index % 4 === 2) return `</div></section><p <b>><i>${words}</p></i>\u0000\u000b`;
    if (index % 4 === 3) return `<p id="x" =" style=color:red;; id='x'>${words}<br/`;
    return `<p>${words}`;
  });
  return `<title>${escapeHtml(title)}<meta charset=utf-8></title></head></head><body><body class><article><h1>${escapeHtml(title)}</h2>
${paragraphs.join('\n')}
</article></nonsense><!-- never closed`;
}

/** Says that it is an article, and is empty. */
export function emptyArticlePage(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Coming soon</title><meta property="og:type" content="article"></head>
<body><main><article><h1>Coming soon</h1></article></main></body></html>`;
}

/** An article of one paragraph, which quotes what the story’s texts quote. */
export function oneParagraphPage({ blocks }: NewsstandText): string {
  const quoting = blocks.find(({ text }) => text.includes('"')) ?? blocks[0];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>In one paragraph</title><meta property="og:type" content="article"></head>
<body><main><article><h1>In one paragraph</h1><p>${escapeHtml(quoting?.text ?? '')}</p></article></main></body></html>`;
}

/**
 * A page that changes while it is read: for three seconds paragraphs are taken out, put back and doubled, text nodes
 * are split and joined; then it rests with the article as it should be.
 */
export function restlessPage({ title, outlet, blocks }: NewsstandText): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="${escapeHtml(outlet)}"></head>
<body><main><article><h1>${escapeHtml(title)}</h1><div id="words">
${blocks.map(({ text }) => `<p>${escapeHtml(text)}</p>`).join('\n')}
</div></article></main>
<script>
const words = document.getElementById('words');
const asItShouldBe = words.innerHTML;
let turn = 0;
const timer = setInterval(() => {
  const paragraphs = [...words.children];
  const one = paragraphs[turn % paragraphs.length];
  if (turn % 3 === 0) one.remove();
  else if (turn % 3 === 1) one.after(one.cloneNode(true));
  else if (one.firstChild instanceof Text) one.firstChild.splitText(Math.min(20, one.firstChild.length));
  turn += 1;
  if (turn < 100) return;
  clearInterval(timer);
  words.innerHTML = asItShouldBe;
  document.documentElement.dataset.atRest = '';
}, 30);
</script></body></html>`;
}
