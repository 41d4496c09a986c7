import { foldWords } from '../text/fold-words';
import type { FoldedWord } from '../text/folded-word';

export type SpeakerRelation = 'same' | 'different' | 'unknown';

const TITLES = new Set(
  `mr mrs ms miss dr sir dame lord lady president vice senator sen representative rep congressman congresswoman
   secretary minister prime chancellor governor gov general gen colonel col captain sergeant judge justice professor
   prof king queen prince princess mayor chief director former ex then the us u.s. u.k. eu russian american british pope st saint reverend
   rev ambassador spokesman spokeswoman spokesperson adviser advisor candidate nominee republican democrat
   democratic foreign treasury defense state jr sr ii iii`.split(/\s+/),
);
const PRONOUNS = new Set(
  'he she they it we you i there and who which that this these those his her hers their its my our me us one him them him himself herself'.split(
    ' ',
  ),
);
/** Who says something without being anybody: such a description is compatible with every name. */
const NOBODY = new Set(
  `he she they it we you who official officials source sources aide aides spokesman spokeswoman spokesperson person people
   man woman expert experts analyst analysts critic critics unnamed anonymous senior one another somebody someone
   others 1 republicans democrats senators congressmen governors voters supporters opponents residents students
   activists protesters advocates reporters journalists players fans neighbors employees workers parents families
   conservatives liberals candidates campaigns leaders members police scientists researchers users lawmakers authorities witnesses insiders statement article report post tweet letter document`.split(
    /\s+/,
  ),
);

const SHORT_NAMES: Readonly<Record<string, string>> = {
  bill: 'william',
  bob: 'robert',
  rob: 'robert',
  dick: 'richard',
  jim: 'james',
  jimmy: 'james',
  joe: 'joseph',
  mike: 'michael',
  tom: 'thomas',
  tony: 'anthony',
  ted: 'edward',
  ed: 'edward',
  liz: 'elizabeth',
  kate: 'katherine',
  jack: 'john',
  chuck: 'charles',
  hank: 'henry',
  jeff: 'jeffrey',
  greg: 'gregory',
  steve: 'steven',
  stephen: 'steven',
  dave: 'david',
  dan: 'daniel',
  ben: 'benjamin',
  sam: 'samuel',
  alex: 'alexander',
  nick: 'nicholas',
  chris: 'christopher',
  matt: 'matthew',
  pat: 'patrick',
  ron: 'ronald',
  don: 'donald',
  ken: 'kenneth',
  larry: 'lawrence',
  andy: 'andrew',
  andrei: 'andrew',
  andrey: 'andrew',
};

interface Name {
  first: string[];
  last: string;
  junior: boolean;
}

/** What a text calls a speaker. */
interface Mention {
  /** Null for pronouns and descriptions that may be anybody. */
  name: Name | null;
  /** Its words, folded. */
  plain: string;
}

/** Mentions read before; it only saves work, and is begun anew when it is full. */
const known = new Map<string, Mention>();
const MOST_KNOWN = 2000;

function readMention(text: string): Mention {
  const old = known.get(text);
  if (old !== undefined) return old;
  if (known.size >= MOST_KNOWN) known.clear();
  const words = foldWords(text);
  const mention = { name: parseName(text, words), plain: words.map((word) => word.text).join(' ') };
  known.set(text, mention);
  return mention;
}

function parseName(text: string, folded: readonly FoldedWord[]): Name | null {
  const words = folded.filter((word) => !word.bracketed).map((word) => word.text.replace(/'s$/, ''));
  const junior = words.some((word) => word === 'jr' || word === 'iii');
  const named = words.filter((word) => !TITLES.has(word));
  if (named.length === 0 || named.some((word) => NOBODY.has(word) || PRONOUNS.has(word)) || !/\p{Lu}/u.test(text))
    return null;
  return { first: named.slice(0, -1), last: named.at(-1) ?? '', junior };
}

/** One letter more, less or other, for names written in another alphabet ("Krutskikh", "Krutskih"). */
function isNearName(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return Math.max(a.length, b.length) - head - tail <= 1;
}

const longName = (name: string): string => (Object.hasOwn(SHORT_NAMES, name) ? (SHORT_NAMES[name] ?? name) : name);

function isNameAlike(x: string, y: string): boolean {
  const p = longName(x);
  const q = longName(y);
  return (
    p === q ||
    (x.length === 1 && y.startsWith(x)) ||
    (y.length === 1 && x.startsWith(y)) ||
    (p.length > 3 && isNearName(p, q))
  );
}

/** One alike is enough: what stands before a name is not always part of it ("Envoy Ann Lee"). */
function areFirstNamesAlike(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((x) => b.some((y) => isNameAlike(x, y)));
}

/**
 * Whether two names are one person's. "Trump" and "President Donald Trump" are; "Donald Trump" and "Melania Trump" are
 * not; a pronoun or "a senior official" may be anybody.
 */
export function compareSpeakers(a: string | null, b: string | null): SpeakerRelation {
  if (a === null || b === null) return 'unknown';
  const mine = readMention(a);
  const theirs = readMention(b);
  const x = mine.name;
  const y = theirs.name;
  if (x === null || y === null) {
    // "The minister" is one person in two outlets; "officials" may be any.
    const { plain } = mine;
    return plain === theirs.plain && !PRONOUNS.has(plain) && !/[^s]s$/.test(plain) ? 'same' : 'unknown';
  }
  if (x.junior !== y.junior && x.first.length > 0 && y.first.length > 0) return 'different';
  if (isNearName(x.last, y.last)) return areFirstNamesAlike(x.first, y.first) ? 'same' : 'different';
  return 'different';
}

/** Whether a speaker is given by a name, not by a pronoun or a description that may be anybody. */
export function isProperName(name: string): boolean {
  return readMention(name).name !== null;
}

/** Whether words for a speaker say no more than a pronoun does. */
export function isPronoun(name: string): boolean {
  return PRONOUNS.has(name.trim().toLowerCase());
}
