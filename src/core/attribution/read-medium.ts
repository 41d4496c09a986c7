import type { Quote } from '../model';
import { foldPlural } from '../text/fold-inflection';
import type { FoldedWord } from '../text/folded-word';
import { findAt, type TextIndex } from '../text/text-index';

/** Whether words were written by whoever is quoted with them, or spoken. */
export type Medium = 'written' | 'spoken';

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs that introduce words of one medium, in their dictionary form. Who "told" somebody may have done either. */
const VERBS: Readonly<Record<Medium, ReadonlySet<string>>> = {
  written: listed('write tweet retweet post email e-mail text blog'),
  spoken: listed('testify shout yell whisper mutter murmur'),
};

/** What is written. */
const PAPERS = listed(
  'statement letter memo memorandum email e-mail tweet post op-ed essay blog message note filing affidavit release communique',
);
/** Where somebody speaks, and what one speaks on. */
const OCCASIONS = listed(
  'interview conference briefing speech rally podcast broadcast hearing sermon eulogy video voicemail',
);
const AIR = listed('air camera stage television tv radio show programme program podcast broadcast');
/** Who hears it, and does not read it. */
const AUDIENCES = listed(
  `reporter journalist correspondent crowd audience viewer listener supporter rally conference briefing court jury hearing
  inquiry committee parliament lawmaker senator delegate mourner`,
);

/**
 * Phrases of one medium: one word of the first list, then, after a few words at most and before any stop, one of the second:
 * "in a short and angry letter", "the letter said", "told the crowd". A noun stands for its plural too.
 */
const PHRASES: readonly [Medium, ReadonlySet<string>, ReadonlySet<string>][] = [
  ['written', listed('in by via through'), PAPERS],
  ['written', PAPERS, listed('said says read reads added adds stated concluded')],
  ['written', listed('reads read'), PAPERS],
  ['written', listed('issued issuing released releasing published publishing posted posting sent'), PAPERS],
  ['written', listed('written prepared'), listed('testimony remark statement response answer')],
  [
    'written',
    listed('on via'),
    listed('twitter x facebook instagram threads bluesky linkedin telegram weibo whatsapp social'),
  ],
  ['spoken', listed('in at during'), OCCASIONS],
  ['spoken', listed('on'), AIR],
  ['spoken', listed('told telling tells'), AUDIENCES],
  ['spoken', listed('speaking spoke'), listed('to with at in from before outside')],
  ['spoken', listed('televised recorded spoken'), listed('statement message address remark')],
];
/** So many words may stand between the two. */
const BETWEEN = 4;

/** Who says how something was said says so near it: so many UTF-16 units of a sentence are looked at on each side. */
const REACH = 240;

/**
 * Whether a quotation was written or spoken, by its cue and by the words outside quotation marks of its sentences and of its
 * cue's. Null where nothing tells it, where there are signs of both, and in a language that nothing is known of.
 */
export function readMedium(text: TextIndex, quote: Quote): Medium | null {
  if (text.language.code !== 'en' || !text.hasWords) return null;
  const before = quote.continues === null ? undefined : text.quotes[quote.continues];
  return readOwn(text, quote) ?? (before === undefined ? null : readOwn(text, before));
}

function readOwn(text: TextIndex, quote: Quote): Medium | null {
  if (quote.rules.includes('embedded-post')) return 'written';
  const words = readAround(text, quote);
  const tells = (medium: Medium): boolean =>
    VERBS[medium].has(quote.cue?.lemma ?? '') ||
    PHRASES.some(([of, first, second]) => of === medium && hasPhrase(text, words, first, second));
  const written = tells('written');
  return written === tells('spoken') ? null : written ? 'written' : 'spoken';
}

/** The words around a quotation and its cue, without what is quoted there. */
function readAround({ words, sentences, quotes }: TextIndex, { start, end, cue }: Quote): FoldedWord[] {
  const from = Math.min(start, cue?.start ?? start);
  const to = Math.max(end, cue?.end ?? end);
  const first = Math.max(sentences[findAt(sentences, from)]?.start ?? from, from - REACH);
  const last = Math.min(sentences[findAt(sentences, to - 1)]?.end ?? to, to + REACH);
  const marked = quotes.filter((one) => one.kind !== 'indirect' && one.end > first && one.start < last);
  return words
    .slice(findAt(words, first), findAt(words, last - 1) + 1)
    .filter((word) => !marked.some((one) => word.start >= one.start && word.end <= one.end));
}

function hasPhrase(
  { article }: TextIndex,
  words: readonly FoldedWord[],
  first: ReadonlySet<string>,
  second: ReadonlySet<string>,
): boolean {
  return words.some((word, at) => {
    if (!has(first, word)) return false;
    const after = words.slice(at + 1, at + 2 + BETWEEN).find((one) => has(second, one));
    // A stop or a quotation between the two parts them.
    return after !== undefined && !/[^\p{L}\p{N}\s.'’&/-]/u.test(article.text.slice(word.end, after.start));
  });
}

const has = (list: ReadonlySet<string>, { text }: FoldedWord): boolean => list.has(text) || list.has(foldPlural(text));
