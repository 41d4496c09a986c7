import { CUE_FORMS } from '../attribution/cue-forms';
import type { Pairings } from '../matching/pairings';
import type { MatchTrace, Occurrence } from '../model';
import { findAt, type TextIndex } from '../text/text-index';
import type { DraftStatement } from './build-statements';
import { Content, type ContentShare, readWhole, shareContent } from './content-keys';
import { describeOccurrence } from './describe-occurrence';
import { findPeople, type PeopleOfText, surnameOf } from './find-people';
import { findRetreat } from './retreat-words';
import { readOwnContent, searchSentences } from './search-sentences';
import { showReport } from './show-report';

/** A statement and what tells it in a sentence that does not quote it. */
interface Sought {
  draft: DraftStatement;
  surname: string;
  /** All words of the speaker's name. */
  names: ReadonlySet<string>;
  content: Content;
  /** The words around it where it is quoted, for a fragment of a few words; null for a longer wording. */
  setting: (() => Content) | null;
  /** Whether the texts that quote it say that it took something back. */
  retreats: boolean;
}

/** Wordings of so few telling words need the company they keep in the texts that quote them. */
const FEW = 3;
const hasFew = ({ keys }: Content): boolean => keys.size <= FEW;
/** Telling words of that company that a report must have: of a wording of one telling word, and of more. */
const COMPANY = { one: 3, several: 2 } as const;
/** Where the next best report reaches this share of the best one's score, either may be meant. */
const CLOSE_RACE = 0.85;

function readSetting(draft: DraftStatement, texts: readonly TextIndex[]): Content {
  const keys = new Map<string, number>();
  const all = new Set<string>();
  for (const { text, occurrence } of draft.occurrences) {
    const where = texts[text];
    if (where === undefined) continue;
    const content = readOwnContent(where, findAt(where.sentences, occurrence.start));
    if (content === undefined) continue;
    for (const [key, weight] of content.keys) keys.set(key, weight);
    for (const key of content.all) all.add(key);
  }
  return new Content(keys, all);
}

/** Whether a text that quotes the statement introduces it as a retreat, in its sentence or the one before. */
function isRetreat(
  draft: DraftStatement,
  texts: readonly TextIndex[],
  people: readonly PeopleOfText[],
  surname: string,
): boolean {
  return draft.occurrences.some(({ text, occurrence }) => {
    const where = texts[text];
    if (where === undefined) return false;
    const at = findAt(where.sentences, occurrence.start);
    const own = where.sentences[at];
    const before = where.sentences[at - 1];
    const quoteFrom = findAt(where.words, occurrence.start);
    const quoteTo = findAt(where.words, occurrence.end);
    if (own !== undefined && findRetreat(where, own.from, Math.min(own.to, quoteFrom)) >= 0) return true;
    if (own !== undefined && findRetreat(where, Math.max(own.from, quoteTo), own.to) >= 0) return true;
    if (before === undefined || (people[text]?.find(surname, at - 1).length ?? 0) === 0) return false;
    return findRetreat(where, before.from, before.to) >= 0;
  });
}

/** What few statements are asked for, read when one is. */
function readOnce(read: () => Content): () => Content {
  let made: Content | null = null;
  return () => {
    made ??= read();
    return made;
  };
}

/** A sentence that reports a statement: how well, by which rule, in which words. */
interface Report {
  sentence: number;
  score: number;
  rule: string;
}

/** The words that `text` has of the statement, as it prints them. */
function traceReport(report: Report, sought: Sought, text: TextIndex): MatchTrace {
  const span = text.sentences[report.sentence];
  const agreeing = text.words
    .slice(span?.from, span?.to)
    .filter((word) => sought.content.keys.has(word.stem) || (sought.setting?.().keys.has(word.stem) ?? false))
    .map((word) => text.article.text.slice(word.start, word.end));
  return { rule: report.rule, score: Math.min(1, report.score), margin: null, agreeing: [...new Set(agreeing)] };
}

/** The place of the last word of a sentence that says that somebody says something; -1 for none. */
function findLastSaying({ words, sentences }: TextIndex, sentence: number): number {
  const { from, to } = sentences[sentence] ?? { from: 0, to: 0 };
  for (let at = to - 1; at >= from; at--) {
    const form = CUE_FORMS.get(words[at]?.text ?? '');
    if (form?.verbs.some((verb) => verb.rest.length === 0 && verb.classes.includes('say'))) return at;
  }
  return -1;
}

/** The places that `findLastSaying` found, as far as it was asked for. */
function holdSayings(_text: TextIndex): (number | undefined)[] {
  return [];
}

/** Whether a verb of saying stands at or behind a place of a sentence. */
function isSaying(text: TextIndex, from: number, sentence: number): boolean {
  const known = text.derive(holdSayings);
  const last = known[sentence] ?? findLastSaying(text, sentence);
  known[sentence] = last;
  return last >= from;
}

/**
 * The sentences of a text whose words outside quotation marks are enough to report a statement, whoever says them. To be
 * judged once a pair.
 */
function findEnough(content: Content, text: TextIndex): ReadonlyMap<number, ContentShare> {
  const enough = new Map<number, ContentShare>();
  for (const [sentence, own] of searchSentences(text, content, 'own')) {
    const { share, count, rare } = own;
    if (hasFew(content) ? share >= 0.5 : share >= 0.45 && count >= 3 && rare >= 2) enough.set(sentence, own);
  }
  return enough;
}

/** The sentences of a text that have enough of a statement's words or, for a retreat, some of them around. */
function searchReports(text: TextIndex, { content, retreats }: Sought, pairings: Pairings): Searched {
  const own = pairings.once(findEnough, content, text);
  const around = retreats ? searchSentences(text, content, 'with-before') : NONE;
  return { own, around, sentences: around.size === 0 ? own.keys() : new Set([...own.keys(), ...around.keys()]) };
}

interface Searched {
  own: ReadonlyMap<number, ContentShare>;
  around: ReadonlyMap<number, ContentShare>;
  sentences: Iterable<number>;
}

const NONE: ReadonlyMap<number, ContentShare> = new Map();

/** Whether a sentence reports a statement in its own words; null when it does not, or not surely. */
function readReport(
  text: TextIndex,
  people: PeopleOfText,
  sentence: number,
  sought: Sought,
  { own, around }: Searched,
): Report | null {
  const span = text.sentences[sentence];
  const asked = own.get(sentence);
  const near = around.get(sentence);
  if (span === undefined || (near === undefined && asked === undefined)) return null;
  const first = people.find(sought.surname, sentence)[0];
  if (first === undefined) return null;
  if (near !== undefined && findRetreat(text, span.from, span.to) > first)
    return { sentence, score: 0.5 + near.share / 2, rule: 'reported-retreat' };
  if (asked === undefined || !isSaying(text, first, sentence)) return null;
  if (sought.setting === null) return { sentence, score: asked.share, rule: 'reported-content' };
  const offered = readOwnContent(text, sentence);
  if (offered === undefined) return null;
  const setting = sought.setting();
  // The words of the statement and its speaker's names are no company of theirs.
  const known = [...offered.keys.keys()].filter(
    (key) => setting.all.has(key) && (sought.names.has(key) || sought.content.keys.has(key)),
  ).length;
  const company = shareContent(offered, setting).count - known;
  return company >= (sought.content.keys.size > 1 ? COMPANY.several : COMPANY.one)
    ? { sentence, score: asked.share, rule: 'reported-fragment' }
    : null;
}

/** What a sentence of a text may report, in the order of the statements. */
interface Candidate {
  sought: Sought;
  report: Report;
}

/** All reports of statements in a text, by sentence, in text order. */
function readReports(
  text: TextIndex,
  people: PeopleOfText,
  statements: readonly Sought[],
  pairings: Pairings,
): (readonly [sentence: number, candidates: Candidate[]])[] {
  const found = new Map<number, Candidate[]>();
  for (const sought of statements) {
    const searched = searchReports(text, sought, pairings);
    for (const sentence of searched.sentences) {
      const report = readReport(text, people, sentence, sought, searched);
      if (report === null) continue;
      const candidates = found.get(sentence);
      if (candidates === undefined) found.set(sentence, [{ sought, report }]);
      else candidates.push({ sought, report });
    }
  }
  return [...found].sort(([a], [b]) => a - b);
}

/** The report that a sentence makes: the best, where no other would do nearly as well. */
function pickReport(candidates: readonly Candidate[]): Candidate | null {
  const [best, next] = [...candidates].sort((a, b) => b.report.score - a.report.score);
  if (best === undefined || (next !== undefined && next.report.score > best.report.score * CLOSE_RACE)) return null;
  return best;
}

function describeReport(text: TextIndex, { sought, report }: Candidate): Occurrence | null {
  const span = text.sentences[report.sentence];
  if (span === undefined) return null;
  const quote = text.quotes.find(
    ({ kind, start, end, speaker }) =>
      kind === 'indirect' &&
      start < span.end &&
      end > span.start &&
      speaker !== null &&
      surnameOf(speaker.name) === sought.surname,
  );
  const parts = { clause: quote ?? null, speaker: quote?.speaker ?? null, cue: quote?.cue ?? null };
  return describeOccurrence(text, showReport(text, span, parts), {
    form: 'indirect',
    fidelity: 'indirect',
    edits: [],
    speaker: parts.speaker,
    cue: parts.cue,
    trace: traceReport(report, sought, text),
  });
}

/**
 * Finds sentences that report a quoted statement without quoting it, in texts that do not quote it: they name its
 * speaker (or a pronoun or office that stands for them), have a verb of saying or of taking back, and enough of the
 * statement's telling words. A wrong one is worse than a missing one: where two statements would do, none is taken.
 * Adds what it finds to the drafts.
 */
export function attachReports(
  drafts: readonly DraftStatement[],
  texts: readonly TextIndex[],
  surnames: ReadonlySet<string>,
  pairings: Pairings,
): void {
  const people = texts.map((text) => findPeople(text, surnames));
  const sought: Sought[] = [];
  for (const draft of drafts) {
    if (draft.cluster === null || draft.speaker === null) continue;
    const surname = surnameOf(draft.speaker);
    if (!surnames.has(surname)) continue;
    const content = draft.cluster.head.utterance.wording.derive(readWhole);
    const setting = hasFew(content) ? readOnce(() => readSetting(draft, texts)) : null;
    const names = new Set(draft.speaker.split(/\s+/).map(surnameOf));
    sought.push({ draft, surname, names, content, setting, retreats: isRetreat(draft, texts, people, surname) });
  }
  texts.forEach((text, at) => {
    const who = people[at];
    // How people are reported is known of English alone.
    if (who === undefined || text.language.code !== 'en') return;
    const open = sought.filter(({ draft }) => draft.occurrences.every((occurrence) => occurrence.text !== at));
    for (const [, candidates] of readReports(text, who, open, pairings)) {
      const picked = pickReport(candidates);
      if (picked === null || picked.sought.draft.occurrences.some((known) => known.text === at)) continue;
      const occurrence = describeReport(text, picked);
      if (occurrence !== null) picked.sought.draft.occurrences.push({ text: at, occurrence });
    }
  });
}
