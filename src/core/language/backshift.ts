import type { WordForm } from '../text/folded-word';

/**
 * What becomes of small words when somebody's words are reported, "I will come to my town" as "he would come to his town":
 * persons and tenses shift (Quirk et al., A Comprehensive Grammar of the English Language, 14.30 to 14.33). The words of a
 * line are one.
 */
const ONE = `i we you he she it they one
me us him her them
my our your his their its
myself ourselves yourself himself herself themselves
am is are was were be been
will would
can could
may might
shall should
have has had
do does did
this that these those
here there
now then
today tonight yesterday
ago before
go went gone
say said`;

const SHIFTED: ReadonlyMap<string, string> = new Map(
  ONE.split('\n').flatMap((line) => {
    const words = line.split(' ');
    return words.map((word) => [word, words[0] ?? word] as const);
  }),
);

/** A word without what reporting it changes: two words have one key if the one may stand for the other. */
export function unshift({ text, stem }: Pick<WordForm, 'text' | 'stem'>): string {
  return SHIFTED.get(text) ?? stem;
}
