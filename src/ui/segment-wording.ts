import type { Edit } from '../core/model';

/** A stretch of a wording as it is shown: kept, differing in style only, dropped from the fullest wording, or added. */
export interface WordingSegment {
  kind: 'same' | 'style' | 'dropped' | 'added';
  text: string;
}

/**
 * An outlet's wording, cut where it differs from the fullest one. Without the dropped segments it is the wording,
 * character for character. Where the edits do not lead from the one to the other (a text that has changed since), the
 * wording is given as it is: no difference is better than a wrong one.
 */
export function segmentWording(fullest: string | null, wording: string, edits: readonly Edit[]): WordingSegment[] {
  const plain: WordingSegment[] = [{ kind: 'same', text: wording }];
  if (fullest === null || edits.length === 0) return plain;
  const segments: WordingSegment[] = [];
  const push = (kind: WordingSegment['kind'], text: string) => {
    if (text) segments.push({ kind, text });
  };
  let position = 0;
  for (const edit of [...edits].sort((a, b) => a.fromSpan.start - b.fromSpan.start)) {
    const { start, end } = edit.fromSpan;
    if (start < position || end < start) return plain;
    push('same', fullest.slice(position, start));
    const from = fullest.slice(start, end);
    // A comma more or an ellipsis for what was cut is no word that anybody dropped or added.
    if (edit.weight !== 'style' && hasWords(from)) push('dropped', from);
    push(sortAdded(edit, from), edit.to);
    position = end;
  }
  push('same', fullest.slice(position));
  const rebuilt = segments.map(({ kind, text }) => (kind === 'dropped' ? '' : text)).join('');
  return rebuilt === wording ? segments : plain;
}

/** What stands in place of some words of the fullest wording. */
function sortAdded({ weight, to }: Edit, from: string): WordingSegment['kind'] {
  if (weight !== 'style' && hasWords(to)) return 'added';
  // It stands for words that were cut.
  if (/…|\.\.\.|[[\]]/.test(to)) return 'style';
  if (weight !== 'style') return withoutPoints(to) === '' ? 'same' : 'style';
  // House style puts other apostrophes and commas everywhere: to underline them would be to make much of nothing.
  return withoutPoints(from) === withoutPoints(to) ? 'same' : 'style';
}

/** Without what verbatim wordings differ in at most: capitals, the shape of apostrophes, points and quotation marks. */
function withoutPoints(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[.,;:!?…"“”„«»]/g, '')
    .trim();
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
