import type { QuotedWords, VersionChanges } from '../core/versions/compare-versions';

/** Items of each list, and characters of each: what a reader looks at. */
const MOST_ITEMS = 30;
const LONGEST = 2000;

/** Changes of a size that a surface can take. */
export function limitChanges({
  headline,
  quotations,
  sentences,
  correction,
  quotationsOnly,
}: VersionChanges): VersionChanges {
  const { gone, added, changed, speakers } = quotations;
  const isShort = ({ text }: QuotedWords) => text.length <= LONGEST;
  return {
    headline,
    quotations: {
      gone: gone.slice(0, MOST_ITEMS).map(shorten),
      added: added.slice(0, MOST_ITEMS).map(shorten),
      changed: changed.slice(0, MOST_ITEMS).map(({ before, after, edits }) => ({
        ...{ before: shorten(before), after: shorten(after) },
        edits: isShort(before) && isShort(after) ? edits : [],
      })),
      speakers: speakers.slice(0, MOST_ITEMS).map((one) => ({ ...one, text: cut(one.text) })),
    },
    sentences: {
      gone: sentences.gone.slice(0, MOST_ITEMS).map(cut),
      added: sentences.added.slice(0, MOST_ITEMS).map(cut),
    },
    ...{ correction, quotationsOnly },
  };
}

const cut = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`);

function shorten({ text, speaker }: QuotedWords): QuotedWords {
  return { text: cut(text), speaker };
}
