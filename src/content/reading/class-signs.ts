/**
 * What the names that authors give to their elements (class, id, role, itemprop …) say about them. The idea of telling
 * content from clutter by such words is Arc90's Readability of 2009; the words here are common ones of news pages and
 * content systems. Read only as hints: what counts in the end is the text.
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

const UNLIKELY_NAMES =
  /-ad-|\bads?\b|banner|breadcrumb|comment|community|cookie|consent|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|\brss\b|sidebar|skyscraper|social|sponsor|supplemental|ad-break|pagination|pager|popup|promo-|newsletter|recirc|outbrain|taboola|dfp|adslot|advert/;
const MAYBE_NAMES = /\band\b|article|body|column|content|main|shadow/;
const POSITIVE_NAMES = /article|body|content|entry|main|page|post|text|blog|story/;
const NEGATIVE_NAMES =
  /-ad-|\bhid\b|hidden|banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|tool|widget/;
const BYLINE_NAMES = /byline|author|dateline|writtenby|p-author/;
const SHARING_NAMES = /(?:\b|_)(?:share|sharedaddy|sharing|social)(?:\b|_)/;
const POST_NAMES = /twitter-tweet|twitter-video|embedded-tweet|instagram-media|bluesky-embed|mastodon-embed/;
const PAYWALL_NAMES = /paywall|subscriber-only|premium-content|piano-|regwall|meteredcontent|metered-content/;
const CLUTTER_NAMES =
  /\bnewsletter|related[-_]?(?:articles|stories|posts|links|content|news|coverage|topics)|read[-_]?(?:more|next|also)|more[-_](?:stories|news|on|from)|recommended|recirculation|you[-_]?may|cookie[-_]?(?:banner|notice|consent|bar)|author[-_]?(?:bio|box|info)|comments?[-_]?(?:area|list|section|form)|\bcomments\b|sharedaddy|\btags\b|signup|sign-up|subscribe|advert(?:isement|ising)?\b|\brail\b|rail__|caption|credit\b/;

const COMMENT_NAMES =
  /(?:^|[\s_-])(?:comments?|replies|responses|respond)(?:[-_](?:area|list|section|thread|wrap(?:per)?|container|block|stream|form|box|holder))?(?:\s|$)|disqus|livefyre|viafoura|fb-comments/;

const cache = new Map<string, number>();

/** The signs of an element's names, which are best given as class and id with a space between them. */
export function readSigns(names: string): number {
  const known = cache.get(names);
  if (known !== undefined) {
    return known;
  }
  const text = names.slice(0, 300).toLowerCase();
  let signs = 0;
  if (UNLIKELY_NAMES.test(text) && !MAYBE_NAMES.test(text)) signs |= UNLIKELY;
  if (POSITIVE_NAMES.test(text)) signs |= POSITIVE;
  if (NEGATIVE_NAMES.test(text)) signs |= NEGATIVE;
  if (BYLINE_NAMES.test(text)) signs |= BYLINE;
  if (SHARING_NAMES.test(text)) signs |= SHARING;
  if (POST_NAMES.test(text)) signs |= POST;
  if (PAYWALL_NAMES.test(text)) signs |= PAYWALL;
  if (COMMENT_NAMES.test(text)) signs |= COMMENTS;
  if (CLUTTER_NAMES.test(text)) signs |= CLUTTER;
  // A page that makes up a class for every element must not fill the memory.
  if (cache.size > 4000) {
    cache.clear();
  }
  cache.set(names, signs);
  return signs;
}
