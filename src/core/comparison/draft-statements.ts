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
  const surnames = readSurnames(drafts.map(({ speaker }) => speaker));
  for (const text of texts) for (const surname of surnamesOf(text)) surnames.add(surname);
  return surnames;
}

const known = new WeakMap<PreparedText, ReadonlySet<string>>();

/** Everybody that one text quotes or reports by name, read once. */
function surnamesOf(text: PreparedText): ReadonlySet<string> {
  const surnames = known.get(text) ?? readSurnames(text.analysed.quotes.map(({ speaker }) => speaker?.name ?? null));
  known.set(text, surnames);
  return surnames;
}

function readSurnames(speakers: readonly (string | null)[]): Set<string> {
  const surnames = new Set<string>();
  for (const name of speakers) if (name !== null && isProperName(name)) surnames.add(surnameOf(name));
  surnames.delete('');
  return surnames;
}
