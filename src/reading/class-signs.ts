/**
 * What the names that authors give to their elements (class and id) say about them. The idea of telling content from
 * clutter by such words is Arc90's Readability of 2009; the words here are common ones of news pages and content
 * systems. They are hints: what counts in the end is the text.
 */

/** Bits, so that the signs of one element are one number. */
export const UNLIKELY = 1;
export const POSITIVE = 2;
export const NEGATIVE = 4;
export const BYLINE = 8;
export const SHARING = 16;
export const POST = 32;
export const PAYWALL = 64;
export const CLUTTER = 128;
export const COMMENTS = 256;
/** Speaks against UNLIKELY: `article-header` may hold the article. */
const MAYBE = 512;
/** Counts only as a word of its own: `share`, never `shareholder`. */
const WHOLE = 1024;
/** When something was published. */
export const DATED = 2048;

function listWords(): readonly [number, string][] {
  return [
    [UNLIKELY | NEGATIVE, 'banner combx footer gdpr skyscraper sponsor outbrain'],
    [UNLIKELY | NEGATIVE, '-ad- comment comments related sidebar'],
    [
      UNLIKELY,
      'breadcrumb community cookie consent extra header legends menu remark supplemental pagination pager popup recirc taboola dfp adslot advert',
    ],
    [UNLIKELY | WHOLE, 'ad ads rss'],
    [POSITIVE | MAYBE, 'article body content main'],
    [POSITIVE, 'entry page post text blog story'],
    [MAYBE, 'column shadow'],
    [MAYBE | WHOLE, 'and'],
    [UNLIKELY, 'social'],
    [NEGATIVE, 'share hidden com- contact masthead media meta promo scroll shoutbox shopping tool widget'],
    [NEGATIVE | WHOLE, 'hid'],
    [BYLINE, 'byline author dateline writtenby'],
    [DATED, 'published publishdate publish-date publish_date pubdate dateline'],
    [DATED | WHOLE, 'date timestamp'],
    [SHARING | NEGATIVE, 'sharedaddy'],
    [SHARING | WHOLE, 'share sharing social'],
    [POST, 'twitter-tweet twitter-video embedded-tweet instagram-media bluesky-embed mastodon-embed'],
    [PAYWALL, 'paywall subscriber-only premium-content piano- regwall meteredcontent metered-content'],
    [COMMENTS | UNLIKELY | NEGATIVE | WHOLE, 'comment comments replies responses respond'],
    [COMMENTS | UNLIKELY, 'disqus livefyre viafoura fb-comments'],
    [CLUTTER | UNLIKELY, 'newsletter'],
    [CLUTTER, 'recommended recirculation sign-up signup subscribe advertisement advertising caption'],
    [CLUTTER | NEGATIVE | WHOLE, 'tags'],
    [CLUTTER | WHOLE, 'rail credit'],
    // Not what they seem to begin with.
    [0, 'commentary metadata- newspage'],
    [CLUTTER | UNLIKELY | NEGATIVE, pairs('related', 'articles stories posts links content news coverage topics')],
    [CLUTTER, `${pairs('read', 'more next also')} ${pairs('more', 'stories news on from')} ${pairs('you', 'may')}`],
    [CLUTTER | UNLIKELY, `${pairs('cookie', 'banner notice consent bar')}`],
    [CLUTTER | BYLINE, pairs('author', 'bio box info')],
  ];
}

function pairs(first: string, seconds: string): string {
  return seconds
    .split(' ')
    .flatMap((second) => ['-', '_', ''].map((joint) => first + joint + second))
    .join(' ');
}

interface Vocabulary {
  anywhere: Map<string, number>;
  whole: Map<string, number>;
  /** One expression for all words, the longest first: to compile it is what it costs. */
  words: RegExp;
}

/** Made when the first name is read: most pages are no articles and never need it. */
function makeVocabulary(): Vocabulary {
  const anywhere = new Map<string, number>();
  const whole = new Map<string, number>();
  for (const [signs, list] of listWords()) {
    const map = signs & WHOLE ? whole : anywhere;
    for (const word of list.split(' ')) {
      map.set(word, (map.get(word) ?? 0) | (signs & ~WHOLE));
    }
  }
  const all = [...new Set([...anywhere.keys(), ...whole.keys()])].sort((a, b) => b.length - a.length);
  return { anywhere, whole, words: new RegExp(all.join('|'), 'g') };
}

let vocabulary: Vocabulary | undefined;
const cache = new Map<string, number>();

/** The signs of an element's names, which are best given as class and id with a space between them. */
export function readSigns(names: string): number {
  const known = cache.get(names);
  if (known !== undefined) {
    return known;
  }
  vocabulary ??= makeVocabulary();
  const { anywhere, whole, words } = vocabulary;
  const text = names.slice(0, 300).toLowerCase();
  words.lastIndex = 0;
  let signs = 0;
  for (let match = words.exec(text); match !== null; match = words.exec(text)) {
    const [word] = match;
    signs |= anywhere.get(word) ?? 0;
    if (whole.has(word) && !isLetter(text, match.index - 1) && !isLetter(text, match.index + word.length)) {
      signs |= whole.get(word) ?? 0;
    }
  }
  if (signs & MAYBE) {
    signs &= ~UNLIKELY;
  }
  // A page that makes up a class for every element must not fill the memory.
  if (cache.size > 4000) {
    cache.clear();
  }
  cache.set(names, signs);
  return signs;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}
