import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/terminal/parse-page';

describe('a page’s source', () => {
  it.each([
    [
      'with everything',
      '<!doctype html><html lang="en-GB"><head><title>Tea</title></head><body><p>Leaves.</p></body></html>',
    ],
    ['without a body', '<!doctype html><html lang="en-GB"><head><title>Tea</title></head><p>Leaves.</p></html>'],
    ['without a head', '<!doctype html>\n<html class="x" lang=en-GB><title>Tea</title><p>Leaves.</p>'],
  ])('%s has a title in the head, its text in the body, and its language', (_what, html) => {
    const { documentElement, head, body } = parsePage(html);
    expect(documentElement.getAttribute('lang')).toBe('en-GB');
    expect(head.textContent?.trim()).toBe('Tea');
    expect(body.textContent?.trim()).toBe('Leaves.');
  });

  it.each([
    ['nothing but text', 'Leaves.'],
    ['a head that does not close', '<head><p>Leaves.</p>'],
    ['a head that closes twice', '<head></head></head><p>Leaves.</p>'],
  ])('that is %s has a body', (_what, html) => {
    expect(parsePage(html).body.textContent).toContain('Leaves.');
  });

  it.each(['<head ', '<html ', '<!doctype', '</html ', '<html lang', '<head lang="'])(
    'of half a megabyte of %s is read to its end',
    (tag) => {
      expect(parsePage(tag.repeat(500_000 / tag.length)).body).not.toBeNull();
    },
  );
});
