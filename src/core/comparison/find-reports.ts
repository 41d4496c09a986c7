import { CUE_FORMS } from '../attribution/cue-forms';
import { findAt, type PreparedText } from '../matching/prepare-text';
import type { MatchTrace } from '../model';
import type { DraftStatement } from './build-statements';
import { type Content, contentOf, readSentenceContents, shareContent } from './content-keys';
import { describeOccurrence } from './describe-occurrence';
import { findPeople, type PeopleOfText, surnameOf } from './find-people';
import { findRetreat } from './retreat-words';
import { showReport } from './show-report';

/** A statement and what tells it in a sentence that does not quote it. */
interface Sought {
  draft: DraftStatement;
  surname: string;
  content: Content;
  /** The words around it where it is quoted, for a fragment of a few words; null for a longer wording. */
  setting: (() => Content) | null;
  /** Whether the texts that quote it say that it took something back. */
  retreats: boolean;
}

/** Wordings of so few telling words need the company they keep in the texts that quote them. */
const FEW = 3;

function readSetting(draft: DraftStatement, texts: readonly PreparedText[]): Content {
  const keys = new Map<string, number>();
  const all = new Set<string>();
  for (const { text, occurrence } of draft.occurrences) {
    const where = texts[text];
    if (where === undefined) continue;
    const content = readSentenceContents(where).own(findAt(where.sentences, occurrence.start));
    if (content === undefined) continue;
    for (const [key, weight] of content.keys) keys.set(key, weight);
    for (const key of content.all) all.add(key);
  }
  return { keys, all, long: [] };
}

/** Whether a text that quotes the statement introduces it as a retreat, in its sentence or the one before. */
function isRetreat(
  draft: DraftStatement,
  texts: readonly PreparedText[],
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
    if (own !== undefined && findRetreat(where.words, own.from, Math.min(own.to, quoteFrom)) >= 0) return true;
    if (own !== undefined && findRetreat(where.words, Math.max(own.from, quoteTo), own.to) >= 0) return true;
    if (before === undefined || (people[text]?.find(surname, at - 1).length ?? 0) === 0) return false;
    return findRetreat(where.words, before.from, before.to) >= 0;
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
function traceReport(report: Report, sought: Sought, text: PreparedText): MatchTrace {
  const span = text.sentences[report.sentence];
  const agreeing = text.words
    .slice(span?.from, span?.to)
    .filter((word) => sought.content.keys.has(word.stem) || (sought.setting?.().keys.has(word.stem) ?? false))
    .map((word) => text.analysed.article.text.slice(word.start, word.end));
  return { rule: report.rule, score: Math.min(1, report.score), margin: null, agreeing: [...new Set(agreeing)] };
}

const lastSayings = new WeakMap<PreparedText, (number | undefined)[]>();

/** The place of the last word of a sentence that says that somebody says something; -1 for none. */
function findLastSaying({ words, sentences }: PreparedText, sentence: number): number {
  const { from, to } = sentences[sentence] ?? { from: 0, to: 0 };
  for (let at = to - 1; at >= from; at--) {
    const form = CUE_FORMS.get(words[at]?.text ?? '');
    if (form?.verbs.some((verb) => verb.rest.length === 0 && verb.classes.includes('say'))) return at;
  }
  return -1;
}

/** Whether a verb of saying stands at or behind a place of a sentence. */
function isSaying(text: PreparedText, from: number, sentence: number): boolean {
  const known = lastSayings.get(text) ?? [];
  lastSayings.set(text, known);
  const last = known[sentence] ?? findLastSaying(text, sentence);
  known[sentence] = last;
  return last >= from;
}

/** Whether a sentence reports a statement in its own words; null when it does not, or not surely. */
function readReport(text: PreparedText, people: PeopleOfText, at: number, sought: Sought): Report | null {
  const span = text.sentences[at];
  if (span === undefined) return null;
  const places = people.find(sought.surname, at);
  const first = places[0];
  if (first === undefined) return null;
  const { own, withBefore } = readSentenceContents(text);
  if (sought.retreats) {
    const verb = findRetreat(text.words, span.from, span.to);
    const around = verb > first ? withBefore(at) : undefined;
    if (around !== undefined) {
      const near = shareContent(sought.content, around);
      if (near.count >= 1) return { sentence: at, score: 0.5 + near.share / 2, rule: 'reported-retreat' };
    }
  }
  if (!isSaying(text, first, at)) return null;
  const offered = own(at);
  if (offered === undefined) return null;
  const asked = shareContent(sought.content, offered);
  if (sought.setting !== null) {
    if (asked.count === 0 || asked.share < 0.5) return null;
    const company = shareContent(offered, sought.setting());
    const known = sought.surname !== '' && offered.keys.has(sought.surname) ? 1 : 0;
    if (company.count - known < 3) return null;
    return { sentence: at, score: asked.share, rule: 'reported-fragment' };
  }
  return asked.share >= 0.45 && asked.count >= 3 && asked.rare >= 2
    ? { sentence: at, score: asked.share, rule: 'reported-content' }
    : null;
}

/**
 * Finds sentences that report a quoted statement without quoting it, in texts that do not quote it: they name its
 * speaker (or a pronoun or office that stands for them), have a verb of saying or of taking back, and enough of the
 * statement's telling words. A wrong one is worse than a missing one: where two statements would do, none is taken.
 * Adds what it finds to the drafts.
 */
export function attachReports(
  drafts: readonly DraftStatement[],
  texts: readonly PreparedText[],
  surnames: ReadonlySet<string>,
): void {
  const people = texts.map((text) => findPeople(text, surnames));
  const sought: Sought[] = [];
  for (const draft of drafts) {
    if (draft.cluster === null || draft.speaker === null) continue;
    const surname = surnameOf(draft.speaker);
    if (!surnames.has(surname)) continue;
    const content = contentOf(draft.cluster.head.utterance.wording.words);
    const setting = content.keys.size <= FEW ? readOnce(() => readSetting(draft, texts)) : null;
    sought.push({ draft, surname, content, setting, retreats: isRetreat(draft, texts, people, surname) });
  }
  texts.forEach((text, at) => {
    const who = people[at];
    if (who === undefined) return;
    const open = sought.filter(({ draft }) => draft.occurrences.every((occurrence) => occurrence.text !== at));
    text.sentences.forEach((span, sentence) => {
      const found = open
        .flatMap((candidate) => {
          const report = readReport(text, who, sentence, candidate);
          return report === null ? [] : [{ candidate, report }];
        })
        .sort((a, b) => b.report.score - a.report.score);
      const [best, next] = found;
      if (best === undefined || (next !== undefined && next.report.score > best.report.score * 0.85)) return;
      const { candidate, report } = best;
      if (candidate.draft.occurrences.some((known) => known.text === at)) return;
      const quote = text.analysed.quotes.find(
        (q) =>
          q.kind === 'indirect' &&
          q.start < span.end &&
          q.end > span.start &&
          q.speaker !== null &&
          surnameOf(q.speaker.name) === candidate.surname,
      );
      const parts = { clause: quote ?? null, speaker: quote?.speaker ?? null, cue: quote?.cue ?? null };
      const occurrence = describeOccurrence(text, showReport(text, span, parts), {
        form: 'indirect',
        fidelity: 'indirect',
        edits: [],
        speaker: quote?.speaker ?? null,
        cue: quote?.cue ?? null,
        trace: traceReport(report, candidate, text),
      });
      candidate.draft.occurrences.push({ text: at, occurrence });
    });
  });
}
