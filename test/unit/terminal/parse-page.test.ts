import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/terminal/parse-page';

describe('parsePage', () => {
  it.each([
    ['a whole page', '<!doctype html><html lang="en"><head><title>T</title></head><body><p>One</p></body></html>'],
    ['a page without a body', '<!doctype html><html lang="en"><head><title>T</title></head><p>One</p></html>'],
    ['a page without head and body', '<html lang=en><title>T</title><p>One</p>'],
  ])('gives %s a head and a body', (_name, html) => {
    const document = parsePage(html);
    expect(document.documentElement.getAttribute('lang')).toBe('en');
    expect(document.head.querySelector('title')?.textContent).toBe('T');
    expect(document.body.querySelector('p')?.textContent).toBe('One');
    expect(document.body.querySelector('title')).toBeNull();
  });

  it.each(['', 'words alone', '<', '<p', '</body>', '<head>', '<head></head></head><p>One</p>'])(
    'makes a document of %j',
    (html) => {
      expect(parsePage(html).body).not.toBeNull();
    },
  );

  it.each(['<head ', '<html ', '<!doctype', '</html ', '<html lang', '<head lang="'])(
    'reads half a megabyte of %s to its end',
    (tag) => {
      expect(parsePage(tag.repeat(500_000 / tag.length)).body).not.toBeNull();
    },
  );
});
