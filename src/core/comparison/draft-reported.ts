import type { Utterance } from '../matching/collect-utterances';
import { isProperName } from '../matching/compare-speakers';
import type { PreparedText } from '../matching/prepare-text';
import type { Quote } from '../model';
import type { DraftStatement } from './build-statements';
import { type Content, readContent, shareContent } from './content-keys';
import { describeOccurrence, sentenceAround } from './describe-occurrence';
import { surnameOf } from './find-people';
import { labelStatement, nameStatement } from './name-statement';

/** Telling words a report must have to stand as a statement of its own. */
const TELLING_WORDS = 3;
/** The share of telling words by which two texts report one statement, and by which a report is only another quotation's. */
const SAME = 0.6;
const ALREADY_QUOTED = 0.35;

interface Reported {
  utterance: Utterance;
  text: number;
  surname: string;
  content: Content;
}

/** Verbs that report what was done, felt or wanted, not what was said. */
const NOT_SAID = new Set(
  'order discuss see want hope fear know find show think believe feel expect plan agree describe call cite quote name prompt'.split(
    ' ',
  ),
);

/** Whether a report is a clause that somebody said, not a thing that was spoken of. */
function isSaying({ text, cue }: Quote): boolean {
  return cue !== null && !NOT_SAID.has(cue.lemma) && /^(?:that|how|why|whether)\b/iu.test(text.trim());
}

/** What the texts report of people whom they name, with enough in it to know it again. */
function collectReported(texts: readonly PreparedText[]): Reported[] {
  return texts.flatMap((text, at) =>
    text.utterances.reported.flatMap((utterance) => {
      const part = utterance.parts[0];
      const name = part?.speaker?.name;
      if (part === undefined || name === undefined || !isProperName(name) || !isSaying(part)) return [];
      const surname = surnameOf(name);
      const content = readContent(utterance.wording.words);
      // A sentence around quotation marks is told by the quotation.
      const mixed = text.analysed.quotes.some((q) => q.kind !== 'indirect' && q.start < part.end && q.end > part.start);
      // Nor is what leads up to one: 'says that times are hard: "…"'.
      const leadsUp = /^\s*:/u.test(text.analysed.article.text.slice(part.end, part.end + 3));
      return mixed || leadsUp || content.keys.size < TELLING_WORDS ? [] : [{ utterance, text: at, surname, content }];
    }),
  );
}

/**
 * Statements that are only ever reported, each around its fullest report. What a person is quoted with anyway is left to
 * the quotation.
 */
export function draftReported(texts: readonly PreparedText[], quoted: readonly DraftStatement[]): DraftStatement[] {
  const known = quoted.flatMap((draft) =>
    draft.cluster === null || draft.speaker === null
      ? []
      : [{ surname: surnameOf(draft.speaker), content: readContent(draft.cluster.head.utterance.wording.words) }],
  );
  const drafts: (DraftStatement & { content: Content; surname: string })[] = [];
  // A clause is one person's: a report inside a report is told by the outer one.
  const taken: { text: number; start: number; end: number }[] = [];
  const reports = collectReported(texts).sort((a, b) => b.content.keys.size - a.content.keys.size);
  for (const { utterance, text: at, surname, content } of reports) {
    const text = texts[at];
    const part = utterance.parts[0];
    if (text === undefined || part === undefined) continue;
    const isQuoted = known.some(
      (other) =>
        other.surname === surname &&
        (shareContent(other.content, content).share >= ALREADY_QUOTED ||
          shareContent(content, other.content).share >= ALREADY_QUOTED),
    );
    if (isQuoted || taken.some((span) => span.text === at && span.start < part.end && span.end > part.start)) continue;
    taken.push({ text: at, start: part.start, end: part.end });
    const home = drafts.find(
      (draft) => draft.surname === surname && shareContent(content, draft.content).share >= SAME,
    );
    const { rule, score, agreeing } =
      home === undefined
        ? { rule: 'reported', score: 1, agreeing: [] }
        : {
            rule: 'reported-alike',
            score: shareContent(content, home.content).share,
            agreeing: [...content.keys.keys()].filter((key) => home.content.all.has(key)),
          };
    const occurrence = describeOccurrence(text, sentenceAround(text, part), {
      form: 'indirect',
      fidelity: 'indirect',
      edits: [],
      speaker: part.speaker,
      cue: part.cue,
      trace: home === undefined ? null : { rule, score, margin: null, agreeing },
    });
    if (home !== undefined) {
      home.occurrences.push({ text: at, occurrence });
      continue;
    }
    const speaker = part.speaker?.name ?? null;
    drafts.push({
      id: nameStatement(utterance.wording.words, speaker, 'told'),
      speaker,
      label: labelStatement(part.text, speaker),
      cluster: null,
      reported: utterance.wording,
      fullest: null,
      occurrences: [{ text: at, occurrence }],
      content,
      surname,
    });
  }
  return drafts.map(({ content: _content, surname: _surname, ...draft }) => draft);
}
