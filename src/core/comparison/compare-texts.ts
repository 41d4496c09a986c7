import type { PreparedText } from '../matching/prepare-text';
import type { Comparison, LibraryArticle, Occurrence, OccurrenceElsewhere } from '../model';
import type { PlacedOccurrence } from './build-statements';
import { draftStatements } from './draft-statements';
import { groupWitnesses } from './find-passages';
import { type FramedText, frameArticles } from './frame-articles';
import { isStatementOfWeight, isToldWhole, mayCarry } from './is-worth-missing';

/** A text of the library and its article's facts. */
export interface LibraryText {
  id: string;
  article: Pick<LibraryArticle, 'outlet' | 'title'>;
  text: PreparedText;
}

type Findings = Pick<Comparison, 'statements' | 'onlyHere' | 'missing' | 'framing'>;

const inTextOrder = (a: Occurrence, b: Occurrence): number => a.start - b.start || a.end - b.end;

/**
 * Compares a text with other texts of its story: what both carry, what only this one quotes, what it leaves out, and
 * how each of them tells the story.
 * @param here the text that is read
 * @param others the story's other texts, without copies of this one
 */
export function compareTexts(here: PreparedText, others: readonly LibraryText[]): Findings {
  const texts = [...others.map((other) => other.text), here];
  const own = others.length;
  const drafts = draftStatements(texts);
  const witnesses = groupWitnesses(texts);
  const toElsewhere = ({ text, occurrence }: PlacedOccurrence): OccurrenceElsewhere[] => {
    const other = others[text];
    return other === undefined
      ? []
      : [
          {
            ...occurrence,
            articleId: other.id,
            outlet: other.article.outlet,
            title: other.article.title,
            language: other.text.analysed.article.language,
            witness: witnesses[text] ?? text,
          },
        ];
  };
  const findings: Findings = { statements: [], onlyHere: [], missing: [], framing: [] };
  for (const draft of drafts) {
    const mine = draft.occurrences.filter(({ text }) => text === own).map(({ occurrence }) => occurrence);
    const elsewhere = draft.occurrences.flatMap(toElsewhere);
    mine.sort(inTextOrder);
    const { id, speaker, label, fullest } = draft;
    if (elsewhere.length === 0) findings.onlyHere.push(...mine.filter(({ form }) => form !== 'indirect'));
    else if (mine.length > 0) findings.statements.push({ id, speaker, label, fullest, here: mine, elsewhere });
    else if (
      here.analysed.article.complete &&
      isStatementOfWeight(draft) &&
      isToldWhole(draft, texts) &&
      !mayCarry(here, draft)
    )
      findings.missing.push({ id, speaker, label, fullest, elsewhere });
  }
  findings.statements.sort((a, b) => (a.here[0]?.start ?? 0) - (b.here[0]?.start ?? 0));
  findings.onlyHere.sort(inTextOrder);
  // What speaks with one voice is counted once; what is quoted comes before what is only reported.
  const carriers = ({
    elsewhere,
    fullest,
  }: {
    elsewhere: readonly OccurrenceElsewhere[];
    fullest: string | null;
  }): number => new Set(elsewhere.map((o) => o.witness)).size + (fullest === null ? 0 : 0.5);
  findings.missing.sort((a, b) => carriers(b) - carriers(a));
  const framed: FramedText[] = others.map(({ id, article, text }) => ({ articleId: id, article, text }));
  framed.push({ articleId: null, article: here.analysed.article, text: here });
  const framing = frameArticles(framed, drafts, witnesses);
  findings.framing = [...framing.slice(own), ...framing.slice(0, own)];
  return findings;
}
