import { describe, expect, it } from 'vitest';
import { isOnPatterns, isOnSites, readPatterns, readSite, toMatchPatterns } from '../../../src/settings/site';

describe('a site that somebody types', () => {
  it.each([
    ['paper.example', 'paper.example'],
    ['  Paper.Example ', 'paper.example'],
    ['www.paper.example', 'paper.example'],
    ['https://www.paper.example/politics?page=2#top', 'paper.example'],
    ['http://user:secret@paper.example:8080/', 'paper.example'],
    ['paper.example:8080', 'paper.example'],
    ['paper.example/politics', 'paper.example'],
    ['//paper.example', 'paper.example'],
    ['*.paper.example', 'paper.example'],
    ['paper.example.', 'paper.example'],
    ['news.paper.example', 'news.paper.example'],
    ['www.example', 'www.example'],
    ['www.www.paper.example', 'paper.example'],
    ['Zürich.example', 'xn--zrich-kva.example'],
    ['localhost:3000', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['http://[::1]:8080/', '[::1]'],
  ])('%j is %s', (typed, site) => {
    expect(readSite(typed)).toEqual({ site });
  });

  it.each([
    ['', 'empty'],
    [' \t ', 'empty'],
    ['about:config', 'not-the-web'],
    ['file:///home/story.html', 'not-the-web'],
    ['chrome://extensions', 'not-the-web'],
    ['mailto:me@paper.example', 'not-the-web'],
    ['two words', 'not-a-site'],
    ['https://', 'not-a-site'],
    ['pa*per.example', 'not-a-site'],
    ['a..b', 'not-a-site'],
    ['<script>', 'not-a-site'],
    ['x'.repeat(3000), 'not-a-site'],
    ['com', 'too-wide'],
    ['*.com', 'too-wide'],
  ])('%j is none: %s', (typed, problem) => {
    expect(readSite(typed)).toEqual({ problem });
  });

  it('reads what it gave once more as the same', () => {
    for (const typed of ['www.paper.example', 'www.www.paper.example', 'Zürich.example', '[::1]', '127.0.0.1']) {
      const read = readSite(typed);
      expect('site' in read && readSite(read.site)).toEqual(read);
    }
  });
});

describe('an address', () => {
  it.each([
    ['https://paper.example/story', true],
    ['http://www.paper.example:8080/', true],
    ['https://a.b.paper.example/', true],
    ['https://paper.example./', true],
    ['https://newspaper.example/', false],
    ['https://paper.example.evil.example/', false],
    ['https://other.example/?from=paper.example', false],
    ['about:blank', false],
    ['', false],
  ])('%j stands on the sites: %s', (address, expected) => {
    expect(isOnSites(address, ['other.test', 'paper.example'])).toBe(expected);
  });
});

it('makes patterns for browsers, and none that one of them would refuse', () => {
  expect(toMatchPatterns(['paper.example', 'localhost', '127.0.0.1', '[::1]'])).toEqual([
    '*://*.paper.example/*',
    '*://*.paper.example./*',
    '*://*.localhost/*',
    '*://*.localhost./*',
    '*://127.0.0.1/*',
  ]);
});

describe('a pattern of the browser', () => {
  it.each([
    ['*://*.paper.example/*', 'https://paper.example/story', true],
    ['*://*.paper.example/*', 'http://www.paper.example:8080/', true],
    ['*://*.paper.example/*', 'https://newspaper.example/', false],
    ['https://paper.example/*', 'https://paper.example/story', true],
    ['https://paper.example/*', 'https://www.paper.example/', false],
    ['https://paper.example/*', 'http://paper.example/', false],
    ['http://paper.example:*/*', 'http://paper.example:3000/', true],
    ['*://127.0.0.1/*', 'http:2130706433', true],
    ['*://*.paper.example/*', 'ftp://paper.example/', false],
    ['*://*.paper.example/*', 'about:blank', false],
    ['<all_urls>', 'https://paper.example/', false],
  ])('%s for %s: %s', (pattern, address, expected) => {
    expect(isOnPatterns(address, [pattern])).toBe(expected);
  });

  it('stands for a site', () => {
    const patterns = [
      'https://www.b.example/*',
      '*://*.a.example/*',
      '*://*.a.example./*',
      'http://*.a.example/*',
      'http://*/*',
    ];
    expect(readPatterns(patterns)).toEqual(['a.example', 'www.b.example']);
  });
});
