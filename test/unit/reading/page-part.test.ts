import { describe, expect, test } from 'vitest';
import type { Dated } from '../../../src/core/model';
import type { OwnFacts, PagePart } from '../../../src/reading/page-part';
import { readArticle } from '../../../src/reading/read-article';
import { prose, toPage } from './page';

const HEAD =
  '<title>The bridge | Harbour Post</title><meta property="og:title" content="The bridge"><meta property="og:site_name" content="Harbour Post"><meta name="author" content="Ada Quill"><meta property="article:published_time" content="2021-03-04">';
const BODY = `<main><article id="first"><h1>The bridge</h1>${prose(6)}</article>
<article id="second" class="sidebar-related"><h2>The ferry</h2>${prose(6, 'the ferry')}</article></main>
<article id="third"><h2>The tram</h2><p hidden>${'Never seen. '.repeat(20)}</p>${prose(6, 'the tram')}</article>`;

function partOf(document: Document, id: string, own: Partial<OwnFacts> | null = {}): PagePart {
  const root = document.getElementById(id);
  if (root === null) throw new Error(`no ${id}`);
  const facts = { title: null, byline: null, published: null, dated: null, url: null, linked: null, ...own };
  return { root, without: new Set(), own: own === null ? null : () => facts };
}

describe('an article that is a part of its page', () => {
  test.each([
    ['first', 'the bridge', ['the ferry', 'the tram']],
    ['second', 'the ferry', ['the bridge', 'the tram']],
    ['third', 'the tram', ['the bridge', 'the ferry', 'Never']],
  ])('%s has its own text and no other’s', (id, own, others) => {
    const document = toPage(BODY, HEAD);
    const { article } = readArticle(document, null, partOf(document, id)) ?? {};
    expect(article?.paragraphs.filter(({ role }) => role === 'body')).toHaveLength(6);
    expect(article?.text).toContain(own);
    for (const other of others) expect(article?.text).not.toContain(other);
  });

  test('it says itself who wrote it and when, the page only what they share', () => {
    const document = toPage(BODY, HEAD);
    const dated: Dated = { from: '2021-03-05', to: '2021-03-05', source: 'stated' };
    const own = { title: 'The ferry', published: '2021-03-05', dated, url: 'https://harbour.example/ferry' };
    expect(readArticle(document, 'https://harbour.example/', partOf(document, 'second', own))?.article).toMatchObject({
      title: 'The ferry',
      byline: null,
      outlet: 'Harbour Post',
      published: '2021-03-05',
      dated,
      language: 'en',
      url: 'https://harbour.example/ferry',
    });
  });

  test('what the page says is about it where it says nothing itself', () => {
    const document = toPage(BODY, HEAD);
    expect(readArticle(document, null, partOf(document, 'first', null))?.article).toMatchObject({
      title: 'The bridge',
      byline: 'Ada Quill',
      published: '2021-03-04',
    });
  });

  test('what stands in it and is an article for itself is left out', () => {
    const document = toPage(BODY, HEAD);
    const whole = partOf(document, 'first', null);
    const [second, third] = [partOf(document, 'second').root, partOf(document, 'third').root];
    const { article } =
      readArticle(document, null, { ...whole, root: document.body, without: new Set([second, third]) }) ?? {};
    expect(article?.text).toContain('the bridge');
    expect(article?.text).not.toMatch(/the ferry|the tram/);
  });
});
