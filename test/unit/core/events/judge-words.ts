import type { Edit } from '../../../../src/core/model';

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const has = (text: string, words: string): boolean =>
  ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(words).join(' ')} `);

/** Words before a name that are no part of it. */
const TITLES = new Set(
  'mr mrs ms miss monsieur sir dr professor grandmaster mayor minister judge justice captain president chairwoman chairman chief former the of and'.split(
    ' ',
  ),
);

/** Whether a name is the one that is meant: each of its words, titles apart, is one of that one's; null: nobody should be named. */
export function isNamed(given: string | null, meant: string | null): boolean {
  if (given === null || meant === null) return given === meant;
  const known = new Set(wordsOf(meant));
  const parts = wordsOf(given.replace(/[’']s\b/g, '')).filter((part) => part.length > 1 && !TITLES.has(part));
  return parts.length > 0 && parts.every((part) => known.has(part));
}

/** Whether the edits, of either wording against the other, tell of all these words; what else they tell is judged by the fidelity. */
export function tellsEdits(
  edits: readonly Edit[],
  dropped: readonly string[],
  changed: readonly (readonly [from: string, to: string])[],
): boolean {
  return (
    dropped.every((words) => edits.some(({ from, to }) => has(from, words) && !has(to, words))) &&
    changed.every(([before, after]) =>
      edits.some(({ from, to }) => (has(from, before) && has(to, after)) || (has(from, after) && has(to, before))),
    )
  );
}
