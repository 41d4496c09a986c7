import { OFFICES, ROLES } from '../language/offices';
import { findFirst } from '../text/find-first';
import { isBesideAt } from '../text/read-beside';
import type { TextIndex } from '../text/text-index';

/** What may stand before a name and later for it: "President Reyes … the president". */
const isOffice = (word: string): boolean => OFFICES.has(word) || ROLES.has(word);
const HE = new Set(['he', 'him', 'his', 'himself']);
const SHE = new Set(['she', 'her', 'hers', 'herself']);
/** How far back, in sentences, a pronoun may look for its name. */
const REACH = 3;

/** Where a text names a person or stands a pronoun or an office in: word places, by sentence. */
export interface PeopleOfText {
  /** Places in `text.words` at which the person is named or meant in a sentence, in order. */
  find(surname: string, sentence: number): number[];
}

/** The last word of a name, folded, without a possessive's ending. */
export function surnameOf(name: string): string {
  const word = (name.trim().split(/\s+/).at(-1) ?? '').toLowerCase();
  if (/^[a-z]*$/.test(word)) return word;
  return word.replace(/['’]s$/u, '').replace(/[^\p{L}\p{N}-]/gu, '');
}

const bare = (word: string): string => (word.endsWith("'s") ? word.slice(0, -2) : word);

/**
 * Finds who a text speaks of. A pronoun stands for the person that the sentence, or the ones before it, named first: the
 * subject, as a rule. An office ("the US president") stands for the only person who is given it with that word before.
 * @param surnames everybody the story's texts quote or report, folded
 */
export function findPeople(text: TextIndex, surnames: ReadonlySet<string>): PeopleOfText {
  // Names that the text does not have change nothing: what was read for another page's people still holds.
  const places = text.derive(readPlaces);
  const named = new Set([...surnames].filter((surname) => places.has(surname)));
  const last = text.derive(holdPeople);
  if (last.people === null || !isSame(last.named, named)) {
    last.named = named;
    last.people = readPeople(text, named);
  }
  return last.people;
}

/** Who a text speaks of, for the people it was last asked for. */
function holdPeople(_text: TextIndex): { named: ReadonlySet<string>; people: PeopleOfText | null } {
  return { named: new Set(), people: null };
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((name) => b.has(name));
}

function readPeople(text: TextIndex, surnames: ReadonlySet<string>): PeopleOfText {
  const { words, sentences } = text;
  const places = text.derive(readPlaces);
  const bearers = [...surnames].flatMap((name) => places.get(name) ?? []);
  const offices = readOffices(text, bearers);
  const named = [...bearers, ...text.derive(readOfficePlaces)]
    .filter((at) => !isBesideAt(text, words[at]?.start ?? 0))
    .sort((a, b) => a - b);
  const cache = new Map<number, Map<string, number[]>>();
  const pronouns = new Map<number, Map<string, number[]>>();

  const readNames = (sentence: number): Map<string, number[]> => {
    const span = sentences[sentence];
    const found = new Map<string, number[]>();
    if (span === undefined) return found;
    for (let next = findFirst(named, span.from); next < named.length; next++) {
      const at = named[next] ?? span.to;
      if (at >= span.to) break;
      const name = bare(words[at]?.text ?? '');
      const who = surnames.has(name) ? name : readOffice(words[at - 1]?.text, name, offices);
      if (who === null) continue;
      const places = found.get(who);
      if (places === undefined) found.set(who, [at]);
      else places.push(at);
    }
    return found;
  };
  const names = (sentence: number): Map<string, number[]> => {
    const known = cache.get(sentence) ?? readNames(sentence);
    cache.set(sentence, known);
    return known;
  };
  /** Who a pronoun means: the first name before it in its sentence, or the first one in the nearest sentence before. */
  const whoIsMeant = (sentence: number, at: number): string | null => {
    for (let back = 0; back <= REACH && sentence - back >= 0; back++) {
      let first: string | null = null;
      let place = Number.POSITIVE_INFINITY;
      for (const [name, places] of names(sentence - back)) {
        const start = places[0] ?? 0;
        if (start < place && (back > 0 || start < at)) {
          place = start;
          first = name;
        }
      }
      if (first !== null) return first;
    }
    return null;
  };
  const readPronouns = (sentence: number): Map<string, number[]> => {
    const known = pronouns.get(sentence);
    if (known !== undefined) return known;
    const found = new Map<string, number[]>();
    const span = sentences[sentence];
    for (let at = span?.from ?? 0; at < (span?.to ?? 0); at++) {
      const word = words[at]?.text ?? '';
      if (!HE.has(word) && !SHE.has(word)) continue;
      const who = whoIsMeant(sentence, at);
      if (who !== null) found.set(who, [...(found.get(who) ?? []), at]);
    }
    pronouns.set(sentence, found);
    return found;
  };
  return {
    find(surname, sentence) {
      const named = names(sentence).get(surname) ?? [];
      const meant = readPronouns(sentence).get(surname) ?? [];
      return meant.length === 0 ? named : [...named, ...meant].sort((a, b) => a - b);
    },
  };
}

/** Where each word of a text stands, a possessive's ending apart; to be derived. */
function readPlaces(text: TextIndex): ReadonlyMap<string, number[]> {
  const made = new Map<string, number[]>();
  text.words.forEach((word, at) => {
    const name = bare(word.text);
    const here = made.get(name);
    if (here === undefined) made.set(name, [at]);
    else here.push(at);
  });
  return made;
}

/** Where offices stand in a text; to be derived. */
function readOfficePlaces(text: TextIndex): readonly number[] {
  return [...text.derive(readPlaces)].flatMap(([word, places]) => (isOffice(word) ? places : []));
}

type Offices = Map<string, Set<string>>;

/** What is said before the names: "us president" and "president" of one, "russian president" and "president" of another. */
function readOffices({ words }: TextIndex, bearers: readonly number[]): Offices {
  const offices: Offices = new Map();
  for (const at of bearers) {
    const name = bare(words[at]?.text ?? '');
    for (let back = 1; back <= 3; back++) {
      const office = words[at - back]?.text;
      if (office === undefined || !isOffice(office)) continue;
      for (const key of [office, `${words[at - back - 1]?.text} ${office}`]) {
        const holders = offices.get(key) ?? new Set();
        holders.add(name);
        offices.set(key, holders);
      }
      break;
    }
  }
  return offices;
}

/** "us president", or "president" where only one of the text's people has that office. */
function readOffice(before: string | undefined, word: string, offices: Offices): string | null {
  if (!isOffice(word)) return null;
  const holders = offices.get(`${before} ${word}`) ?? (before === 'the' ? offices.get(word) : undefined);
  return holders?.size === 1 ? ([...holders][0] ?? null) : null;
}
