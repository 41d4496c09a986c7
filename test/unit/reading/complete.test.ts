import { describe, expect, it } from 'vitest';
import { prose, read, toPage } from './page';

const notFree = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>';

function isComplete(body: string, head = ''): boolean {
  return read(toPage(body, head)).article.complete;
}

describe('a text is known to be cut', () => {
  it.each([
    ['it is not free and only its opening is there', `<article>${prose(2)}</article>`, notFree],
    [
      'JSON-LD counts more words',
      `<article>${prose(5)}</article>`,
      '<script type="application/ld+json">{"@type":"NewsArticle","wordCount":900}</script>',
    ],
    [
      'readers are told to subscribe to go on',
      `<article>${prose(6)}</article><div><p>Subscribe to continue reading.</p></div>`,
      '',
    ],
    [
      'a box is named a paywall',
      `<article>${prose(6)}</article><div class="paywall-offer"><p>One year for subscribers: ten euros.</p></div>`,
      '',
    ],
    ['the rest is behind a link', `<article>${prose(5)}<p><a href="/full">Read the full story</a></p></article>`, ''],
    ['it is the first page of several', `<article>${prose(5)}</article><div>Page 1 of 3</div>`, ''],
    [
      'a link leads to its next page',
      `<article>${prose(5)}</article><div class="pages"><a href="/2">Next page</a></div>`,
      '',
    ],
    [
      'JSON-LD has a longer body',
      `<article>${prose(5)}</article>`,
      `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${'word '.repeat(2000)}"}</script>`,
    ],
    [
      'it is reserved for subscribers, in German',
      `<article>${prose(6)}</article><div><p>Jetzt weiterlesen mit einem Abo.</p></div>`,
      '',
    ],
    [
      'it ends in an ellipsis',
      `<article>${prose(3)}<p>The council then went on to say that the bridge, which had been planned for many years, was …</p></article>`,
      '',
    ],
  ])('because %s', (_, body, head) => {
    expect(isComplete(body, head)).toBe(false);
  });
});

describe('a text counts as complete', () => {
  it.each([
    ['when nothing speaks against it', `<article>${prose(6)}</article>`, ''],
    ['when it is not free but all there', `<article>${prose(30)}</article>`, notFree],
    [
      'when an advertisement interrupts it',
      `<article>${prose(3)}<p>Continue reading the main story</p>${prose(3, 'the river')}</article>`,
      '',
    ],
    [
      'when it speaks of subscribers itself',
      `<article>${prose(3)}<p>The paper has lost half of its subscribers, who must log in to read it.</p>${prose(9, 'the river')}</article>`,
      '',
    ],
  ])('%s', (_, body, head) => {
    expect(isComplete(body, head)).toBe(true);
  });
});

describe('a page that is far larger than any page is', () => {
  const boxes = '<div>x</div>'.repeat(30_000);

  it('gives a text that is cut where the reader has left it', { timeout: 60_000 }, () => {
    const { article } = read(toPage(`<article>${prose(6)}${boxes}${prose(6, 'the river')}</article>`));
    expect(article.text).toContain('the bridge');
    expect(article.complete).toBe(false);
  });

  it('gives a whole text where the article ends above', { timeout: 60_000 }, () => {
    const { article } = read(toPage(`<article>${prose(6)}</article><div class="list">${boxes}</div>`));
    expect(article.complete).toBe(true);
  });
});
