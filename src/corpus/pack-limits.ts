/**
 * How much of a story pack is taken. All of it is looked at before anything of a file is parsed or kept, or while it is
 * read: a file that somebody made to do harm costs no more than a large one that somebody made in earnest.
 */

/**
 * Bytes of a file. Ten thousand articles of 6,000 letters with their facts are some 70 MB. From here on it is no longer
 * sure that a browser can hold the file, its text and what is read of it side by side: four to five times as much memory.
 */
export const MOST_PACK_BYTES = 256 * 1024 * 1024;
/** Objects and lists in a file: an article has one for each of its paragraphs, and six a quotation where it has no text. */
export const MOST_PACK_PARTS = 6_000_000;
/** Commas in a file: of each number of an excerpt, of each field. */
export const MOST_PACK_COMMAS = 40_000_000;
/** Lists and objects in one another. A pack has nine; what goes down by calling itself is safe beyond a thousand. */
export const DEEPEST_PACK = 32;

export const MOST_PACK_ARTICLES = 100_000;
export const MOST_PACK_STORIES = 20_000;
/** Of one story. */
export const MOST_STORY_ARTICLES = MOST_PACK_ARTICLES;
export const MOST_PACK_VERSIONS = 100_000;
export const MOST_PACK_CORRECTIONS = 100_000;
/** Characters of words that a correction is about. */
export const LONGEST_CORRECTED = 100_000;
/** Characters of what stands before or after them. */
export const LONGEST_BESIDE = 200;
