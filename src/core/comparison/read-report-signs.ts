import { CUE_FORMS, CUE_NOUN_FORMS } from '../attribution/cue-forms';
import type { CueClass } from '../attribution/cue-lexicon';
import { OFFICES, ROLES } from '../language/offices';
import { isTelling } from '../language/weigh-words';
import type { Pairings } from '../matching/pairings';
import type { Quote, Span } from '../model';
import type { FoldedWord } from '../text/folded-word';
import { findAt, type TextIndex } from '../text/text-index';
import { keyOf, readWhole } from './content-keys';
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

/** The share by weight of some words, the speaker's names apart, that `has` names. */
function shareOf(words: Iterable<readonly [key: string, weight: number]>, has: (key: string) => boolean): number {
  let [whole, weight] = [0, 0];
  for (const [key, value] of words) {
    whole += value;
    if (has(key)) weight += value;
  }
  return whole > 0 ? weight / whole : 0;
}

/** A sentence that may report a statement: the signs of it, and whether it does if they say so. */
export interface RatedSentence {
  sentence: number;
  signs: ReportSigns;
  /** Whether it names the statement's speaker, or has a word that stands for them. */
  isNamed: boolean;
  /** How many telling words it has of the statement, and of what stands around it where it is quoted. */
  common: number;
}

function readSigns(
  text: TextIndex,
  people: PeopleOfText,
  sentence: number,
  { wording, surname, names, setting, others }: Sought,
  shared: SharedSpeech,
): RatedSentence {
  const asked = wording.derive(readWhole);
  const keys = [...(readOwnContent(text, sentence)?.keys ?? [])].filter(([key]) => !names.has(key));
  const clauses = text.derive(readClauses).get(sentence) ?? [];
  const own = clauses.find(({ speaker }) => speaker !== null && surname !== '' && surnameOf(speaker.name) === surname);
  const clause = own ?? clauses[0];
  const reported =
    clause === undefined
      ? []
      : readStretch(text, clause).flatMap((word) => {
          const key = keyOf(word);
          return isTelling(word) && !names.has(key) ? [[key, word.weight] as const] : [];
        });
  const { last, says } = recallSayings(text, sentence);
  const first = surname === '' ? undefined : people.find(surname, sentence)[0];
  const { keys: around } = setting();
  const isInside = (key: string): boolean => asked.all.has(key);
  const isCompany = (key: string): boolean => !isInside(key) && around.has(key) && !isOffice(key);
  const company = keys.filter(([key]) => isCompany(key));
  return {
    sentence,
    isNamed: first !== undefined || own !== undefined,
    common: shared.keys.size + company.length,
    signs: {
      clause: shareOf(reported.length > 0 ? reported : keys, isInside),
      pairs: Math.log1p(shared.pairs),
      part: shared.part,
      lone: Math.log(
        0.1 + [...shared.keys].reduce((sum, [key, weight]) => sum + weight / (1 + Math.max(0, others(key) - 1)), 0),
      ),
      setting: shareOf(keys, isCompany),
      reports: Number(own !== undefined),
      saying: Number(first !== undefined && last >= first),
      says: Number(says),
      words: Math.log(wording.words.length),
    },
  };
}

/** The words of a stretch of a text. */
function readStretch({ words }: TextIndex, { start, end }: Span): readonly FoldedWord[] {
  return words.slice(findAt(words, start), findAt(words, end - 1) + 1);
}

/** The sentences of a text that have something of a statement, and do not contradict it, with their signs. */
export function readReportSigns(
  text: TextIndex,
  people: PeopleOfText,
  sought: Sought,
  pairings: Pairings,
): RatedSentence[] {
  const found: RatedSentence[] = [];
  for (const [sentence, shared] of pairings.once(shareSpeech, sought.wording, text))
    if (!shared.contradicts) found.push(readSigns(text, people, sentence, sought, shared));
  return found;
}
