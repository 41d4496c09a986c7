import { CUE_FORMS, CUE_NOUN_FORMS } from '../attribution/cue-forms';
import type { CueClass } from '../attribution/cue-lexicon';
import { OFFICES, ROLES } from '../language/offices';
import { isTelling } from '../language/weigh-words';
import type { Pairings } from '../matching/pairings';
import type { Quote, Span } from '../model';
import { findAt, type TextIndex } from '../text/text-index';
import { type Content, keyOf, readWhole } from './content-keys';
import { type PeopleOfText, surnameOf } from './find-people';
import type { ReportSigns } from './report-weights';
import { readOwnContent } from './search-sentences';
import type { Sought } from './seek-statements';
import { type SharedSpeech, shareSpeech } from './share-speech';

/** Classes of verbs that tell of what somebody said: saying, calling, praising and accusing, promising and refusing. */
const TELLING: ReadonlySet<CueClass> = new Set(['say', 'name', 'act', 'want']);

/** What a sentence says of saying. */
interface Sayings {
  /** The place of its last word that tells of what somebody said, verb or noun; -1 for none. */
  last: number;
  /** Whether it has a verb of saying by itself. */
  says: boolean;
}

function readSayings({ words, sentences }: TextIndex, sentence: number): Sayings {
  const { from, to } = sentences[sentence] ?? { from: 0, to: 0 };
  const found: Sayings = { last: -1, says: false };
  for (let at = from; at < to; at++) {
    const word = words[at]?.text ?? '';
    const verbs = CUE_FORMS.get(word)?.verbs ?? [];
    const tells = verbs.some(
      ({ rest, classes }) =>
        classes.some((one) => TELLING.has(one)) && rest.every((part, next) => words[at + 1 + next]?.text === part),
    );
    if (tells || CUE_NOUN_FORMS.has(word)) found.last = at;
    if (verbs.some(({ rest, classes }) => rest.length === 0 && classes.includes('say'))) found.says = true;
  }
  return found;
}

/** What `readSayings` found, as far as it was asked for. */
function holdSayings(_text: TextIndex): (Sayings | undefined)[] {
  return [];
}

/** `readSayings`, once a sentence. */
function recallSayings(text: TextIndex, sentence: number): Sayings {
  const known = text.derive(holdSayings);
  const sayings = known[sentence] ?? readSayings(text, sentence);
  known[sentence] = sayings;
  return sayings;
}

/** What a text reports somebody to say, by the sentences that it reaches into. To be derived. */
function readClauses(text: TextIndex): ReadonlyMap<number, readonly Quote[]> {
  const found = new Map<number, Quote[]>();
  for (const quote of text.quotes) {
    if (quote.kind !== 'indirect' || quote.speaker === null) continue;
    for (let at = findAt(text.sentences, quote.start); (text.sentences[at]?.start ?? quote.end) < quote.end; at++) {
      const known = found.get(at);
      if (known === undefined) found.set(at, [quote]);
      else known.push(quote);
    }
  }
  return found;
}

/** What anybody is called who is quoted: no matter of theirs. */
const isOffice = (word: string): boolean => OFFICES.has(word) || ROLES.has(word);

/** A sentence that may report a statement: it names its speaker, or has a word that stands for them. */
export interface RatedSentence {
  sentence: number;
  signs: ReportSigns;
  /** How many telling words it has of the statement, and of what stands around it where it is quoted. */
  common: number;
}

/** What the telling words of a stretch weigh, and those of them that the statement has, or only its surroundings. */
class Tally {
  whole = 0;
  inside = 0;
  company = 0;
  companions = 0;
  readonly #names: ReadonlySet<string>;
  readonly #asked: Content;
  readonly #around: Content;

  constructor({ names, setting }: Sought, asked: Content) {
    this.#names = names;
    this.#asked = asked;
    this.#around = setting();
  }

  add(key: string, weight: number): void {
    if (this.#names.has(key)) return;
    this.whole += weight;
    if (this.#asked.all.has(key)) this.inside += weight;
    else if (this.#around.keys.has(key) && !isOffice(key)) {
      this.company += weight;
      this.companions++;
    }
  }
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** What of a clause the statement has; null where the clause tells nothing. */
function rateClause({ words }: TextIndex, { start, end }: Span, sought: Sought, asked: Content): number | null {
  const tally = new Tally(sought, asked);
  for (let at = findAt(words, start); (words[at]?.start ?? end) < end; at++) {
    const word = words[at];
    if (word !== undefined && isTelling(word)) tally.add(keyOf(word), word.weight);
  }
  return tally.whole > 0 ? share(tally.inside, tally.whole) : null;
}

/** What the shared words weigh, the less the more often the story has them elsewhere. */
function weighLone({ keys }: SharedSpeech, others: (key: string) => number): number {
  let lone = 0;
  for (const [key, weight] of keys) lone += weight / (1 + Math.max(0, others(key) - 1));
  return lone;
}

/** The signs of a sentence that reports a statement; null where nothing in it stands for the statement's speaker. */
function readSigns(
  text: TextIndex,
  people: PeopleOfText,
  sentence: number,
  sought: Sought,
  shared: SharedSpeech,
): RatedSentence | null {
  const { wording, surname, others } = sought;
  const clauses = text.derive(readClauses).get(sentence) ?? [];
  const own = clauses.find(({ speaker }) => speaker !== null && surnameOf(speaker.name) === surname);
  const first = people.find(surname, sentence)[0];
  if (first === undefined && own === undefined) return null;
  const asked = wording.derive(readWhole);
  const tally = new Tally(sought, asked);
  for (const [key, weight] of readOwnContent(text, sentence)?.keys ?? []) tally.add(key, weight);
  const clause = own ?? clauses[0];
  const { last, says } = recallSayings(text, sentence);
  return {
    sentence,
    common: shared.keys.size + tally.companions,
    signs: {
      clause:
        (clause === undefined ? null : rateClause(text, clause, sought, asked)) ?? share(tally.inside, tally.whole),
      pairs: Math.log1p(shared.pairs),
      part: shared.part,
      lone: Math.log(0.1 + weighLone(shared, others)),
      setting: share(tally.company, tally.whole),
      reports: Number(own !== undefined),
      saying: Number(first !== undefined && last >= first),
      says: Number(says),
      words: Math.log(wording.words.length),
    },
  };
}

/**
 * The sentences of a text that have something of a statement and its speaker, and do not contradict it, with their signs.
 */
export function readReportSigns(
  text: TextIndex,
  people: PeopleOfText,
  sought: Sought,
  pairings: Pairings,
): RatedSentence[] {
  const found: RatedSentence[] = [];
  if (sought.surname === '') return found;
  for (const [sentence, shared] of pairings.once(shareSpeech, sought.wording, text)) {
    const rated = shared.contradicts ? null : readSigns(text, people, sentence, sought, shared);
    if (rated !== null) found.push(rated);
  }
  return found;
}
