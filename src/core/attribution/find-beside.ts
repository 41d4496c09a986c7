import { GLUED, GLUED_NAME } from './lexical-entry';
import type { Word } from './read-document';

/** Where links are glued into a sentence. Set by hand on 83 events of real articles; its test has a case on either side of each. */
export const GLUED_LIMITS = {
  /** Words over which a name that is glued to a list of headlines may be repeated before it, and the list goes on. */
  repeated: 8,
  list: 90,
} as const;

/** A button in capitals at the end of a list of links: "MORE", "CLOSE". No abbreviation of a body is as long, as a rule. */
const END_BUTTON = /^\p{Lu}{4,}$/u;

/**
 * Links that a page lists behind a name and that came into the sentence with it: "Mayor Lee Ann Maria LeeMayor opens farm
 * Farms in need MORE said". Marks the words from the name's repetition to the button in capitals that ends the list.
 */
export function markGluedLinks(words: readonly Word[], from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined || (word.traits & GLUED) === 0) continue;
    const name = GLUED_NAME.exec(word.text)?.[1];
    let first = -1;
    for (let back = at - 1; back >= Math.max(from, at - GLUED_LIMITS.repeated); back--)
      if (words[back]?.text === name) first = back;
    if (first < 0) continue;
    let last = -1;
    for (let next = at; next < Math.min(to, at + GLUED_LIMITS.list) && last < 0; next++)
      if (END_BUTTON.test(words[next]?.text ?? '')) last = next;
    if (last < 0) continue;
    for (let glued = first + 1; glued <= last; glued++) {
      const beside = words[glued];
      if (beside !== undefined) beside.isBeside = true;
    }
    at = last;
  }
}
