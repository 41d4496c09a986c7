import { isProperName } from '../matching/compare-speakers';
import type { PreparedText } from '../matching/prepare-text';
import { attachFragments } from './attach-fragments';
import { attachUnmarked } from './attach-unmarked';
import { type DraftStatement, draftQuoted } from './build-statements';
import { draftReported } from './draft-reported';
import { surnameOf } from './find-people';
import { attachReports } from './find-reports';

/**
 * Everything that the texts have somebody say, each statement with all its occurrences: first what is quoted, then the
 * fragments, the words taken over without marks and the reports of it, last what is only ever reported.
 */
export function draftStatements(texts: readonly PreparedText[]): DraftStatement[] {
  const quoted = attachFragments(draftQuoted(texts), texts);
  attachUnmarked(quoted, texts);
  attachReports(quoted, texts, collectSurnames(quoted, texts));
  return [...quoted, ...draftReported(texts, quoted)];
}

/** Everybody that the texts quote or report by name. */
function collectSurnames(drafts: readonly DraftStatement[], texts: readonly PreparedText[]): Set<string> {
  const names = new Set<string>();
  const add = (name: string | null | undefined): void => {
    if (name !== null && name !== undefined && isProperName(name)) names.add(surnameOf(name));
  };
  for (const draft of drafts) add(draft.speaker);
  for (const text of texts) for (const quote of text.analysed.quotes) add(quote.speaker?.name);
  names.delete('');
  return names;
}
