import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeSpan } from '../../../src/reading/read-article';
import { prose, read, toPage } from './page';

/** What stands between two places of text nodes, without the page's white space and what nobody sees. */
function textBetween({ start, end }: NodeSpan): string {
  if (start.node === end.node) {
    return squeeze(start.node.data.slice(start.offset, end.offset));
  }
  const texts: Text[] = [];
  const collect = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) texts.push(child as Text);
      else collect(child);
    }
  };
  collect(start.node.ownerDocument);
  const between = texts.slice(texts.indexOf(start.node) + 1, texts.indexOf(end.node));
  return squeeze(
    start.node.data.slice(start.offset) + between.map(({ data }) => data).join('') + end.node.data.slice(0, end.offset),
  );
}

function squeeze(text: string): string {
  return text.replace(/[\s\u00ad\u200b]+/g, '');
}

const body = `<article><p>  The  “impenetrable\u00a0<b>harbour
  </b> bridge”, she&nbsp;said,<br>was <i>nev</i>er plan\u00adned \u200bat all, or so one hears.</p>\n${prose(4)}</article>`;

describe('locate', () => {
  it('gives every span of the text the same characters on the page', () => {
    const { article, locate } = read(toPage(body));
    fc.assert(
      fc.property(fc.nat(article.text.length), fc.nat(200), (start, length) => {
        const span = { start, end: Math.min(start + length, article.text.length) };
        const text = squeeze(article.text.slice(span.start, span.end));
        const found = locate(span);
        expect(found === null ? '' : textBetween(found)).toBe(text);
      }),
    );
  });

  it('ends with the last word, not with the space after it', () => {
    const { article, locate } = read(toPage(body));
    const end = article.text.indexOf(' bridge');
    const found = locate({ start: 0, end: end + 1 });
    expect(found?.end.node.data.slice(0, found.end.offset)).toBe('harbour');
  });

  it.each([
    ['empty', { start: 5, end: 5 }],
    ['backwards', { start: 9, end: 5 }],
    ['beyond the text', { start: 1e6, end: 1e6 + 4 }],
    ['no number', { start: Number.NaN, end: 4 }],
  ])('gives null for a span that is %s', (_, span) => {
    expect(read(toPage(body)).locate(span)).toBeNull();
  });

  it('finds words far down in a text node of hundreds of thousands of characters', () => {
    const words = Array.from({ length: 40_000 }, (_, i) => `w${i}`).join('  \n');
    const document = toPage(`<article><p>${words}</p></article>`);
    const { article, locate } = read(document);
    expect(article.text).toBe(words.replaceAll(/\s+/g, ' '));
    for (const word of ['w0 ', 'w1234 ', 'w23456 ', 'w39999']) {
      const start = article.text.indexOf(word);
      const found = locate({ start, end: start + word.length });
      expect(found && textBetween(found)).toBe(word.trim());
    }
  });

  it('gives null when the page has taken the words away', () => {
    const document = toPage(body);
    const { locate } = read(document);
    document.querySelector('article')?.remove();
    expect(locate({ start: 0, end: 10 })).toBeNull();
  });

  it('gives null when the page has rewritten the words', () => {
    const document = toPage(`<article>${prose(5)}</article>`);
    const { locate } = read(document);
    const first = document.querySelector('p')?.firstChild as Text;
    first.data = '';
    expect(locate({ start: 0, end: 10 })).toBeNull();
  });
});
