import type { PreparedText } from '../matching/prepare-text';
import type { Comparison, LibraryArticle, Occurrence, OccurrenceElsewhere } from '../model';
import { attachFragments } from './attach-fragments';
import { type DraftStatement, draftQuoted, type PlacedOccurrence } from './build-statements';
import { draftReported } from './draft-reported';
import { surnameOf } from './find-people';
import { attachReports } from './find-reports';
import { isStatementOfWeight, mayCarry } from './is-worth-missing';

/** A text of the library and its article's facts. */
export interface LibraryText {
  id: string;
  article: Pick<LibraryArticle, 'outlet' | 'title'>;
  text: PreparedText;
}

type Findings = Pick<Comparison, 'statements' | 'onlyHere' | 'missing'>;

const inTextOrder = (a: Occurrence, b: Occurrence): number => a.start - b.start || a.end - b.end;

/**
 * Compares a text with other texts of its story: what both carry, what only this one quotes, what it leaves out.
 * @param here the text that is read
 * @param others the story's other texts, without copies of this one
 */
export function compareTexts(here: PreparedText, others: readonly LibraryText[]): Findings {
  const texts = [...others.map((other) => other.text), here];
  const own = others.length;
  const quoted = attachFragments(draftQuoted(texts), texts);
  const surnames = collectSurnames(quoted, texts);
  attachReports(quoted, texts, surnames);
  const drafts = [...quoted, ...draftReported(texts, quoted)];
  const toElsewhere = ({ text, occurrence }: PlacedOccurrence): OccurrenceElsewhere[] => {
    const other = others[text];
    return other === undefined
      ? []
      : [{ ...occurrence, articleId: other.id, outlet: other.article.outlet, title: other.article.title }];
  };
  const findings: Findings = { statements: [], onlyHere: [], missing: [] };
  for (const draft of drafts) {
    const mine = draft.occurrences.filter(({ text }) => text === own).map(({ occurrence }) => occurrence);
    const elsewhere = draft.occurrences.flatMap(toElsewhere);
    mine.sort(inTextOrder);
    const { id, speaker, label, fullest } = draft;
    if (elsewhere.length === 0) findings.onlyHere.push(...mine.filter(({ form }) => form !== 'indirect'));
    else if (mine.length > 0) findings.statements.push({ id, speaker, label, fullest, here: mine, elsewhere });
    else if (here.analysed.article.complete && isStatementOfWeight(draft) && !mayCarry(here, draft))
      findings.missing.push({ id, speaker, label, fullest, elsewhere });
  }
  findings.statements.sort((a, b) => (a.here[0]?.start ?? 0) - (b.here[0]?.start ?? 0));
  findings.onlyHere.sort(inTextOrder);
  const carriers = (elsewhere: readonly OccurrenceElsewhere[]): number =>
    new Set(elsewhere.map((o) => o.articleId)).size;
  findings.missing.sort((a, b) => carriers(b.elsewhere) - carriers(a.elsewhere));
  return findings;
}

/** Everybody that the texts quote or report by name. */
function collectSurnames(drafts: readonly DraftStatement[], texts: readonly PreparedText[]): Set<string> {
  const names = new Set<string>();
  const add = (name: string | null | undefined): void => {
    if (name !== null && name !== undefined && /^\p{Lu}/u.test(name)) names.add(surnameOf(name));
  };
  for (const draft of drafts) add(draft.speaker);
  for (const text of texts) for (const quote of text.analysed.quotes) add(quote.speaker?.name);
  names.delete('');
  return names;
}
