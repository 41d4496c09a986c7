import type { StatementRelations } from '../corrections/statement-relations';
import type { Utterances } from '../matching/collect-utterances';
import { isProperName } from '../matching/compare-speakers';
import { dividePassages } from '../matching/divide-passages';
import type { Pairings } from '../matching/pairings';
import type { TextIndex } from '../text/text-index';
import { attachFragments } from './attach-fragments';
import { attachUnmarked } from './attach-unmarked';
import { type DraftStatement, draftQuoted } from './build-statements';
import { draftReported } from './draft-reported';
import { surnameOf } from './find-people';
import { attachReports } from './find-reports';
import { relateDrafts } from './relate-drafts';

/**
 * Everything that the texts have somebody say, each statement with all its occurrences: first what is quoted, then the
 * fragments, the words taken over without marks and the reports of it, last what is only ever reported.
 * @param said the utterances of each text
 * @param witnesses a number for each text, the same for texts that are one witness
 * @param relations what a reader has said of pairs of wordings; null for nothing
 */
export function draftStatements(
  texts: readonly TextIndex[],
  said: readonly Utterances[],
  witnesses: readonly number[],
  pairings: Pairings,
  relations: StatementRelations | null = null,
): DraftStatement[] {
  const divided = dividePassages(said, pairings);
  const found = draftQuoted(texts, divided, witnesses, pairings, relations);
  const quoted = attachFragments(found, texts, divided, pairings, relations);
  attachUnmarked(quoted, texts, pairings);
  attachReports(quoted, texts, collectSurnames(texts), pairings);
  const drafts = [...quoted, ...draftReported(texts, quoted, witnesses)];
  return relations === null ? drafts : relateDrafts(drafts, texts, relations);
}

/** Everybody that the texts quote or report by name. */
export function collectSurnames(texts: readonly TextIndex[]): Set<string> {
  const surnames = new Set<string>();
  for (const text of texts) for (const surname of text.derive(readSurnamesOf)) surnames.add(surname);
  return surnames;
}

/** Everybody that one text quotes or reports by name; to be derived. */
function readSurnamesOf(text: TextIndex): ReadonlySet<string> {
  const surnames = new Set<string>();
  const names = new Set(text.quotes.flatMap(({ speaker }) => speaker?.name ?? []));
  for (const name of names) if (isProperName(name)) surnames.add(surnameOf(name));
  surnames.delete('');
  return surnames;
}
