/**
 * What a page states about itself is cut to what a person could read: it is shown in one line, and compared with other
 * texts' facts. Lengths are in characters. The longest headlines of the pages measured have 160, the longest names of
 * outlets 60.
 */
export const LONGEST_TITLE = 300;
export const LONGEST_OUTLET = 100;
export const LONGEST_BYLINE = 120;
/** The longest dates in words, with day, zone and "last updated", have some 60. */
export const LONGEST_DATE = 100;
/** As RFC 5646 advises for those who store language tags. */
export const LONGEST_LANGUAGE = 35;
/** Longer addresses are no places that somebody could go back to; browsers and servers begin to cut them here. */
export const LONGEST_ADDRESS = 2000;
/** Names of authors: more stand under no article. */
export const MOST_AUTHORS = 20;
/** Of a value as the page has it, with spaces and entities in it, no more is looked at. */
export const LONGEST_VALUE = 2000;

interface Facts {
  title: string | null;
  byline: string | null;
  outlet: string | null;
  published: string | null;
  language: string | null;
}

/** The facts as short as they are shown. A byline, date or language that was cut would say something else: they go. */
export function limitFacts({ title, byline, outlet, published, language }: Facts): Facts {
  return {
    title: title === null ? null : cutTo(title, LONGEST_TITLE),
    byline: orNull(byline, LONGEST_BYLINE),
    outlet: outlet === null ? null : cutTo(outlet, LONGEST_OUTLET),
    published: orNull(published, LONGEST_DATE),
    language: orNull(language, LONGEST_LANGUAGE),
  };
}

/** Null for an address that is too long: a piece of it leads elsewhere. */
export function limitAddress(address: string | null): string | null {
  return orNull(address, LONGEST_ADDRESS);
}

/** The text, or its beginning with an ellipsis: at most so many characters. */
export function cutTo(text: string, most: number): string {
  if (text.length <= most) return text;
  // A character outside the basic plane is two units: half of one is none.
  const end = isLowSurrogate(text.charCodeAt(most - 1)) ? most - 2 : most - 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

function orNull(text: string | null, most: number): string | null {
  return text !== null && text.length <= most ? text : null;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
