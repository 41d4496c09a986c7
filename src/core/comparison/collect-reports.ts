import { CUE_FORMS } from '../attribution/cue-forms';
import { compareSpeakers, isProperName } from '../matching/compare-speakers';
import { IndexedWording } from '../matching/wording';
import type { Cue, Quote, Span, Speaker } from '../model';
import { foldWords } from '../text/fold-words';
import { findAt, type TextIndex } from '../text/text-index';
import { findMarked } from './marked-quotes';

/** A clause that a text reports somebody to have said: with one speaker and one cue, however many lead up to it. */
export interface ReportedClause extends Span {
  text: string;
  speaker: Speaker;
  cue: Cue;
  wording: IndexedWording;
  /** Whether it is surely a report, by its "that": others are taken for one only where two texts have it. */
  isSure: boolean;
}

/** Verbs of the lexicon that report what was done, felt or wanted, not what was said. */
const NOT_SAID = new Set(
  'order discuss see want hope fear know find show think believe feel expect plan agree describe call cite quote name prompt press plead reject'.split(
    ' ',
  ),
);
/** Words before a name that make it the one who is spoken to. */
const TO_WHOM = /\b(?:tell|tells|told|telling|ask|asked|asking|inform|informed|assured|reminded)\s+(?:the\s+)?$/iu;
/** Words before a cue that make it a noun: "the claim that". */
const NOUN_BEFORE = /(?:\b(?:a|an|the|this|that|his|her|its|their|our|my|no|any)|['’]s|s['’])\s+$/iu;
/** Longest look back, in UTF-16 units. */
const LOOK_BACK = 30;

const before = (text: string, offset: number): string => text.slice(Math.max(0, offset - LOOK_BACK), offset);

/** Whether a cue is a verb of saying or writing. */
function isVerbOfSaying(cue: Cue, text: string): boolean {
  if (NOT_SAID.has(cue.lemma) || NOUN_BEFORE.test(before(text, cue.start))) return false;
  const [head = '', ...rest] = cue.lemma.split(' ');
  const form = CUE_FORMS.get(head);
  return form?.verbs.some((verb) => verb.rest.join(' ') === rest.join(' ') && verb.classes.includes('say')) ?? false;
}

/** Whether a speaker is somebody: a person or a body with a name, and the one who speaks, not the one spoken to. */
function isSomebody({ name, start }: Speaker, { article: { text }, language }: TextIndex): boolean {
  if (!isProperName(name) || TO_WHOM.test(before(text, start))) return false;
  const words = foldWords(name, language.folding);
  const [only] = words;
  // "There", "Recent", "Many": a sentence's first word has a capital too.
  return words.length > 1 || (only !== undefined && only.weight >= 1);
}

/** An article has a dozen; whoever has more than this is read no further. */
const MOST_REPORTS = 200;

interface Candidate {
  quote: Quote;
  cue: Cue;
  speaker: Speaker;
}

/**
 * Of several readings of one clause ("told the paper, adding that …", "continues to deny that …") the cue that stands
 * nearest, and the speaker of the quotation in the same sentence, if there is one, else of the nearest cue that has one.
 */
function chooseReading(readings: readonly Candidate[], quoted: Speaker | null): Candidate | null {
  const nearest = [...readings].sort((a, b) => b.cue.start - a.cue.start);
  const [first] = nearest;
  if (first === undefined) return null;
  const likeQuoted = nearest.find(
    ({ speaker }) => quoted !== null && compareSpeakers(speaker.name, quoted.name) === 'same',
  );
  return { ...first, speaker: (likeQuoted ?? first).speaker };
}

/** The clauses that a text reports people or bodies whom it names to have said, in text order. */
export function collectReports(text: TextIndex): ReportedClause[] {
  const { quotes, article, language } = text;
  const clauses = new Map<string, { readings: Candidate[]; cues: Cue[] }>();
  for (const quote of quotes) {
    const { cue, speaker } = quote;
    if (quote.kind !== 'indirect' || cue === null) continue;
    if (!isVerbOfSaying(cue, article.text)) continue;
    const key = `${quote.start} ${quote.end}`;
    const clause = clauses.get(key) ?? { readings: [], cues: [] };
    clause.cues.push(cue);
    if (speaker !== null && isSomebody(speaker, text)) clause.readings.push({ quote, cue, speaker });
    clauses.set(key, clause);
  }
  const found: ReportedClause[] = [];
  for (const { readings, cues } of clauses.values()) {
    if (found.length >= MOST_REPORTS) break;
    const clause = readings[0]?.quote;
    if (clause === undefined) continue;
    // A sentence around quotation marks is told by the quotation, and so is what leads up to one: 'says that: "…"'.
    if (findMarked(text, clause).length > 0) continue;
    if (/^\s*:/u.test(article.text.slice(clause.end, clause.end + 3))) continue;
    const sentence = text.sentences[findAt(text.sentences, clause.start)] ?? clause;
    const beside = findMarked(text, sentence).find(({ kind }) => kind === 'direct');
    const reading = chooseReading(readings, beside?.speaker ?? null);
    if (reading === null) continue;
    const cue = cues.reduce((last, one) => (one.start > last.start ? one : last), reading.cue);
    const { start, end, text: printed } = clause;
    const isSure = cue.end <= start && /^(?:that|how|why|whether)\b/iu.test(printed.trimStart());
    const wording = IndexedWording.of({ text: printed, speaker: reading.speaker.name }, language);
    found.push({ start, end, text: printed, speaker: reading.speaker, cue, wording, isSure });
  }
  return found;
}
