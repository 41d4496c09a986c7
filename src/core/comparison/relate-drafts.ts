import { type Said, type StatementRelations, saidIn, toSaid } from '../corrections/statement-relations';
import type { TextIndex } from '../text/text-index';
import type { DraftStatement, PlacedOccurrence } from './build-statements';

/**
 * What a reader has said of pairs of wordings, laid over what stands beside the quoted ones: reports and borrowed words
 * that are not the statement go, statements that are only reported join the one that they are. Marks all that it shows in.
 */
export function relateDrafts(
  drafts: readonly DraftStatement[],
  texts: readonly TextIndex[],
  relations: StatementRelations,
): DraftStatement[] {
  for (const draft of drafts) separate(draft, texts, relations);
  const joined: DraftStatement[] = [];
  for (const draft of drafts) {
    if (draft.occurrences.length === 0) continue;
    const said = readSaid(draft, texts);
    const home =
      draft.cluster === null && relations.mayJoin(said)
        ? joined.find((other) => relations.areOne(readSaid(other, texts), said))
        : undefined;
    if (home === undefined) joined.push(draft);
    else home.occurrences.push(...draft.occurrences);
  }
  const marks = relations.marksOf(joined.map((draft) => readSaid(draft, texts)));
  joined.forEach((draft, at) => {
    const mine = marks[at] ?? [];
    if (mine.length > 0) draft.corrected = mine;
  });
  return joined;
}

const isQuoted = ({ occurrence: { form } }: PlacedOccurrence): boolean => form === 'direct' || form === 'fragment';

/** Takes out what is not the statement; that text may have it all the same, in words that were not looked at. */
function separate(draft: DraftStatement, texts: readonly TextIndex[], relations: StatementRelations): void {
  const stays: PlacedOccurrence[] = draft.occurrences.filter(isQuoted);
  for (const placed of draft.occurrences) {
    if (isQuoted(placed)) continue;
    const one = saidAt(placed, texts);
    const others = [
      ...readQuoted(draft),
      ...stays.filter((other) => !isQuoted(other)).flatMap((other) => saidAt(other, texts) ?? []),
    ];
    if (one !== null && relations.isApart(one, others)) draft.maybeIn.add(placed.text);
    else stays.push(placed);
  }
  draft.occurrences = draft.occurrences.filter((placed) => stays.includes(placed));
}

function readQuoted({ cluster }: DraftStatement): Said[] {
  return (cluster?.members ?? []).map(({ utterance }) => toSaid(utterance));
}

/** All that a statement has been said in: its utterances, and each of its other occurrences. */
function readSaid(draft: DraftStatement, texts: readonly TextIndex[]): Said[] {
  const others = draft.occurrences.filter(({ occurrence }) => draft.cluster === null || occurrence.form !== 'direct');
  return [...readQuoted(draft), ...others.flatMap((placed) => saidAt(placed, texts) ?? [])];
}

function saidAt({ text, occurrence }: PlacedOccurrence, texts: readonly TextIndex[]): Said | null {
  const from = texts[text];
  return from === undefined ? null : saidIn(from, occurrence.text);
}
