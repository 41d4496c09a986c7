import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../src/reading/decode-bytes';
import { readPlainText } from '../../../src/reading/read-plain-text';
import { readDocument } from '../../../src/terminal/read-document';

const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodeBytes', () => {
  it.each([
    ['UTF-8', utf8('Él said “no” – twice'), 'Él said “no” – twice'],
    ['UTF-8 with a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x41), 'A'],
    ['windows-1252 without a name', latin('caf\xe9 \x93yes\x94'), 'café “yes”'],
    [
      'the encoding that the page names',
      latin('<meta charset="iso-8859-2"><p>\xb1'),
      '<meta charset="iso-8859-2"><p>ą',
    ],
    ['an encoding that nobody knows', latin('<meta charset="x-lost"><p>\xe9'), '<meta charset="x-lost"><p>é'],
    ['UTF-16 with a byte order mark', Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x42, 0), 'AB'],
  ])('reads %s', (_name, bytes, text) => expect(decodeBytes(bytes)).toBe(text));

  it.each([
    ['an empty file', new Uint8Array(), 'is empty'],
    ['white space', utf8(' \n\t '), 'is empty'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), /binary/],
    ['a PDF', utf8('%PDF-1.7 …'), /PDF/],
    ['bytes of all kinds', Uint8Array.from({ length: 600 }, (_, index) => 1 + ((index * 37) % 31)), /binary/],
  ])('refuses %s', (_name, bytes, message) => expect(() => decodeBytes(bytes)).toThrow(message));
});

describe('readPlainText', () => {
  it('takes each line with words for a paragraph', () => {
    const article = readPlainText('One.\r\n\r\n  Two.  \nThree.\n');
    expect(article.text).toBe('One.\n\nTwo.\n\nThree.');
    expect(article.paragraphs.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'One.',
      'Two.',
      'Three.',
    ]);
  });

  it('does not count the title as body where the text begins with it', () => {
    expect(readPlainText('Ducks: “back”\nThey are.', 'Ducks: "back"').text).toBe('They are.');
    expect(readPlainText('Ducks swim.\nThey are.', 'Ducks').text).toBe('Ducks swim.\n\nThey are.');
  });
});

describe('readDocument', () => {
  const given = { url: null, title: null, published: null, html: null, text: null };

  it.each([
    ['2031-07-10', { from: '2031-07-10', to: '2031-07-10', source: 'stated' }],
    ['2031-07-10T08:00:00Z', { from: '2031-07-10', to: '2031-07-10', source: 'stated' }],
    ['July 10, 2031', null],
    ['2031-13-10', null],
  ])('takes the date %s that comes with a text', (published, dated) => {
    const article = readDocument({ ...given, text: 'The ferry is sold.', published });
    expect([article?.published, article?.dated]).toEqual([dated === null ? null : published, dated]);
  });

  it.each([
    ['nothing', given, /neither/],
    ['an empty page', { ...given, html: ' ' }, /empty/],
    ['an empty text', { ...given, text: '\n' }, /empty/],
  ])('refuses %s', (_name, document, message) => expect(() => readDocument(document)).toThrow(message));
});
