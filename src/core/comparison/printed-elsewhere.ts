import { isTelling } from '../language/weigh-words';
import { findRuns } from '../matching/find-runs';
import { weighEdit } from '../matching/weigh-edit';
import type { IndexedWording } from '../matching/wording';
import type { Edit, EditPlace } from '../model';
import type { FoldedWord } from '../text/folded-word';
import type { TextIndex } from '../text/text-index';
import { WordList } from '../text/word-list';

/** So many words in a row that a text has too are no accident: it prints them, in another piece. */
export const PRINTED_RUN = 3;

/**
 * The edits of a piece of a passage without what its text prints in another piece: of words that are told as dropped those
 * are left that stand nowhere else in it. Words of grammar alone are not left: they held the pieces together.
 *
 * @param edits of the piece against the wording
 */
export function withoutPrinted(edits: readonly Edit[], wording: IndexedWording, text: TextIndex): Edit[] {
  if (!text.hasWords) return [...edits];
  return edits.flatMap((edit) => (edit.kind === 'dropped' ? leavePrinted(edit, wording, text) : [edit]));
}

function leavePrinted(edit: Edit, wording: IndexedWording, text: TextIndex): Edit[] {
  const { fromSpan } = edit;
  const dropped = wording.words.filter(({ start, end }) => start >= fromSpan.start && end <= fromSpan.end);
  const runs = findRuns(new WordList(dropped), text, PRINTED_RUN);
  if (runs.length === 0) return [edit];
  const left: Edit[] = [];
  let at = 0;
  for (const { aFrom, length } of [...runs, { aFrom: dropped.length, length: 0 }]) {
    const words = dropped.slice(at, aFrom);
    if (words.some(isTelling)) left.push(dropWords(edit, words, wording));
    at = aFrom + length;
  }
  return left;
}

/** An edit that drops a part of what another one does. */
function dropWords(whole: Edit, words: readonly FoldedWord[], wording: IndexedWording): Edit {
  const start = words[0]?.start ?? whole.fromSpan.start;
  const end = words.at(-1)?.end ?? whole.fromSpan.end;
  const where: EditPlace =
    whole.where === 'start' && start > (wording.words[0]?.start ?? 0)
      ? 'middle'
      : whole.where === 'end' && end < (wording.words.at(-1)?.end ?? 0)
        ? 'middle'
        : whole.where;
  return {
    ...whole,
    where,
    from: wording.text.slice(start, end),
    weight: weighEdit(words, [], wording.language),
    fromSpan: { start, end },
  };
}
