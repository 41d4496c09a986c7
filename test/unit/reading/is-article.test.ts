import { describe, expect, it } from 'vitest';
import { looksLikeArticle } from '../../../src/reading/is-article';
import { prose, sentences, toDocument, toPage } from './page';

const card = (i: number) =>
  `<div class="card"><h3><a href="/${i}">Headline number ${i} of this day</a></h3><p>A teaser of some length for story ${i}, which says what one will find there and why one should read it.</p></div>`;
const cards = Array.from({ length: 30 }, (_, i) => card(i)).join('');

describe('lets through', () => {
  it.each([
    ['a plain article', `<article>${prose(6)}</article>`, ''],
    ['paragraphs in a soup of div elements', `<div><div><div>${prose(6)}</div></div></div>`, ''],
    [
      'paragraphs that each have a box of their own',
      sentences(7)
        .map((text) => `<div class="p"><p>${text}</p></div>`)
        .join(''),
      '',
    ],
    [
      'paragraphs that are div elements',
      sentences(7)
        .map((text) => `<div>${text}</div>`)
        .join(''),
      '',
    ],
    ['text between line breaks', sentences(7).join('<br><br>'), ''],
    ['a short text that says that it is an article', prose(3), '<meta property="og:type" content="article">'],
    [
      'a short text that JSON-LD calls an article',
      prose(3),
      '<script type="application/ld+json">{"@context":"x","@type": "NewsArticle"}</script>',
    ],
    ['an article above many teasers', `<article>${prose(8)}</article>${cards}`, ''],
  ])('%s', (_, body, head) => {
    expect(looksLikeArticle(toPage(body, head))).toBe(true);
  });
});

describe('turns away', () => {
  it.each([
    ['an empty page', '', ''],
    ['a front page with many headlines and teasers', cards, ''],
    [
      'a front page that says it is an article, without one',
      '<h1>News</h1>',
      '<meta property="og:type" content="article">',
    ],
    ['a list of many short articles', Array.from({ length: 9 }, () => `<article>${prose(1)}</article>`).join(''), ''],
    ['a shop', prose(6, 'this kettle'), '<meta property="og:type" content="product">'],
    ['a shop by JSON-LD', prose(6, 'this kettle'), '<script type="application/ld+json">{"@type":"Product"}</script>'],
    [
      'results of a search',
      Array.from(
        { length: 20 },
        (_, i) => `<li><a href="/${i}">Hit ${i}</a><p>Some words around what was searched for, and then …</p></li>`,
      ).join(''),
      '',
    ],
    ['a page to write on', `<div contenteditable="true">${prose(8)}</div>`, ''],
    ['a form', '<form><label>Name <input></label><textarea></textarea></form>', ''],
    [
      'a page of links',
      Array.from(
        { length: 50 },
        (_, i) =>
          `<p><a href="/${i}">A link with a long text, so long that it might be a paragraph of an article, number ${i}</a></p>`,
      ).join(''),
      '',
    ],
  ])('%s', (_, body, head) => {
    expect(looksLikeArticle(toPage(body, head))).toBe(false);
  });

  it('a document without a body', () => {
    expect(looksLikeArticle(toDocument('<html><head></head></html>'))).toBe(false);
  });
});

describe('paragraphs of other kinds', () => {
  it('are looked for where the page has some long p elements besides', () => {
    const body = sentences(7)
      .map((text) => `<div>${text}</div>`)
      .join('');
    const teasers = sentences(3)
      .map((text) => `<section><p>${text}</p><hr></section>`)
      .join('');
    expect(looksLikeArticle(toPage(body + teasers))).toBe(true);
  });

  it('do not count what stands in blocks inside them, nor what is mostly link', () => {
    const link = `<a href="/1">${sentences(1)[0]}</a>`;
    const paragraphs = Array.from({ length: 9 }, () => `<p><b>New:</b> ${link}</p>`).join('');
    expect(looksLikeArticle(toPage(paragraphs))).toBe(false);
    const buttons = Array.from({ length: 9 }, () => `<p><b>Read</b> on <button>${sentences(1)[0]}</button></p>`).join(
      '',
    );
    expect(looksLikeArticle(toPage(buttons))).toBe(false);
  });
});
