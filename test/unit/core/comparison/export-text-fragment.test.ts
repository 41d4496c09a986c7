import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkToWords } from '../../../../src/core/comparison/export-text-fragment';

const url = 'https://paper.example/a?b=c';

function link(text: string, words: string, address: string | null = url): string | null {
  const start = text.indexOf(words);
  let from = 0;
  const paragraphs = text.split('\n\n').map((paragraph) => {
    const span = { start: from, end: from + paragraph.length };
    from = span.end + 2;
    return span;
  });
  return linkToWords(
    { url: address, text, paragraphs: paragraphs.map((span) => ({ ...span, role: 'body' as const })) },
    { start, end: start + words.length },
  );
}

const EIGHT = 'one two three four five six seven eight';
const LONG = 'one two three four five six seven eight nine ten eleven twelve';

describe('a link to words', () => {
  it.each([
    ['words that stand alone by themselves', `Well, ${EIGHT}. And more.`, EIGHT, `${encodeURIComponent(EIGHT)}`],
    [
      'a long stretch by its two ends',
      `Well, ${LONG}.`,
      LONG,
      'one%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve',
    ],
    [
      'short words with what stands around them',
      'He called it “perfectly safe” at noon.',
      'perfectly safe',
      'called%20it%20%E2%80%9C-,perfectly%20safe,-%E2%80%9D%20at%20noon.',
    ],
    [
      'short words at the beginning of a paragraph',
      'First.\n\nSafe now, he said.',
      'Safe now',
      'Safe%20now,-%2C%20he%20said.',
    ],
    ['short words at the end of a paragraph', 'He said: safe now\n\nThe end.', 'safe now', 'He%20said%3A-,safe%20now'],
    [
      'words that the text has twice',
      `A ${EIGHT} b. C ${EIGHT} d.`,
      EIGHT,
      `A-,${encodeURIComponent(EIGHT)},-b.%20C%20one`,
    ],
    [
      'words over two paragraphs by their ends',
      'He said one two three four\n\nfive six seven eight nine.',
      'one two three four\n\nfive six seven eight',
      'one%20two%20three%20four%20five,four%20five%20six%20seven%20eight',
    ],
    [
      'separators of the directive',
      'So: a well-known, A&B thing, not much more of it.',
      'a well-known, A&B thing, not much more',
      'a%20well%2Dknown%2C%20A%26B%20thing%2C%20not%20much%20more'.replace('a%20well', 'So%3A-,a%20well') +
        ',-of%20it.',
    ],
  ])('names %s', (_case, text, words, directive) => {
    expect(link(text, words)).toBe(`${url}#:~:text=${directive}`);
  });

  it.each([
    ['unknown', null],
    ['of a file', 'file:///home/me/page.html'],
    ['a script', 'javascript:alert(1)'],
    ['empty', ''],
    ['without a host', 'https://'],
  ])('is not there when the address is %s', (_case, address) => {
    expect(link(`Well, ${EIGHT}.`, EIGHT, address)).toBeNull();
  });

  it.each([
    ['https://p.example/#part', 'https://p.example/#part:~:text='],
    ['https://p.example/#:~:text=old', 'https://p.example/#:~:text='],
    ['https://p.example/#part:~:text=old', 'https://p.example/#part:~:text='],
  ])('keeps the fragment of %s and replaces its directive', (address, start) => {
    expect(link(`Well, ${EIGHT}.`, EIGHT, address)).toBe(`${start}${encodeURIComponent(EIGHT)}`);
  });

  it('can always be taken apart into the words again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 }), (before, words) => {
        const text = `${before}${words}`;
        const made = linkToWords(
          { url, text, paragraphs: [{ start: 0, end: text.length, role: 'body' }] },
          { start: before.length, end: text.length },
        );
        const directive = made?.split('#:~:text=')[1];
        if (!words.trim()) expect(directive).toBeUndefined();
        else {
          const parts = (directive ?? '').split(',').filter((part) => !part.startsWith('-') && !part.endsWith('-'));
          for (const part of parts)
            expect(words.replace(/\s+/g, ' ')).toContain(decodeURIComponent(part).replace(/\s+/g, ' '));
          expect(parts.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('has no empty part where half a character is all there is', () => {
    expect(link('\ud800', '\ud800')).toBe(url);
    expect(link('\ud800 safe now', 'safe now')).toBe(`${url}#:~:text=safe%20now`);
  });

  it('writes white space as the browser shows it', () => {
    expect(link('He said: safe  now', 'safe  now')).toContain(',safe%20now');
  });

  it('leaves a word out rather than cutting it', () => {
    const long = `${'a'.repeat(50)} ${'b'.repeat(29)} ${'c'.repeat(30)}`;
    const words = `${long} ${'one two three four five six seven eight nine ten'}`;
    expect(link(words, words)).toContain(`:~:text=${'a'.repeat(50)}%20${'b'.repeat(29)},`);
    const longer = words.replace('b ', 'bb ');
    expect(link(longer, longer)).toContain(`:~:text=${'a'.repeat(50)},`);
  });

  it('does not throw on half a surrogate pair', () => {
    expect(link('A \ud83d b', '\ud83d b')).toContain('#:~:text=');
  });
});
