/**
 * How large what a page says of itself may be: the content script keeps to it, and the background takes nothing larger,
 * for a page may have taken its script's place.
 */

/**
 * Reports of one tab, at most so many within so many milliseconds. A reader who turns pages as fast as they can makes two or
 * three in ten seconds, a page that draws its article late and in pieces three or four, a live page that changes all the
 * time one in several seconds.
 */
export const REPORT_PACE: readonly { most: number; within: number }[] = [
  { most: 6, within: 10_000 },
  { most: 20, within: 60_000 },
];

/**
 * Characters (UTF-16 units) of an article's text: some 80,000 words, several times the longest real articles known here.
 * What is longer is cut, and the reader is told.
 */
export const MOST_ARTICLE_CHARACTERS = 500_000;
/** Paragraphs of an article: more than a text of that length has, unless they are single words. */
export const MOST_PARAGRAPHS = 20_000;
/** Characters of a title, a byline, an outlet's name: more than a person could read in a line. */
export const LONGEST_FACT = 2_000;
/** Characters of an address: browsers cut or refuse longer ones. */
export const LONGEST_ADDRESS = 65_536;
/** Characters of selected words that are taken; of these, compareSelection reads the first. */
export const LONGEST_SELECTION = 100_000;
/** Characters of an id: of a story of the library, of a selection. */
export const LONGEST_ID = 500;
/** Characters of what somebody types for a site. */
export const LONGEST_SITE = 2_000;
/** Characters of a story's name that a reader gives. */
export const LONGEST_STORY_NAME = 200;
/** Characters of what somebody searches for. */
export const LONGEST_SEARCH = 1_000;
/** Articles that are changed, or brought, at once: the library's page sends more in parts. */
export const MOST_AT_ONCE = 10_000;
/** Articles that are listed at once. */
export const MOST_LISTED = 1_000;
