import type { Pairings } from '../matching/pairings';
import { readSentences } from '../matching/passage';
import { roundSigns } from '../matching/round-signs';
import type { MatchTrace, Occurrence } from '../model';
import { findAt, type TextIndex } from '../text/text-index';
import type { DraftStatement } from './build-statements';
import { collectReports, type ReportedClause } from './collect-reports';
import { readWhole } from './content-keys';
import { describeOccurrence } from './describe-occurrence';
import { findPeople, type PeopleOfText, surnameOf } from './find-people';
import { findRetreats, isRetreat } from './find-retreats';
import { isAlike } from './is-alike';
import { REPORT_LIMITS, rateReports } from './rate-report';
import { readReportSigns } from './read-report-signs';
import type { ReportSigns } from './report-weights';
import { type Sought, seekStatements } from './seek-statements';
import { showReport } from './show-report';

/** A sentence that reports a statement: how well, by which rule, in which words. */
interface Report {
  sentence: number;
  score: number;
  rule: string;
  /** What it was judged by; null for a retreat. */
  signs: ReportSigns | null;
}

/** Where the next best report reaches this share of the best one's score, either may be meant. */
const CLOSE_RACE = 0.85;

/** The words that `text` has of the statement, as it prints them. */
function traceReport(report: Report, { wording, setting }: Sought, text: TextIndex): MatchTrace {
  const asked = wording.derive(readWhole);
  const span = text.sentences[report.sentence];
  const agreeing = text.words
    .slice(span?.from, span?.to)
    .filter((word) => asked.keys.has(word.stem) || setting().keys.has(word.stem))
    .map((word) => text.article.text.slice(word.start, word.end));
  const trace: MatchTrace = { rule: report.rule, score: report.score, margin: null, agreeing: [...new Set(agreeing)] };
  return report.signs === null ? trace : { ...trace, signs: roundSigns({ ...report.signs }) };
}

/** What is looked for, and whether the texts that quote it say that it took something back. */
interface Asked {
  sought: Sought;
  retreats: boolean;
}

/** What a text reports, by the surname of who says it; to be derived. */
function readReportsByName(text: TextIndex): ReadonlyMap<string, ReportedClause[]> {
  const reports = new Map<string, ReportedClause[]>();
  for (const clause of text.derive(collectReports)) {
    const surname = surnameOf(clause.speaker.name);
    const known = reports.get(surname);
    if (known === undefined) reports.set(surname, [clause]);
    else known.push(clause);
  }
  return reports;
}

/** The sentences of a text that report a statement, and how likely any of them does. */
function readReports(
  text: TextIndex,
  people: PeopleOfText,
  { sought, retreats }: Asked,
  pairings: Pairings,
): { reports: Report[]; chance: number } {
  const rated = readReportSigns(text, people, sought, pairings);
  const chances = rateReports(rated.map(({ signs }) => signs));
  const chance = chances.reduce((sum, one) => sum + one, 0);
  const reports: Report[] = (retreats ? findRetreats(text, people, sought) : []).map((retreat) => ({
    ...retreat,
    rule: 'reported-retreat',
    signs: null,
  }));
  const best = rated[chances.indexOf(Math.max(...chances))];
  const isReport = best !== undefined && best.common >= REPORT_LIMITS.common && chance >= REPORT_LIMITS.chance;
  for (const { start, wording } of text.derive(readReportsByName).get(sought.surname) ?? []) {
    if (!sought.told.derive(readSentences).some((part) => isAlike(part, wording))) continue;
    const sentence = findAt(text.sentences, start);
    if (reports.every((known) => known.sentence !== sentence))
      reports.push({ sentence, score: 1, rule: 'reported-alike', signs: null });
  }
  if (isReport && reports.every(({ sentence }) => sentence !== best.sentence))
    reports.push({ sentence: best.sentence, score: chance, rule: 'reported-content', signs: best.signs });
  return { reports, chance };
}

/** What a sentence of a text may report, in the order of the statements. */
interface Candidate {
  sought: Sought;
  report: Report;
}

/** All reports of statements in a text, by sentence, in text order. Notes of each statement that the text may have it. */
function findReports(
  at: number,
  text: TextIndex,
  people: PeopleOfText,
  statements: readonly Asked[],
  pairings: Pairings,
): (readonly [sentence: number, candidates: Candidate[]])[] {
  const found = new Map<number, Candidate[]>();
  for (const asked of statements) {
    const { sought } = asked;
    const { reports, chance } = readReports(text, people, asked, pairings);
    if (chance >= REPORT_LIMITS.doubt) sought.draft.maybeIn.add(at);
    for (const report of reports) {
      const candidates = found.get(report.sentence);
      if (candidates === undefined) found.set(report.sentence, [{ sought, report }]);
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
 * speaker (or a pronoun or office that stands for them), and are likely to report it by what they share with it and with
 * what stands around it, or what they report their speaker to say is alike, or they say that it was taken back. A wrong one
 * is worse than a missing one: where two statements would do, none is taken. Adds what it finds to the drafts, and which texts may have a statement after all.
 */
export function attachReports(
  drafts: readonly DraftStatement[],
  texts: readonly TextIndex[],
  surnames: ReadonlySet<string>,
  pairings: Pairings,
): void {
  const people = texts.map((text) => findPeople(text, surnames));
  const all = seekStatements(drafts, texts, surnames).map((sought) => ({
    sought,
    retreats: isRetreat(sought, texts, people),
  }));
  texts.forEach((text, at) => {
    const who = people[at];
    // How people are reported is known of English alone.
    if (who === undefined || text.language.code !== 'en') return;
    const open = all.filter(({ sought }) => sought.draft.occurrences.every((known) => known.text !== at));
    for (const [, candidates] of findReports(at, text, who, open, pairings)) {
      const picked = pickReport(candidates);
      if (picked === null || picked.sought.draft.occurrences.some((known) => known.text === at)) continue;
      const occurrence = describeReport(text, picked);
      if (occurrence !== null) picked.sought.draft.occurrences.push({ text: at, occurrence });
    }
  });
}
