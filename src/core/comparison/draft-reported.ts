import type { Span } from '../model';
import type { TextIndex } from '../text/text-index';
import type { DraftStatement } from './build-statements';
import { collectReports, type ReportedClause } from './collect-reports';
import { type Content, readWhole, shareContent } from './content-keys';
import { describeOccurrence } from './describe-occurrence';
import { surnameOf } from './find-people';
import { ALIKE, isAlike } from './is-alike';
import { labelStatement, nameStatement } from './name-statement';
import { showReport } from './show-report';

/** Telling words a report must have to stand as a statement of its own, and how many of them must be rare. */
const TELLING_WORDS = 3;
const RARE_WORDS = 1;
/** The share of telling words by which two texts report one statement, and by which a report is only another quotation's. */
const SAME = 0.6;
const ALREADY_QUOTED = 0.35;

interface Reported {
  clause: ReportedClause;
  surname: string;
  content: Content;
  /** What is shown of it. */
  shown: Span;
}

/** What a text reports of people whom it names, with enough in it to know it again; to be derived. */
function readReported(text: TextIndex): readonly Reported[] {
  return collectReports(text).flatMap((clause) => {
    const surname = surnameOf(clause.speaker.name);
    const content = clause.wording.derive(readWhole);
    const rare = [...content.keys.values()].filter((weight) => weight >= 1).length;
    const isFull = content.keys.size >= TELLING_WORDS && rare >= RARE_WORDS;
    if (clause.isSure ? !isFull : content.keys.size < ALIKE.fewest) return [];
    const shown = showReport(text, clause, { clause, speaker: clause.speaker, cue: clause.cue });
    return [{ clause, surname, content, shown }];
  });
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * Statements that are only ever reported, each around its fullest report. What a person is quoted with anyway is left to
 * the quotation. What is not surely a report, or quoted as well, is one only where two texts that are not one witness have it.
 * @param witnesses a number for each text, the same for texts that are one witness
 */
export function draftReported(
  texts: readonly TextIndex[],
  quoted: readonly DraftStatement[],
  witnesses: readonly number[],
): DraftStatement[] {
  const known = quoted.flatMap((draft) =>
    draft.cluster === null || draft.speaker === null
      ? []
      : [{ surname: surnameOf(draft.speaker), content: draft.cluster.head.utterance.wording.derive(readWhole) }],
  );
  const drafts: { draft: DraftStatement; report: Reported; standsAlone: boolean }[] = [];
  // What a text has of a statement already, and a place that is shown already, is not told again.
  const taken: Span[][] = texts.map((_text, at) =>
    quoted.flatMap(({ occurrences }) =>
      occurrences.flatMap(({ text, occurrence }) =>
        text === at && (occurrence.form === 'indirect' || occurrence.form === 'unmarked') ? [occurrence] : [],
      ),
    ),
  );
  const found = texts
    .flatMap((text, at) => text.derive(readReported).map((report) => ({ at, report })))
    .sort(
      ({ report: a }, { report: b }) =>
        Number(b.clause.isSure) - Number(a.clause.isSure) || b.content.keys.size - a.content.keys.size,
    );
  for (const { at, report } of found) {
    const { clause, surname, content, shown } = report;
    const text = texts[at];
    const spans = taken[at];
    if (text === undefined || spans === undefined) continue;
    const isQuoted = known.some(
      (other) =>
        other.surname === surname &&
        (shareContent(other.content, content).share >= ALREADY_QUOTED ||
          shareContent(content, other.content).share >= ALREADY_QUOTED),
    );
    if (spans.some((span) => overlap(span, shown))) continue;
    spans.push(shown);
    const home = drafts.find(
      ({ draft, report: other }) =>
        other.surname === surname &&
        (clause.isSure && other.clause.isSure
          ? shareContent(content, other.content).share >= SAME
          : draft.occurrences.every((known) => known.text !== at) && isAlike(clause.wording, other.clause.wording)),
    );
    const { rule, score, agreeing } =
      home === undefined
        ? { rule: 'reported', score: 1, agreeing: [] }
        : {
            rule: 'reported-alike',
            score: shareContent(content, home.report.content).share,
            agreeing: [...content.keys.keys()].filter((key) => home.report.content.all.has(key)),
          };
    const occurrence = describeOccurrence(text, shown, {
      form: 'indirect',
      fidelity: 'indirect',
      edits: [],
      speaker: clause.speaker,
      cue: clause.cue,
      trace: home === undefined ? null : { rule, score, margin: null, agreeing },
    });
    if (home !== undefined) {
      home.draft.occurrences.push({ text: at, occurrence });
      continue;
    }
    const speaker = clause.speaker.name;
    const draft = {
      id: nameStatement(clause.wording.words, speaker, 'told'),
      speaker,
      label: labelStatement(clause.text, speaker),
      cluster: null,
      reported: clause.wording,
      fullest: null,
      maybeIn: new Set<number>(),
      occurrences: [{ text: at, occurrence }],
    };
    drafts.push({ draft, report, standsAlone: clause.isSure && !isQuoted });
  }
  return drafts.flatMap(({ draft, standsAlone }) => {
    if (standsAlone) return [draft];
    // Two copies are one voice; and a report that takes a second one to be believed shows nobody to leave it out.
    if (new Set(draft.occurrences.map(({ text }) => witnesses[text])).size < 2) return [];
    for (const at of texts.keys()) draft.maybeIn.add(at);
    return [draft];
  });
}
