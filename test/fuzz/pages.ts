import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Span } from '../../src/core/model';
import { findParts } from '../../src/reading/find-parts';
import { looksLikeArticle } from '../../src/reading/is-article';
import { type NodeSpan, type ReadArticle, readArticle } from '../../src/reading/read-article';
import { parsePage } from '../../src/terminal/parse-page';
import { FIXED_NAMES, type PageName, TEXT_IDS } from '../newsstand/addresses';
import { bindPages } from '../newsstand/pages';
import { readTexts } from '../newsstand/read-texts';
import { defineTarget, type FuzzContext, type FuzzTarget } from './fuzz-target';
import { checkPairs } from './surrogate-pairs';
import { mutated } from './texts';

const ADDRESS = 'https://paper.example/news/story';
/** Larger pages make a case slow and another one no likelier. Characters. */
const LARGEST_PAGE = 60_000;

const TAGS = (
  'p p p p div div div span a b i em h1 h2 article section main ul li ol blockquote figure figcaption aside nav footer header ' +
  'table tr td pre code form button time iframe svg template noscript slot x-y br hr img script style details summary ' +
  'twitter-widget amp-twitter cite q sub textarea select option title frameset math'
).split(' ');
const NAMES = [
  ...[
    'byline',
    'author',
    'comment',
    'comments',
    'sidebar',
    'article-body',
    'story',
    'post',
    'twitter-tweet',
    'paywall',
  ],
  ...['related', 'hidden', 'advert', 'live-blog', 'entry', 'social', 'caption', 'newsletter', 'sr-only', '', '\ud83d'],
];
const SENTENCES = [
  'The bridge was planned, discussed, and put off again, until somebody asked what it would cost, she said on Monday. ',
  '“We will wait and see,” said Ann Lee, a farmer from the valley, who has waited for most of her life, as she says. ',
  'Read more',
  'Share',
  'By Ann Lee',
  'April 5, 2031',
  '\u00ad',
  '\u200b',
  '&nbsp;',
  '&#0;',
  '&#xd83d;',
  '😀😀',
  '   \n ',
  'شرح طويل ',
  'e\u0301',
  '—',
  'x',
  'Subscribe to continue reading',
  'Comments (12)',
  '© 2031 The Ferry Post',
  'Photo: Tom Okoro',
  '\ud83d',
  '\u2028',
  '\u0000',
  ' ',
];
const ATTRIBUTES = [
  'class',
  'id',
  'itemprop',
  'role',
  'hidden',
  'aria-hidden',
  'style',
  'rel',
  'slot',
  'href',
  'datetime',
  'name',
];

const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
  tree: fc.array(tie('node'), { maxLength: 5, depthIdentifier: 'page' }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { depthIdentifier: 'page', maxDepth: 6 },
    {
      weight: 3,
      arbitrary: fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
    },
    {
      weight: 4,
      arbitrary: fc
        .tuple(
          fc.constantFrom(...TAGS),
          fc.option(fc.tuple(fc.constantFrom(...ATTRIBUTES), fc.constantFrom(...NAMES))),
          tie('tree'),
          fc.nat(20),
        )
        .map(([tag, attribute, inside, closing]) => {
          const names = attribute === null ? '' : ` ${attribute[0]}="${attribute[1]}"`;
          // Some elements are never closed.
          return `<${tag}${names}>${inside}${closing === 0 ? '' : `</${tag}>`}`;
        }),
    },
  ),
}));

interface Case {
  html: string;
  spans: [number, number][];
}

/** The reader of pages, over random pages and mutated ones: of the newsstand, or of a folder. */
export function pagesTarget({ root, pages }: FuzzContext): FuzzTarget {
  const saved = pages === null ? newsstandPages(root) : savedPages(pages);
  const random = tree.map(
    (body) => `<!doctype html><html lang="en"><head><title>Bridge</title></head><body>${body}</body></html>`,
  );
  const markup = fc.tuple(mutated(fc.constantFrom(...saved), 5), tree, fc.nat(999)).map(([html, put, share]) => {
    const at = html.indexOf('<', Math.floor((share / 1000) * html.length));
    return at < 0 ? html : `${html.slice(0, at)}${put}${html.slice(at)}`;
  });
  const cases: fc.Arbitrary<Case> = fc.record({
    html: fc.oneof({ weight: pages === null ? 8 : 1, arbitrary: random }, { weight: 1, arbitrary: markup }),
    spans: fc.array(fc.tuple(fc.nat(9999), fc.nat(80)), { maxLength: 4 }),
  });
  return defineTarget('pages', 60, cases, ({ html, spans }) => {
    const document = parsePage(html);
    looksLikeArticle(document);
    for (const part of [null, ...findParts(document, ADDRESS).slice(0, 3)]) {
      const read = readArticle(document, ADDRESS, part);
      if (read !== null) checkArticle(read, document, spans);
    }
  });
}

function checkArticle({ article, locate }: ReadArticle, document: Document, spans: Case['spans']): void {
  const { text, paragraphs } = article;
  const texts = listTexts(document);
  let last = 0;
  for (const [at, { start, end }] of paragraphs.entries()) {
    assert.ok(start >= last && end > start && end <= text.length, `paragraph ${at} out of order or empty`);
    assert.equal(text.slice(last, start), at === 0 ? '' : '\n\n', 'no blank line between paragraphs');
    last = end;
    checkPlace({ start, end }, text, locate({ start, end }), texts);
  }
  assert.equal(last, text.length, 'text after the last paragraph');
  const most = texts.reduce((sum, { data }) => sum + data.length, 0) + 2 * paragraphs.length;
  assert.ok(text.length <= most, `${text.length} characters of text on a page of ${most}`);
  for (const [share, length] of spans) {
    const start = Math.floor((share / 10_000) * text.length);
    const span = { start, end: Math.min(text.length, start + length) };
    checkPlace(span, text, locate(span), texts);
  }
}

function checkPlace(span: Span, text: string, place: NodeSpan | null, texts: readonly Text[]): void {
  const words = squeeze(text.slice(span.start, span.end));
  if (place === null) {
    assert.equal(words, '', 'words that the page does not have');
    return;
  }
  const { start, end } = place;
  const [from, to] = [texts.indexOf(start.node), texts.indexOf(end.node)];
  assert.ok(from >= 0 && to >= from, 'ends before it starts, or stands nowhere');
  const found =
    from === to
      ? start.node.data.slice(start.offset, end.offset)
      : start.node.data.slice(start.offset) +
        texts
          .slice(from + 1, to)
          .map(({ data }) => data)
          .join('') +
        end.node.data.slice(0, end.offset);
  // Between the words may stand what nobody sees, or what is no part of the article: they come in order all the same.
  const page = squeeze(found);
  assert.equal(page[0], words[0], 'begins elsewhere');
  assert.equal(page.at(-1), words.at(-1), 'ends elsewhere');
  let at = 0;
  for (const character of words) {
    at = page.indexOf(character, at) + character.length;
    assert.ok(at >= character.length, `“${character}” does not stand there`);
  }
  if (!/[\ud800-\udfff]/.test(words[0] ?? '')) checkPairs(start.node.data, { start: start.offset, end: start.offset });
}

function squeeze(text: string): string {
  return text.replace(/[\s\u00ad\u200b]+/g, '');
}

function listTexts(document: Document): Text[] {
  const texts: Text[] = [];
  const stack: Node[] = [document];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.nodeType === 3) texts.push(node as Text);
    else stack.push(...[...node.childNodes].reverse());
  }
  return texts;
}

/** The newsstand's pages of usual size, as they are served. */
function newsstandPages(root: string): string[] {
  const texts = readTexts(root);
  const pages = bindPages({ root, texts, url: (name: PageName) => `http://${name}.localhost/` });
  return [...TEXT_IDS, ...FIXED_NAMES]
    .map((name) => pages[name]())
    .filter(({ type, body }) => type.startsWith('text/html') && body.length <= LARGEST_PAGE)
    .map(({ body }) => body);
}

/** @throws Error for a folder without pages */
function savedPages(folder: string): string[] {
  const pages = readdirSync(folder)
    .filter((file) => /\.x?html?$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  if (pages.length === 0) throw new Error(`${folder} holds no pages (*.html)`);
  return pages;
}
