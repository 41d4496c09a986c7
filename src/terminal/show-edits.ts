import type { Edit } from '../core/model';

/**
 * A wording with its differences from the fullest one marked: `[-what it dropped-]` and `{+what it added+}`. Differences
 * of mere style are printed as the outlet has them, without a mark.
 *
 * @param fullest The wording that the edits are measured against.
 * @param edits In order, without overlap.
 */
export function showEdits(fullest: string, edits: readonly Edit[]): string {
  let shown = '';
  let at = 0;
  for (const edit of edits) {
    shown += fullest.slice(at, edit.fromSpan.start);
    at = edit.fromSpan.end;
    if (edit.weight === 'style') {
      shown += edit.to;
      continue;
    }
    if (edit.from.trim() !== '') shown += mark(edit.from, '[-', '-]');
    if (edit.to.trim() !== '') shown += mark(edit.to, '{+', '+}');
  }
  return shown + fullest.slice(at);
}

/** White space at the edges stays outside of the marks, so that lines break there. */
function mark(text: string, open: string, close: string): string {
  const words = text.trim();
  const start = text.indexOf(words);
  return `${text.slice(0, start)}${open}${words}${close}${text.slice(start + words.length)}`;
}
