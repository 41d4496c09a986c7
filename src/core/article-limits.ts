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
/** Characters of an id: of a story or an article of the library, of a selection. */
export const LONGEST_ID = 500;
/** Characters of the name of a story. */
export const LONGEST_STORY_NAME = 200;
/** Articles that a search of the library finds, the best: who does not see it among them goes on typing. */
export const MOST_FOUND = 200;
