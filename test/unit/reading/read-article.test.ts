import { describe, expect, it } from 'vitest';
import { FACTS_ON_PAGE } from '../../../src/reading/find-facts';
import { createArticleReader, readArticle } from '../../../src/reading/read-article';
import { paragraphsOf, prose, read, sentences, toDocument, toPage } from './page';

describe('finding the article', () => {
  it('reads the paragraphs of a plain article, joined by empty lines', () => {
    const { article } = read(
      toPage(`<main><article><h1>Council votes on the harbour bridge</h1>${prose(5)}</article></main>`),
    );
    expect(article.text).toBe(sentences(5).join('\n\n'));
    expect(article.paragraphs.map(({ role }) => role)).toEqual(Array(5).fill('body'));
    expect(article.complete).toBe(true);
  });

  it('finds it in a soup of div elements, between navigation, side column and footer', () => {
    const links = Array.from(
      { length: 12 },
      (_, i) => `<div><a href="/s${i}">Section number ${i} of the paper</a></div>`,
    ).join('');
    const document = toPage(
      `<div class="top">${links}</div><div class="wrap"><div class="col-1"><div class="story-text">${prose(5)}</div></div>
       <div class="sidebar"><div>${prose(2, 'the weather')}</div></div></div><div class="footer">${prose(1, 'our terms')}</div>`,
    );
    expect(paragraphsOf(document)).toEqual(sentences(5));
  });

  it('joins parts of an article that lie apart in boxes of the same name, one of them deep inside', () => {
    const deep = `${'<div>'.repeat(7)}${prose(4)}${'</div>'.repeat(7)}`;
    const document = toPage(
      `<div class="text"><div class="chunk">${deep}</div><div class="ad-slot"><p>Buy now</p></div>
       <div class="chunk">${prose(14, 'the river')}</div></div>`,
    );
    expect(paragraphsOf(document)).toEqual([...sentences(4), ...sentences(14, 'the river')]);
  });

  it('reads paragraphs that are written with line breaks', () => {
    const document = toPage(`<table><tr><td class="txt">${sentences(5).join('<br><br>')}</td></tr></table>`);
    expect(paragraphsOf(document)).toEqual(sentences(5));
  });

  it('reads paragraphs that are div elements', () => {
    const document = toPage(
      `<div id="x">${sentences(6)
        .map((text) => `<div>${text}</div>`)
        .join('')}</div>`,
    );
    expect(paragraphsOf(document)).toEqual(sentences(6));
  });

  it('takes a single line break for a space', () => {
    const document = toPage(
      `<article><p>A first line of some length<br>and a second one, which belongs to it.</p>${prose(5)}</article>`,
    );
    expect(paragraphsOf(document)[0]).toBe('A first line of some length and a second one, which belongs to it.');
  });

  it('keeps a short article apart from the long comments under it', () => {
    const comments = Array.from({ length: 9 }, () => `<li class="comment">${prose(2, 'my opinion')}</li>`).join('');
    const document = toPage(
      `<main><article>${prose(2)}</article><div class="comments-area"><ul class="comment-list">${comments}</ul></div></main>`,
    );
    expect(paragraphsOf(document)).toEqual(sentences(2));
  });

  it('reads an article whose boxes have names that speak against them', () => {
    const document = toPage(`<div class="banner-related"><div class="extra">${prose(6)}</div></div>`);
    expect(paragraphsOf(document)).toEqual(sentences(6));
  });

  it('reads prose in scripts that write without spaces', () => {
    const sentence = '市议会周二晚上就港口新桥的费用进行了长时间的讨论，但是没有作出任何决定，议员们要求重新计算。';
    const document = toPage(
      `<div class="article">${Array.from({ length: 8 }, (_, i) => `<p>第${i}段${sentence}</p>`).join('')}</div>`,
    );
    expect(paragraphsOf(document)).toHaveLength(8);
  });
});

describe('roles of paragraphs', () => {
  const tweet =
    '<blockquote class="twitter-tweet"><p>The bridge will be built. Believe me!</p>— Mayor (@mayor) <a href="https://twitter.com/mayor/status/1">July 9, 2017</a></blockquote>';

  it.each([
    ['a heading', '<h2>What it costs</h2>', 'What it costs', 'heading'],
    [
      'a quotation',
      '<blockquote><p>“It will never be paid for,” the treasurer wrote.</p></blockquote>',
      '“It will never be paid for,” the treasurer wrote.',
      'blockquote',
    ],
    ['an embedded post', tweet, 'The bridge will be built. Believe me!', 'tweet'],
    [
      'an embedded post in a box that is named a widget',
      `<div class="embed-widget social">${tweet}</div>`,
      'The bridge will be built. Believe me!',
      'tweet',
    ],
    [
      'a post on an AMP page',
      '<amp-twitter data-tweetid="1"><blockquote placeholder><p>Not one stone of it!</p></blockquote></amp-twitter>',
      'Not one stone of it!',
      'tweet',
    ],
    [
      'an item of a list',
      '<ul><li>It is too long for the harbour, engineers say.</li><li>It is too low for ships.</li></ul>',
      'It is too long for the harbour, engineers say.',
      'list-item',
    ],
    [
      'a sentence that is a link',
      '<p><a href="/1">The mayor has since told the town that she never read the plan.</a></p>',
      'The mayor has since told the town that she never read the plan.',
      'link',
    ],
    [
      'a sentence of which a part is a link',
      '<p>The mayor has since told the town that <a href="/1">she never read the plan</a>.</p>',
      'The mayor has since told the town that she never read the plan.',
      'body',
    ],
    [
      'a quotation that is a link',
      '<p><a href="/1">“I never read that plan, not one page of it,” the mayor said.</a></p>',
      '“I never read that plan, not one page of it,” the mayor said.',
      'body',
    ],
    [
      'a pointer without a link',
      '<p>Read more: The ferry that nobody wanted to take, and the tunnel that was never dug</p>',
      'Read more: The ferry that nobody wanted to take, and the tunnel that was never dug',
      'link',
    ],
    [
      'a sentence that begins like a pointer',
      '<p>More than one of them said it then: the bridge would never be paid for.</p>',
      'More than one of them said it then: the bridge would never be paid for.',
      'body',
    ],
    [
      'a paragraph of a figure',
      '<figure><img src="b.jpg"><p>The old bridge, seen from the harbour, on a clear day.</p></figure>',
      'The old bridge, seen from the harbour, on a clear day.',
      'caption',
    ],
    [
      'a question in an interview',
      '<p><strong>What did the mayor say?</strong></p>',
      'What did the mayor say?',
      'body',
    ],
  ])('keeps %s', (_, html, text, role) => {
    const { article } = read(toPage(`<article>${prose(3)}${html}${prose(3, 'the river')}</article>`));
    const paragraph = article.paragraphs.find(({ start, end }) => article.text.slice(start, end) === text);
    expect(paragraph?.role).toBe(role);
  });
});

describe('what is no part of the article', () => {
  it.each([
    ['navigation', '<nav><p>All the sections of the paper, from A to Z, on one page.</p></nav>'],
    ['a side column', '<aside><p>Something else that happened, in another town, on another day.</p></aside>'],
    ['a hidden element', '<div hidden><p>Nobody sees this sentence, which is long enough, on the page.</p></div>'],
    [
      'an element that is not displayed',
      '<p style="display: none">Nobody sees this sentence, which is long enough, on the page.</p>',
    ],
    [
      'what is hidden from readers by ARIA',
      '<p aria-hidden="true">Nobody hears this sentence, which is long enough, on the page.</p>',
    ],
    [
      'a dialog about cookies',
      '<div role="dialog"><p>We and our partners store cookies, as you may know, on your device.</p></div>',
    ],
    [
      'a notice about cookies',
      '<div class="cookie-notice"><p>We and our partners store cookies, as you may know, on your device.</p></div>',
    ],
    [
      'a newsletter form',
      '<div class="newsletter-box"><p>Our best stories in your inbox, every morning, for nothing.</p><input><button>Go</button></div>',
    ],
    [
      'a notice about cookies without a role, with its buttons',
      '<div id="cookie-consent"><p>We and our partners store cookies on your device, as you may know.</p><button>Yes</button></div>',
    ],
    [
      'comments of readers',
      '<section class="comments"><h3>Comments</h3><div class="comment"><p>I have always said that it would come to this, and now it has.</p></div></section>',
    ],
    [
      'a request to subscribe in a box of its own',
      '<div class="paywall-promo newsletter-signup"><p>Subscribe to our letter, and never miss a story about the town again.</p></div>',
    ],
    ['a share bar', '<div class="share-tools"><span>Tell your friends</span></div>'],
    [
      'related stories',
      '<div class="related-stories"><h3><a href="/1">The ferry that nobody wanted to take</a></h3><h3><a href="/2">The tunnel that was never dug</a></h3></div>',
    ],
    [
      'a list that is all links',
      '<ul><li><a href="/1">The ferry that nobody wanted to take</a></li><li><a href="/2">The tunnel that was never dug</a></li></ul>',
    ],
    [
      'a list of links without a name',
      '<div><a href="/1">The ferry that nobody wanted to take</a> <a href="/2">The tunnel that was never dug</a></div>',
    ],
    [
      'a caption',
      '<figure><img src="b.jpg"><figcaption>The old bridge, seen from the harbour, last winter.</figcaption></figure>',
    ],
    ['a caption that is a paragraph', '<p>The old bridge in winter. Jane Roe/Getty Images</p>'],
    ['an advertisement', '<p>Advertisement</p>'],
    ['a counter of pictures', '<p>Image 3 of 12</p>'],
    ['a pointer to another story', '<p>Related: <a href="/1">The ferry that nobody wanted to take</a></p>'],
    ['a linked headline in capitals', '<p><a href="/1">MAYOR SAYS FERRY WILL BE BACK NEXT SUMMER</a></p>'],
    ['a request to subscribe', '<p>Sign up for <a href="/n">our weekly letter</a> about the town.</p>'],
    ['a script', '<script>var paragraph = "a long sentence, in a script, about the bridge and the river";</script>'],
  ])('leaves out %s', (_, html) => {
    expect(paragraphsOf(toPage(`<article>${prose(4)}${html}${prose(3, 'the river')}</article>`))).toEqual([
      ...sentences(4),
      ...sentences(3, 'the river'),
    ]);
  });

  it.each([
    ['the title', '<h2>Council votes on the harbour bridge</h2>'],
    ['a byline', '<p>By Jane Roe and John Doe</p>'],
    ['a name and an agency', '<p>Jane Roe, Associated Press</p>'],
    ['a date', '<p>Published 5:27 am CST, Wednesday, November 20, 2019</p>'],
  ])('leaves out %s above the text', (_, html) => {
    expect(paragraphsOf(toPage(`<article>${html}${prose(5)}</article>`))).toEqual(sentences(5));
  });

  it.each([
    ['who the author is', '<p>Jane Roe is a staff writer for the Harbour Times.</p>'],
    ['who helped', '<p>John Doe contributed to this report.</p>'],
    ['how to write to the author', '<p>Email Jane Roe at jane@example.com</p>'],
    ['the owner of the rights', '<p>© 2019 Harbour Times. All rights reserved.</p>'],
    [
      'headlines of other pages',
      '<h3>More from Harbour</h3><ul><li><a href="/1">The ferry that nobody wanted to take</a></li><li><a href="/2">The tunnel that was never dug</a></li></ul>',
    ],
    ['a heading that has lost its list', '<h3>Around the web</h3><p>Advertisement</p>'],
  ])('leaves out %s below the text', (_, html) => {
    expect(paragraphsOf(toPage(`<article>${prose(5)}${html}</article>`))).toEqual(sentences(5));
  });

  it.each([
    ['a paragraph that is a link', '<p><a href="/1">The mayor has since said that she never read the plan.</a></p>'],
    [
      'a paragraph that begins with a name and is no biography',
      '<p>Jane Roe was not told about the plan before it was printed.</p>',
    ],
    ['a sentence that begins like a request', '<p>Follow the river for a mile and you come to the place.</p>'],
    ['a short line of dialogue', '<p>"Never," she said.</p>'],
    ['a table', '<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2017</td><td>12</td></tr></table>'],
  ])('keeps %s', (_, html) => {
    expect(
      paragraphsOf(toPage(`<article>${prose(4)}${html}${prose(3, 'the river')}</article>`)).length,
    ).toBeGreaterThan(7);
  });
});

describe('a page whose boxes have names that speak against them', () => {
  const lead = `<div class="sidebar">${prose(2)}</div>`;

  it('is read in its own order, and each part of it once', () => {
    const document = toPage(
      `<div class="extra">${prose(2)}</div><div class="text">${prose(1, 'the ferry')}</div><div class="extra">${prose(3, 'the river')}</div>`,
    );
    const text = read(document).article.text;
    const places = ['the bridge', 'the ferry', 'the river'].map((about) => text.indexOf(about));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(paragraphsOf(document)).size).toBe(paragraphsOf(document).length);
    expect(text).toContain('the river');
  });

  it('says by whom it is where the byline stands below what was read late', () => {
    const { article } = read(
      toPage(`${lead}<div class="sidebar"><p class="byline">By Jane Roe</p>${prose(3, 'the river')}</div>`),
    );
    expect(article.byline).toBe('Jane Roe');
  });
});

describe('odd input', () => {
  it.each([
    ['nothing', ''],
    ['no body', '<html><head><title>x</title></head></html>'],
    ['an empty body', '<html><body></body></html>'],
    ['only a script', '<body><script>var a = "text";</script></body>'],
  ])('reads no article from %s', (_, html) => {
    expect(readArticle(toDocument(html), null)).toBeNull();
  });

  it.each([
    ['one paragraph', '<p>There is but one paragraph here.</p>', 'There is but one paragraph here.'],
    ['broken markup', '<div><p>There is <b>but one <div>paragraph</p> here.</span>', 'There is but one'],
    ['text without paragraphs', '<body>There is but one paragraph here.</body>', 'There is but one paragraph here.'],
  ])('reads what there is of %s', (_, html, text) => {
    expect(read(toDocument(html)).article.text).toContain(text);
  });

  it('reads a page whose elements are nested deeper than any call stack', () => {
    const document = toPage('');
    let place = document.querySelector('body') as Element;
    for (let i = 0; i < 20_000; i++) {
      const inner = document.createElement('div');
      place.append(inner);
      place = inner;
    }
    place.innerHTML = prose(5);
    expect(paragraphsOf(document)).toEqual(sentences(5));
  });

  it('reads a paragraph of one very long word', () => {
    expect(read(toPage(`<p>${'a'.repeat(300_000)}</p>`)).article.text).toHaveLength(300_000);
  });

  it('does not change the page', () => {
    const document = toPage(`<article>${prose(5)}<div class="share">Share</div></article>`);
    const before = document.toString();
    readArticle(document, null);
    expect(document.toString()).toBe(before);
  });
});

describe('reading in slices', () => {
  it('gives what reading at once gives', async () => {
    const document = toPage(`<article>${prose(40)}</article>`);
    const sliced = await createArticleReader(async () => FACTS_ON_PAGE)(document, null, {
      signal: new AbortController().signal,
      yieldControl: async () => {},
    });
    expect(sliced?.article).toEqual(read(document).article);
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    controller.abort();
    const document = toPage(`<article>${prose(40)}</article>`);
    expect(
      await createArticleReader(async () => FACTS_ON_PAGE)(document, null, {
        signal: controller.signal,
        yieldControl: async () => {},
      }),
    ).toBeNull();
  });
});
